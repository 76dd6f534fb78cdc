/** The print centre: every sheet and document, each a plain address with its true size and pages. */
import { expect, test } from '@playwright/test';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { documents, guides, sheetsOf } from '../../src/guides.ts';
import { cost } from '../../src/integrations/costs.ts';
import { paper, withPages } from '../../src/integrations/paged.ts';
import { emptyJobs } from '../../src/sheets/local-jobs.ts';
import { localSheets } from '../../src/sheets/local.ts';
import {
  all,
  attribute,
  fileAt,
  faultsOf,
  pageAt,
  siteNames,
  textOf,
  type Page,
} from '../support/html.ts';
import { sites, type SiteName } from '../support/sites.ts';

const printed = guides
  .filter((guide) => !guide.withdrawn)
  .flatMap((guide) => sheetsOf(guide).map((one) => ({ ...one, guide })));
const expected = [
  ...printed.flatMap(({ paths, sheet, guide }) =>
    paths.map((path) => ({ path, shop: sheet.shop, of: `bài số ${guide.number}` })),
  ),
  ...documents.map(({ path, shop }) => ({ path, shop, of: '' })),
];
const inSite = (site: SiteName, path: string) => sites[site].base + path.slice(1);
const linksTo = (page: Page, path: string) =>
  all(page, 'a').filter((link) => attribute(link, 'href') === inSite(page.site, path));

for (const site of siteNames)
  test(`${site}: every sheet and document is linked once, with its kind and true size`, () => {
    const page = pageAt(site, '/in/');
    const faults = faultsOf(expected, ({ path, of }) => {
      const links = linksTo(page, path);
      const href = inSite(site, path);
      const file = fileAt(site, href);
      if (links.length !== 1 || !file) return `${path}: ${links.length} links, file ${file}`;
      const said = cost(href, statSync(join(sites[site].out, file)).size);
      const words = textOf(links[0]!);
      return [
        !words.includes(`(${said})`) && `${path} says "${words}", is ${said}`,
        !words.includes(of) && `${path}: "${words}" does not name ${of}`,
        'download' in links[0]!.attributes && `${path} is a download, which fails inside Zalo`,
      ];
    });
    expect(faults).toEqual([]);
  });

test('every PDF says its pages, its sheets of paper and what to ask for at the shop', async () => {
  const page = pageAt('published', '/in/');
  const items = all(page, 'li').map((item) => ({
    item,
    text: textOf(item).replace(/\u00a0/g, ' '),
  }));
  const faults: string[] = [];
  for (const { path, shop } of expected.filter(({ path }) => path.endsWith('.pdf'))) {
    const data = new Uint8Array(readFileSync(join(sites.published.out, path)));
    const { numPages } = await getDocument({ data, verbosity: 0 }).promise;
    const said = `${paper(numPages, /hai mặt/.test(shop) ? 2 : 1)}. ${shop}`.replace(
      /\u00a0/g,
      ' ',
    );
    const own = items.find(({ item }) =>
      all(item, 'a').some((link) => attribute(link, 'href') === path),
    );
    if (!own?.text.includes(said)) faults.push(`${path}: "${own?.text}" without "${said}"`);
  }
  expect(faults).toEqual([]);
});

test('a page count is told in trang and tờ giấy, and a sheet that was never set stops the build', () => {
  expect(paper(1, 1)).toBe('1\u00a0trang');
  expect(paper(3, 2)).toBe('3\u00a0trang, 2 tờ giấy');
  expect(paper(4, 1)).toBe('4\u00a0trang, 4 tờ giấy');
  const html = '<span data-pages="/a.pdf" data-sides="2"></span>';
  expect(withPages(html, () => 4)).toBe('<span data-pages>4\u00a0trang, 2 tờ giấy</span>');
  expect(() => withPages(html, () => undefined)).toThrow('/a.pdf');
});

test('the page stays light: 14 KB with its styles, pictures only as they come into sight', () => {
  const page = pageAt('published', '/in/');
  expect(brotliCompressSync(page.html).length).toBeLessThanOrEqual(14 * 1024);
  const pictures = all(page, 'main img');
  expect(pictures.length).toBeGreaterThanOrEqual(4);
  const bytes = pictures.map((one) => {
    expect(attribute(one, 'loading')).toBe('lazy');
    expect(attribute(one, 'alt')).toBeTruthy();
    const { size } = statSync(join(sites.published.out, attribute(one, 'src')!));
    // A picture of blank paper is under one kilobyte.
    expect(size).toBeGreaterThan(2000);
    return size;
  });
  expect(bytes.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(60_000);
});

test('every sheet to be filled in lies beside the page that fills it', () => {
  const valid = guides.filter((guide) => !guide.withdrawn).length;
  const files = emptyJobs().flatMap(({ paths }) => paths);
  expect(files).toHaveLength(
    valid * localSheets.length + localSheets.filter(({ back }) => back).length,
  );
  expect(
    faultsOf(
      siteNames.flatMap((site) => files.map((path) => ({ site, path }))),
      ({ site, path }) => !fileAt(site, inSite(site, path)) && `${site} ${path}`,
    ),
  ).toEqual([]);
});
