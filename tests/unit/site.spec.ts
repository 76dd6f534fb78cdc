/** Where the site will be published, and where it may link to. */
import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { Faults } from '../../src/fault.ts';
import {
  absolute,
  at,
  isOfficial,
  officialDomains,
  readRepository,
  readSiteUrl,
} from '../../src/site.ts';
import { testOrigin } from '../support/sites.ts';

for (const [value, origin, base] of [
  ['https://camnang.example', 'https://camnang.example', '/'],
  ['https://camnang.example/', 'https://camnang.example', '/'],
  ['http://camnang.example', 'http://camnang.example', '/'],
  ['http://localhost:4321', 'http://localhost:4321', '/'],
  ['http://192.168.1.20:8080/thu', 'http://192.168.1.20:8080', '/thu/'],
  ['https://ten.github.io/cam-nang', 'https://ten.github.io', '/cam-nang/'],
  ['https://ten.example/a/b/', 'https://ten.example', '/a/b/'],
  ['https://ten.example//a//', 'https://ten.example', '/a/'],
  ['HTTPS://CamNang.EXAMPLE/Thu', 'https://camnang.example', '/Thu/'],
] as const)
  test(`${value} is an address to publish at`, () => {
    expect(readSiteUrl(value)).toEqual({ origin, base });
  });

for (const value of [undefined, ''])
  test(`without an address (${JSON.stringify(value)}) the site is a draft at the root`, () => {
    expect(readSiteUrl(value)).toEqual({ base: '/' });
  });

for (const value of [
  'abc',
  'camnang.example',
  'localhost:4321',
  '//camnang.example',
  '/trang-cat/',
  'https://',
  'ftp://camnang.example',
  'file:///srv/www',
  'javascript:alert(1)',
  'https://camnang.example/?a=1',
  'https://camnang.example/#dau',
  'https://ten@camnang.example',
  'https://:mat-khau@camnang.example',
  'https://cam nang.example',
  '   ',
])
  test(`"${value}" is refused with a remedy`, () => {
    const read = () => readSiteUrl(value);
    expect(read).toThrow(Faults);
    expect(read).toThrow(`"${value}" không phải một địa chỉ trang web.`);
    expect(read).toThrow('SITE_URL=https://camnang.example npm run build');
  });

test('paths get the folder the site stands under, addresses its origin', () => {
  expect(at('/in/')).toBe('/in/');
  expect(at('in/')).toBe('/in/');
  expect(absolute(at('/1'))).toBe(`${testOrigin}/1`);
});

/** site.ts reads its setting once, so another setting wants another process. */
const withUrl = (SITE_URL: string): unknown => {
  const code = `const { at, absolute } = await import('./src/site.ts');
    console.log(JSON.stringify([at('/'), at('/in/'), absolute(at('/1')) ?? null]))`;
  const env = { ...process.env, SITE_URL };
  return JSON.parse(execFileSync(process.execPath, ['-e', code], { encoding: 'utf8', env }));
};

test('under a folder every path begins with it, and in a draft nothing has an address', () => {
  expect(withUrl('https://ten.example/trang-cat')).toEqual([
    '/trang-cat/',
    '/trang-cat/in/',
    'https://ten.example/trang-cat/1',
  ]);
  expect(withUrl('')).toEqual(['/', '/in/', null]);
});

for (const value of [undefined, '', 'https://github.com/ten/cam-nang', 'https://git.example/a/b/'])
  test(`${value} is where the files stand in public, or nothing`, () => {
    expect(readRepository(value)).toBe((value ?? '').replace(/\/$/, ''));
  });

for (const value of [
  'github.com/ten/cam-nang',
  'http://github.com/ten/cam-nang',
  'https://github.com',
  'https://ten:mat-khau@github.com/ten/cam-nang',
  'https://github.com/ten/cam-nang?a=1',
  'javascript:alert(1)',
])
  test(`"${value}" is no address of files in public`, () => {
    expect(() => readRepository(value)).toThrow('REPOSITORY=https://github.com/ten/cam-nang');
  });

for (const domain of officialDomains)
  test(`${domain} and what stands below it may be linked to, over https only`, () => {
    expect(isOfficial(`https://${domain}`)).toBe(true);
    expect(isOfficial(`https://www.${domain}/a/b?c=d#e`)).toBe(true);
    expect(isOfficial(`http://${domain}/`)).toBe(false);
  });

for (const trick of [
  'https://vneid.gov.vn.evil.com/',
  'https://evil.com/vneid.gov.vn',
  'https://evil.com/?u=https://vneid.gov.vn',
  'https://evil.com/#vneid.gov.vn',
  'https://vneid.gov.vn@evil.com/',
  'https://vneid.gov.vn%2eevil.com/',
  'https://vneid.gov.vn:x@evil.com/',
  'https://evil.com\\@vneid.gov.vn',
  'https://xvneid.gov.vn/',
  'https://vneid-gov.vn/',
  'https://vneid.gov.vn./',
  'https://vnеid.gov.vn/', // a Cyrillic е
  'https://gov.vn/',
  '//vneid.gov.vn',
  'vneid.gov.vn',
  'javascript:location="https://vneid.gov.vn"',
  'ftp://vneid.gov.vn',
  '',
])
  test(`"${trick}" is not official`, () => {
    expect(isOfficial(trick)).toBe(false);
  });
