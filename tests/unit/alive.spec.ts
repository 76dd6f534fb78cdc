/** Which addresses count as alive, tried on a server of this machine: no test asks another host. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { content } from '../../src/guides.ts';
import { checkLinks, ledgerAddresses } from '../../src/links.ts';
import { isOfficial } from '../../src/site.ts';

let server: Server;
let origin: string;
let asked: string[] = [];

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url!;
    asked.push(path);
    const again = asked.filter((one) => one === path).length > 1;
    if (path === '/im-lang') return;
    if (path === '/dut') return void response.destroy();
    if (path === '/di') return void response.writeHead(302, { location: '/200' }).end();
    if (path === '/ra-ngoai')
      return void response.writeHead(301, { location: 'https://la.example/' }).end();
    if (path === '/vong') return void response.writeHead(302, { location: '/vong' }).end();
    if (path === '/luc-duoc') return void response.writeHead(again ? 200 : 503).end();
    // A page without an end: its body is never waited for.
    response.writeHead(Number(path.slice(1)));
    response.write('x');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.beforeEach(() => (asked = []));
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const check = async (...paths: string[]) => {
  const allowed = (address: string) => address.startsWith(origin);
  const answers = await checkLinks(
    paths.map((path) => origin + path),
    { allowed, timeout: 500 },
  );
  return answers.map(({ alive, why }) => ({ alive, why }));
};

for (const status of [200, 403, 429])
  test(`${status} counts as alive, and is asked once`, async () => {
    expect(await check(`/${status}`)).toEqual([{ alive: true, why: `trả lời ${status}` }]);
    expect(asked).toHaveLength(1);
  });

for (const status of [400, 401, 404, 410, 500, 503])
  test(`${status} does not, after a second try`, async () => {
    expect(await check(`/${status}`)).toEqual([{ alive: false, why: `trả lời ${status}` }]);
    expect(asked).toHaveLength(2);
  });

test('a host that says nothing is given up in bounded time', async () => {
  const start = performance.now();
  expect(await check('/im-lang')).toEqual([{ alive: false, why: 'không trả lời trong 0.5 giây' }]);
  expect(performance.now() - start).toBeLessThan(5000);
});

test('a connection that breaks is told as such; a bad minute is forgiven', async () => {
  expect(await check('/dut')).toEqual([{ alive: false, why: 'không nối được' }]);
  expect(await check('/luc-duoc')).toEqual([{ alive: true, why: 'trả lời 200' }]);
});

test('a page that moved is followed where it may be, and never to another site', async () => {
  expect(await check('/di')).toEqual([{ alive: true, why: 'trả lời 200' }]);
  expect(await check('/ra-ngoai')).toEqual([
    { alive: false, why: 'chuyển sang https://la.example/, không phải trang chính thức' },
  ]);
  expect(await check('/vong')).toEqual([{ alive: false, why: 'chuyển tiếp quá 5 lần' }]);
});

test('nothing that is not official is asked at all', async () => {
  const answers = await checkLinks([`${origin}/200`]);
  expect(answers).toMatchObject([{ alive: false }]);
  expect(asked).toEqual([]);
});

test('only the official addresses of the ledger are checked, each once', () => {
  const addresses = ledgerAddresses(content);
  const urls = [...content.facts.values()].flatMap(({ sources }) => sources.map(({ url }) => url));
  expect(addresses.length).toBeGreaterThan(0);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.filter((one) => !isOfficial(one) || !urls.includes(one))).toEqual([]);
  expect(urls.filter((url) => url && isOfficial(url) && !addresses.includes(url))).toEqual([]);
});
