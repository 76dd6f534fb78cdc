/** What search engines and the site's own search are given. */
import { expect, test } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { content, guides } from '../../src/guides.ts';
import { canonicalPages, faultsOf, fileAt, meta, secondary, siteNames } from '../support/html.ts';
import { sites, type SiteName } from '../support/sites.ts';

const { url } = sites.published;
const isHidden = (page: Parameters<typeof meta>[0]) => meta(page, 'robots') === 'noindex';
const textIn = (site: SiteName, file: string) => readFileSync(join(sites[site].out, file), 'utf8');

const locations = (site: SiteName) =>
  [...textIn(site, 'sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, location]) => location!,
  );

/** The addresses of the pages in a site's search index: a fragment a page, or many of them in one file. */
const indexed = (site: SiteName): string[] =>
  globSync('pagefind/fragment/*.pf_fragment', { cwd: sites[site].out }).flatMap((file) => {
    const text = gunzipSync(readFileSync(join(sites[site].out, file))).toString();
    const kept = JSON.parse(text.slice(text.indexOf('{')));
    if (kept.url) return kept.url;
    return Object.values(kept as Record<string, { url: string }>).map(({ url }) => url);
  });

for (const site of ['published', 'folder'] as const) {
  test(`the sitemap of the ${site} site holds every page that may be found, once, and no other`, () => {
    const found = canonicalPages(site).filter((page) => !isHidden(page));
    expect(found.length).toBeGreaterThan(guides.length);
    expect(locations(site).sort()).toEqual(found.map((page) => sites[site].url + page.path).sort());
  });

  test(`robots.txt of the ${site} site lets everybody in and names the sitemap by its address`, () => {
    const robots = textIn(site, 'robots.txt');
    expect(robots).toContain('User-agent: *\nAllow: /\n');
    expect(robots).not.toContain('Disallow');
    expect(robots).toContain(`\nSitemap: ${sites[site].url}/sitemap.xml\n`);
  });
}

test('the sitemap gives the day on which a guide was last read again', () => {
  const valid = guides.filter((guide) => !guide.withdrawn);
  const xml = textIn('published', 'sitemap.xml');
  const entry = (path: string, day: string) => `<loc>${url}${path}</loc><lastmod>${day}</lastmod>`;
  expect(
    faultsOf(valid, ({ path, reviewed }) => !xml.includes(entry(path, reviewed)) && path),
  ).toEqual([]);
});

test('the search index holds every guide at its long address, and nothing at a second one', () => {
  const urls = indexed('published');
  const canonical = canonicalPages('published').map(({ path }) => path);
  expect(new Set(urls).size).toBe(urls.length);
  expect(
    faultsOf(
      guides,
      (guide) => urls.includes(guide.path) === Boolean(guide.withdrawn) && guide.path,
    ),
  ).toEqual([]);
  expect(faultsOf(urls, (path) => !canonical.includes(path) && path)).toEqual([]);
});

test('no short or former address is in the index or in the sitemap', () => {
  const known = new Set([...indexed('published'), ...locations('published')]);
  expect(known.size).toBeGreaterThan(0);
  expect(
    faultsOf([...secondary.keys()], (path) => (known.has(path) || known.has(url + path)) && path),
  ).toEqual([]);
});

test('every site has its search index, of the same pages', () => {
  const all = (site: SiteName) => indexed(site).sort().join();
  const faults = faultsOf(siteNames, (site) => [
    all(site) !== all('published') && `${site}: ${all(site)}`,
    !fileAt(site, `${sites[site].base}pagefind/pagefind.js`) && `${site}: no pagefind.js`,
  ]);
  expect(faults).toEqual([]);
});

for (const site of siteNames)
  test(`the lexicon of the ${site} site lists its guides and plain pages, each at an address that answers`, () => {
    const { base } = sites[site];
    const [file] = globSync('tim-kiem/tu-dien/*.json', { cwd: sites[site].out });
    const rows: [path: string, title: string][] = JSON.parse(textIn(site, file!)).rows;
    const valid = guides.filter((guide) => !guide.withdrawn);
    const paths = [
      ...valid.map(({ path }) => path),
      ...content.pages.map(({ slug }) => `/${slug}/`),
    ];
    expect(rows.map(([path]) => path).sort()).toEqual(
      paths.map((path) => base + path.slice(1)).sort(),
    );
    expect(faultsOf(rows, ([path]) => !fileAt(site, path)?.endsWith('index.html') && path)).toEqual(
      [],
    );
  });
