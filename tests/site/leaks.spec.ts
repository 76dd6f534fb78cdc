/**
 * Nothing is fetched from elsewhere, not even by the build, and what a page keeps on the phone is what
 * /gioi-thieu/ says. Links, pictures and styles of pages are held by links.spec.ts, use by tests/browser.
 */
import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { early } from '../../src/early.ts';
import { keys, saved, stored } from '../../src/storage.ts';
import { all, attribute, everyPage, faultsOf, pageAt, textOf, where } from '../support/html.ts';
import { withoutNetwork } from '../support/no-network.ts';
import { sites } from '../support/sites.ts';

// The test sites were built under this watch (build-sites.ts): had a build asked, there would be no sites.
const ways = {
  'a name': "require('dns').lookup('a.invalid', () => {})",
  'a name, another way': "import('node:dns/promises').then((dns) => dns.resolve4('a.invalid'))",
  'a page': "fetch('http://a.invalid').catch(() => {})",
  'a page in code': "require('https').get('https://a.invalid').on('error', () => {})",
  'a connection': "require('net').connect(9, 'a.invalid').on('error', () => {})",
  'a datagram': "require('dgram').createSocket('udp4').send('x', 9, 'a.invalid')",
  'a page, from a thread':
    "new (require('worker_threads').Worker)(`fetch('http://a.invalid').catch(() => {})`, { eval: true })",
  'a page, from a process of its own':
    "process.exit(require('child_process').spawnSync(process.execPath, ['-e', `fetch('http://a.invalid').catch(() => {})`], { stdio: 'inherit' }).status ?? 1)",
};
const runIn = (code: string, env: NodeJS.ProcessEnv) =>
  spawnSync(process.execPath, ['-e', code], { env, encoding: 'utf8' });

for (const [what, code] of Object.entries(ways))
  test(`a build that asks for ${what} is ended, though it catch the error`, () => {
    const { status, stderr } = runIn(code, withoutNetwork(process.env));
    expect(status).not.toBe(0);
    expect(stderr).toContain('The network was asked for: ');
    expect(stderr).toContain('a.invalid');
  });

test('a build that asks for nothing is left alone', () => {
  expect(runIn("console.log('done')", withoutNetwork(process.env)).stdout).toBe('done\n');
});

test('no script that is sent names an address elsewhere', () => {
  // Search in the bodies is not ours: what it asks for is seen in the browser.
  const scripts = Object.values(sites).flatMap(({ out }) =>
    globSync('**/*.js', { cwd: out, exclude: ['pagefind/**'] }).map((file) => join(out, file)),
  );
  const ours = /^https?:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xlink)$/;
  const faults = faultsOf(scripts, (file) =>
    [...readFileSync(file, 'utf8').matchAll(/\b(?:https?|wss?):\/\/[^\s"'`)\\]*/g)]
      .filter(([address]) => !ours.test(address) && !address.startsWith(sites.published.url))
      .map(([address]) => `${file}: ${address}`),
  );
  expect(faults).toEqual([]);
});

test('a form sends its words to the search page of its own site, and no link reports that it was followed', () => {
  const faults = faultsOf(everyPage(), (page) => [
    all(page, 'form')
      .filter(
        (form) =>
          attribute(form, 'action') !== `${sites[page.site].base}tim-kiem/` ||
          (attribute(form, 'method') ?? 'get') !== 'get',
      )
      .map(() => `${where(page)}: a form`),
    page.elements
      .filter((one) => 'ping' in one.attributes || 'attributionsrc' in one.attributes)
      .map((one) => `${where(page)}: <${one.name}>`),
  ]);
  expect(faults).toEqual([]);
});

test('/gioi-thieu/ names each thing that is kept on the phone, and says that a search travels in its address', () => {
  const words = textOf(pageAt('published', '/gioi-thieu/').root).normalize('NFC');
  for (const what of [...stored.map((one) => one.what), saved]) expect(words).toContain(what);
  expect(words).toContain('Chữ bà con gõ vào ô tìm nằm trong địa chỉ của trang tìm.');
  expect(words).toContain('Gửi địa chỉ ấy cho ai thì người ấy đọc được chữ bà con đã gõ.');
  expect(words).toContain('không đặt cookie');
});

const sources = globSync('src/{scripts,search,offline}/**/*.{ts,js}').map((file) => ({
  file,
  text: readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, ''),
}));

test('scripts keep nothing but through one door, under a key of the one table', () => {
  const faults = faultsOf(sources, ({ file, text }) => [
    /localStorage/.test(text) && !file.endsWith('store.ts') && `${file}: localStorage`,
    /sessionStorage|indexedDB|cookie|getDirectory/i.test(text) && `${file}: another store`,
    text.includes("'./store'") &&
      [...text.matchAll(/\b(?:read|write)\((?!keys\.|key\b)[^)]*/g)].map(
        ([call]) => `${file}: ${call}`,
      ),
    [...text.matchAll(/\bkey = (?!keys\.).*/g)].map(([name]) => `${file}: ${name}`),
  ]);
  expect(faults).toEqual([]);
  expect(sources.filter(({ text }) => text.includes("'./store'")).length).toBeGreaterThan(3);
  expect([...early.matchAll(/localStorage\.(\w+)/g)].map(([, key]) => key)).toEqual([
    keys.size,
    keys.phone,
  ]);
});

test('the words about what is kept are on their page, not in the scripts of every page', () => {
  const { out } = sites.published;
  expect(
    faultsOf(globSync('**/*.js', { cwd: out }), (file) => {
      const text = readFileSync(join(out, file), 'utf8');
      return stored.filter(({ what }) => text.includes(what)).map(({ key }) => `${file}: ${key}`);
    }),
  ).toEqual([]);
});
