/** What each page says of itself to browsers and search engines. */
import { expect, test } from '@playwright/test';
import { everyPage, faultsOf, meta, ownPages, pageAt, pagesOf } from '../support/html.ts';
import {
  canonicalOf,
  secondary,
  stepAddresses,
  titleOf,
  where,
  type Page,
} from '../support/html.ts';
import { sites } from '../support/sites.ts';

test('every page is Vietnamese, and says so', () => {
  expect(
    faultsOf(everyPage(), (page) => !page.html.includes('<html lang="vi"') && where(page)),
  ).toEqual([]);
});

for (const [name, of] of Object.entries({
  title: titleOf,
  summary: (page: Page) => meta(page, 'description'),
}))
  test(`no two pages share a ${name}, second addresses apart`, () => {
    const seen = new Map<string, string>();
    const faults = faultsOf(ownPages('published'), (page) => {
      const first = seen.get(of(page));
      seen.set(of(page), page.path);
      return [first && `${page.path} and ${first}: ${of(page)}`, !of(page) && `${page.path}: none`];
    });
    expect(faults).toEqual([]);
  });

test('a short or former address carries the title of its guide', () => {
  const faults = faultsOf([...secondary], ([path, guide]) => {
    const [here, there] = [pageAt('published', path), pageAt('published', guide.path)].map(titleOf);
    return here !== there && `${path}: ${here}`;
  });
  expect(faults).toEqual([]);
});

test('every page has a description fit for a list of results', () => {
  const faults = faultsOf(everyPage(), (page) => {
    const { length } = meta(page, 'description');
    return (length < 20 || length > 200) && `${where(page)}: ${length} signs`;
  });
  expect(faults).toEqual([]);
});

for (const site of ['published', 'folder'] as const)
  test(`every page of the ${site} site names its canonical address: its own, or that of the guide it shows or is a step of`, () => {
    const faults = faultsOf(pagesOf(site), (page) => {
      const path =
        secondary.get(page.path)?.path ?? stepAddresses.get(page.path)?.guide.path ?? page.path;
      return canonicalOf(page) !== sites[site].url + path && `${page.path}: ${canonicalOf(page)}`;
    });
    expect(faults).toEqual([]);
  });

test('not-found and what was withdrawn are noindex; no other page is, a step or a second address neither: it names the guide', () => {
  const faults = faultsOf(pagesOf('published'), (page) => {
    const withdrawn = /class="note warning[^"]*" role="alert"/.test(page.html);
    const hidden = ['/404', '/khong-mang'].includes(page.path);
    return (meta(page, 'robots') === 'noindex') !== (hidden || withdrawn) && page.path;
  });
  expect(faults).toEqual([]);
});

test('every page lets a phone draw it at its own width, and lets the reader enlarge it', () => {
  const faults = faultsOf(everyPage(), (page) => {
    const viewport = meta(page, 'viewport');
    const free = !/user-scalable|maximum-scale/.test(viewport);
    return !(viewport.includes('width=device-width') && free) && `${where(page)}: ${viewport}`;
  });
  expect(faults).toEqual([]);
});
