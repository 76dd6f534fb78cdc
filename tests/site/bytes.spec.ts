/** What a page costs on a slow line, in bytes; and that what costs more than 100 KB says so. */
import { expect, test } from '@playwright/test';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { cost, withCosts } from '../../src/integrations/costs.ts';
import {
  all,
  attribute,
  everyPage,
  faultsOf,
  fileAt,
  guidePages,
  pagesOf,
} from '../support/html.ts';
import { stepAddresses, textOf, type Page } from '../support/html.ts';
import { sites } from '../support/sites.ts';

const KB = 1024;
const { out } = sites.published;
const bytesOf = (path: string) => readFileSync(join(out, path));

test('a guide with its styles is at most 14 KB packed, three in four by the older way too', () => {
  const pages = guidePages('published').map(({ page }) => page);
  expect(
    faultsOf(pages, ({ html, path }) => {
      const { length } = brotliCompressSync(html);
      return length > 14 * KB && `${path}: ${length} bytes`;
    }),
  ).toEqual([]);
  const light = pages.filter(({ html }) => gzipSync(html, { level: 9 }).length <= 14 * KB);
  expect(light.length / pages.length).toBeGreaterThanOrEqual(0.75);
});

test('the page of a step is lighter than any guide: at most 10 KB', () => {
  const pages = pagesOf('published').filter(({ path }) => stepAddresses.has(path));
  expect(
    faultsOf(pages, ({ html, path }) => {
      const { length } = gzipSync(html, { level: 9 });
      return length > 10 * KB && `${path}: ${length} bytes`;
    }),
  ).toEqual([]);
});

/** All scripts a page can ever load, the search box's left out: what it names, and what those import. */
function scriptsOf(page: Page): string[] {
  const found = new Set<string>();
  const follow = (path: string) => {
    const text = bytesOf(path).toString();
    if (found.has(path) || text.includes('role=search')) return;
    found.add(path);
    for (const [, file] of text.matchAll(/["'`]\.\/([\w-]+\.js)["'`]/g)) follow(`_a/${file}`);
  };
  for (const script of all(page, 'script[src]')) follow(attribute(script, 'src')!.slice(1));
  return [...found];
}

test('all scripts a guide or a step can ever load, search apart, are at most 12 KB', () => {
  const pages = pagesOf('published').filter(
    ({ path }) => path.startsWith('/huong-dan/') && path !== '/huong-dan/',
  );
  expect(
    faultsOf(pages, (page) => {
      const scripts = scriptsOf(page);
      const total = scripts.reduce(
        (sum, path) => sum + brotliCompressSync(bytesOf(path)).length,
        0,
      );
      return (total > 12 * KB || total === 0) && `${page.path}: ${total} bytes, ${scripts.join()}`;
    }),
  ).toEqual([]);
});

test('no page loads 100 KB unasked: page, font, scripts and pictures together', () => {
  const faults = faultsOf(pagesOf('published'), (page) => {
    const named = [
      ...all(page, 'script[src], img[src]').map((one) => attribute(one, 'src')!),
      ...[...page.html.matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map(([, path]) => path!),
    ];
    const sum = named.reduce((total, path) => total + statSync(join(out, path)).size, 0);
    const total = sum + gzipSync(page.html).length;
    return total > 100_000 && `${page.path}: ${total} bytes`;
  });
  expect(faults).toEqual([]);
});

test('every link to a file for paper or for a chat says its kind and its size', () => {
  const links = everyPage().flatMap((page) =>
    all(page, 'a')
      .map((link) => ({ page, link, href: attribute(link, 'href') ?? '' }))
      .filter(({ href }) => /^\/.*\.(pdf|jpg)$/.test(href)),
  );
  const faults = faultsOf(links, ({ page, link, href }) => {
    const file = join(sites[page.site].out, fileAt(page.site, href)!);
    const said = cost(href, statSync(file).size);
    return !textOf(link).includes(`(${said})`) && `${page.path}: ${textOf(link)}, not ${said}`;
  });
  expect(faults).toEqual([]);
});

test('the size stands within the link, and only where it is asked for', () => {
  const html = '<a href="/a.pdf" class="x" data-cost>Tờ</a> <a href="/b.pdf">Tờ</a>';
  expect(withCosts(html, () => 123_456)).toBe(
    '<a href="/a.pdf" class="x" data-bytes="123456">Tờ (PDF, 124\u00a0KB)</a> <a href="/b.pdf">Tờ</a>',
  );
});
