/** `npm run dev`: Astro's dev server with the writing desk, after the content has been read once for its mistakes. */
import { parseArgs } from 'node:util';
import { orExplain } from '../fault.ts';
import './quiet.ts';
import { options, portOf } from './where.ts';

const help = `Xem trang trong lúc viết: mỗi lần lưu tệp, trang vẽ lại ngay.

  npm run dev                  xem và viết trên máy này
  npm run dev -- --host        xem cả trên điện thoại cùng mạng Wi-Fi
  npm run dev -- --port 5000   chọn cổng khác`;

await orExplain(async () => {
  const { values } = parseArgs({ options });
  if (values.help) return console.log(help);
  const server = { port: portOf(values.port), host: values.host ?? false };
  await import('../guides.ts');
  const { at } = await import('../site.ts');
  const { dev } = await import('astro');
  const { address } = await dev({ server });
  console.log(`Viết bài: http://localhost:${address.port}${at('/_viet/')}`);
});
