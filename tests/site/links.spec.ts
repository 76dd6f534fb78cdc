/** Every link of the built site leads somewhere, and only where it may. */
import { expect, test } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOfficial, reportPhone } from '../../src/site.ts';
import { all, attribute, faultsOf, fileAt, originOf, pagesOf, siteNames } from '../support/html.ts';
import type { Page } from '../support/html.ts';
import { sites, type SiteName } from '../support/sites.ts';

type Link = { site: SiteName; from: string; href: string; url: URL };

const attributes = [
  'href',
  'src',
  'action',
  'poster',
  'data',
  'xlink:href',
  'data-base',
  'data-lexicon',
  'data-first',
  'data-last',
  'data-pass',
];
const styleUrl = /url\(\s*["']?([^"')]+)["']?\s*\)/g;

/** Everything a page points at: attributes, srcset, the share image, url() of its styles. */
function linksOf(page: Page): Link[] {
  const written = page.elements.flatMap((element) => [
    ...attributes.map((name) => attribute(element, name)),
    ...(attribute(element, 'srcset') ?? '')
      .split(',')
      .map((one) => one.trim().split(/\s+/)[0] || undefined),
  ]);
  const image = all(page, 'meta[property="og:image"]').map((one) => attribute(one, 'content'));
  const styles = all(page, 'style').map((style) => style.children.map((one) => one.value).join(''));
  const drawn = styles.flatMap((text) => [...text.matchAll(styleUrl)].map((found) => found[1]));
  const here = originOf(page.site) + sites[page.site].base + page.path.slice(1);
  return [...written, ...image, ...drawn]
    .filter((href) => href !== undefined)
    .map((href) => ({ site: page.site, from: page.path, href, url: new URL(href, here) }));
}

const links = (site: SiteName) => pagesOf(site).flatMap(linksOf);
const isInside = ({ site, url }: Link) => url.origin === originOf(site);
const isData = ({ url }: Link) => url.protocol === 'data:';
const told = ({ from, href }: Link) => `${from}: ${href}`;

for (const site of siteNames) {
  test(`every link, image, script and icon of the ${site} site leads to a file that is there`, () => {
    const inside = links(site).filter(isInside);
    expect(faultsOf(inside, (link) => !fileAt(site, link.url.pathname) && told(link))).toEqual([]);
  });

  test(`every #anchor of the ${site} site is in its page`, () => {
    const anchors = links(site).filter((link) => isInside(link) && link.url.hash);
    const faults = faultsOf(anchors, (link) => {
      const file = fileAt(site, link.url.pathname);
      const target = pagesOf(site).find((page) => page.file === file);
      const id = decodeURIComponent(link.url.hash.slice(1));
      return !target?.elements.some((element) => element.attributes.id === id) && told(link);
    });
    expect(faults).toEqual([]);
  });

  test(`every entry of the manifest of the ${site} site is there, inside the site`, () => {
    const { out, base } = sites[site];
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.webmanifest'), 'utf8'));
    expect(manifest).toMatchObject({ start_url: base, scope: base, lang: 'vi' });
    const icons: { src: string }[] = manifest.icons;
    expect(faultsOf(icons, ({ src }) => !fileAt(site, src) && src)).toEqual([]);
  });
}

test('under a folder, every address of the site begins with the folder', () => {
  const inside = links('folder').filter(isInside);
  expect(
    faultsOf(inside, (link) => !link.url.pathname.startsWith(sites.folder.base) && told(link)),
  ).toEqual([]);
});

test('a script imports only scripts that are there', () => {
  const { out, base } = sites.folder;
  // A name after ${…} stands below the site's folder, which the page gives: `${base}pagefind/pagefind.js`.
  const named = /(?:from|import\s*\(?)\s*["'`](?:(\.{1,2}\/)|\$\{\w+\})([^"'`]+)["'`]/g;
  const imports = globSync('_a/*.js', { cwd: out }).flatMap((script) =>
    [...readFileSync(join(out, script), 'utf8').matchAll(named)].map(
      ([, dots, file]) =>
        new URL((dots ?? base) + file, `https://x.example${base}${script}`).pathname,
    ),
  );
  expect(faultsOf(imports, (path) => !fileAt('folder', path) && path)).toEqual([]);
});

test('links out of the site are https and lead to official domains only, never to an app store', () => {
  const outside = (['published', 'folder'] as const)
    .flatMap(links)
    .filter((link) => !isInside(link) && !isData(link));
  const phone = reportPhone ? [`tel:${reportPhone}`, `sms:${reportPhone}`] : [];
  // The one that is not official: where whoever publishes the site keeps its files, and only if they say so.
  const repository = ({ site, href }: Link) =>
    sites[site].repository !== '' && `${href}/`.startsWith(`${sites[site].repository}/`);
  const allowed = (link: Link) =>
    isOfficial(link.href) || phone.includes(link.href) || repository(link);
  expect(faultsOf(outside, (link) => !allowed(link) && told(link))).toEqual([]);
  const stores = /play\.google|apps\.apple|itunes|appgallery|^market:|^itms/i;
  expect(faultsOf(outside, (link) => stores.test(link.href) && told(link))).toEqual([]);
});

test('a data: address is a picture in a style, never a link', () => {
  const data = links('published').filter(isData);
  const hrefs = pagesOf('published').flatMap(
    ({ html }) => html.match(/\b(?:href|src)="?data:/g) ?? [],
  );
  expect(hrefs).toEqual([]);
  expect(data.filter(({ href }) => !href.startsWith('data:image/')).map(told)).toEqual([]);
});
