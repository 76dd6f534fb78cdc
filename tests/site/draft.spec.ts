/** A draft keeps search engines out, and tells the reader what it is. */
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { all, faultsOf, fileAt, meta, pagesOf, textOf } from '../support/html.ts';
import { sites, type SiteName } from '../support/sites.ts';

test('a draft tells everybody to keep out: no canonical address, no sitemap, robots shut', () => {
  const faults = faultsOf(pagesOf('draft'), (page) => [
    meta(page, 'robots') !== 'noindex' && `${page.path}: may be indexed`,
    all(page, 'link[rel="canonical"], meta[property="og:url"]').length > 0 &&
      `${page.path}: an address`,
    /\.example\b/.test(page.html) && `${page.path}: names an address`,
  ]);
  expect(faults).toEqual([]);
  expect(fileAt('draft', '/sitemap.xml')).toBeUndefined();
  expect(readFileSync(join(sites.draft.out, 'robots.txt'), 'utf8')).toBe(
    'User-agent: *\nDisallow: /\n',
  );
});

test('a draft says so to the reader, at the top of every page; a published page does not', () => {
  const said = (site: SiteName, line: string) =>
    faultsOf(pagesOf(site), (page) => {
      const words = all(page, '.draft')
        .map((one) => textOf(one))
        .join('|');
      return words !== line && `${page.path}: ${words || 'nothing'}`;
    });
  expect(said('draft', 'Bản nháp – chưa có địa chỉ')).toEqual([]);
  expect(said('published', '')).toEqual([]);
  expect(
    faultsOf(pagesOf('published'), (page) => /bản nháp/i.test(page.html) && page.path),
  ).toEqual([]);
});
