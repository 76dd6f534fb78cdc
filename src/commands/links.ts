/** `npm run links`: which official addresses of the ledger no longer answer. */
import { parseArgs } from 'node:util';
import { orExplain } from '../fault.ts';

const help = `Hỏi thử các địa chỉ chính thức trong sổ nguồn. Cần có mạng.

  npm run links

Trang từ chối máy tự động (403, 429) vẫn tính là còn. Có địa chỉ hỏng thì lệnh kết thúc với mã 1.`;

await orExplain(async () => {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
  if (values.help) return console.log(help);
  const { readContent } = await import('../loader.ts');
  const { checkLinks, ledgerAddresses } = await import('../links.ts');
  const content = readContent();
  const answers = await checkLinks(ledgerAddresses(content));
  const dead = answers.filter(({ alive }) => !alive);
  const facts = [...content.facts.values()];
  const used = (address: string) =>
    facts.filter(({ sources }) => sources.some(({ url }) => url === address)).map(({ id }) => id);
  console.log(`## Địa chỉ trong sổ nguồn: ${answers.length} đã hỏi, ${dead.length} không mở được`);
  for (const { address, why } of dead)
    console.log(`\n- [ ] ${address}\n  - ${why}; dùng cho: ${used(address).join(', ')}`);
  process.exitCode = dead.length ? 1 : 0;
});
