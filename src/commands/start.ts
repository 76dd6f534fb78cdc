/** `npm start [-- --host]`: builds what changed, serves it, prints the address (and a code for a phone). */
import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import { renderUnicodeCompact } from 'uqr';
import { orExplain } from '../fault.ts';
import { build } from './build.ts';
import { serve } from './serve.ts';
import { options, portOf } from './where.ts';

const help = `Dựng trang web rồi mở trên máy này.

  npm start                  xem trên máy này
  npm start -- --host        xem cả trên điện thoại cùng mạng Wi-Fi, có mã QR
  npm start -- --port 5000   chọn cổng khác`;

/** This machine's addresses on its local network. */
const lan = () =>
  Object.values(networkInterfaces())
    .flat()
    .flatMap((one) => (one && one.family === 'IPv4' && !one.internal ? [one.address] : []));

async function start(): Promise<void> {
  const { values } = parseArgs({ options });
  if (values.help) return console.log(help);
  const from = portOf(values.port);
  // Loaded here, where a SITE_URL that is no address is explained.
  const { base } = await import('../site.ts');
  await build();
  const { port } = await serve('dist', {
    base,
    port: from,
    host: values.host ? '0.0.0.0' : '127.0.0.1',
  });
  console.log(`\nMở trang: http://localhost:${port}${base}`);
  if (values.host) {
    const [address] = lan();
    if (!address)
      console.log('Máy này chưa vào mạng nào, điện thoại chưa xem được. Nối Wi-Fi rồi chạy lại.');
    else {
      const url = `http://${address}:${port}${base}`;
      console.log(
        `Trên điện thoại cùng mạng Wi-Fi: ${url}\n\n${renderUnicodeCompact(url, { border: 2 })}`,
      );
    }
  }
  console.log('Dừng lại: bấm Ctrl+C.');
}

await orExplain(start);
