/** `npm run truth`: what is to be checked again, soonest first, as a list that an issue can hold. */
import { parseArgs } from 'node:util';
import { orExplain } from '../fault.ts';

const help = `In ra những điều phải kiểm tra lại, điều gần hạn nhất ở trên.

  npm run truth                 tất cả
  npm run truth -- --days 30    chỉ những điều đến hạn trong 30 ngày, kể cả đã quá hạn
  npm run truth -- --json       cho máy đọc`;

await orExplain(async () => {
  const { values } = parseArgs({
    options: {
      days: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(help);
  if (values.days && !/^\d{1,5}$/.test(values.days)) {
    console.error('Sau --days là một số ngày. Ví dụ: npm run truth -- --days 30');
    process.exit(1);
  }
  const { readContent } = await import('../loader.ts');
  const { later, worklist } = await import('../truth.ts');
  const { newerThanStamp, written } = await import('../truth-text.ts');
  const content = readContent();
  const last = values.days ? later(content.today, Number(values.days)) : '9999-12-31';
  const due = worklist(content).filter((fact) => fact.due <= last);
  console.log(
    values.json
      ? JSON.stringify(due, null, 2)
      : written(due, content.today, newerThanStamp(content.guides)),
  );
});
