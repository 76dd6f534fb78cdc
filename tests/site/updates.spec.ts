/** What was checked and changed, as a page and as a feed;. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { changes } from '../../src/changes.ts';
import { content, guides } from '../../src/guides.ts';
import { worklist } from '../../src/truth.ts';
import { date } from '../../src/vietnamese.ts';
import {
  all,
  attribute,
  everyPage,
  faultsOf,
  fileAt,
  guidePages,
  pageAt,
  pagesOf,
} from '../support/html.ts';
import { siteNames, squeeze, textOf, where } from '../support/html.ts';
import { sites } from '../support/sites.ts';

const updates = '/gioi-thieu/cap-nhat/';

test('every guide carries the day to read it again, and every claim with an end its end, for the script', () => {
  const faults = faultsOf(siteNames.flatMap(guidePages), ({ page, guide }) => {
    const day = attribute(all(page, '[data-guide]')[0], 'data-recheck');
    const claims = all(page, '.claim');
    return [
      day !== (guide.withdrawn ? undefined : guide.recheck) && `${where(page)}: ${day}`,
      claims.map((claim) => {
        const id = [claim, ...all(claim, 'a')]
          .map((one) => attribute(one, 'data-fact'))
          .find(Boolean);
        const end = attribute(claim, 'data-until');
        return end !== content.facts.get(id!)!.until && `${where(page)}: ${id} until ${end}`;
      }),
    ];
  });
  expect(faults).toEqual([]);
});

test('the page of changes shows every guide with its date, every ending fact, every change', () => {
  const words = squeeze(textOf(pageAt('published', updates).root));
  expect(
    faultsOf(guides, ({ number, title, reviewed, recheck }) => [
      !words.includes(squeeze(`${title} (bài số ${number}, đọc lại ngày ${date(reviewed)})`)) &&
        title,
      !words.includes(squeeze(`Trước ngày ${date(recheck)}`)) && recheck,
    ]),
  ).toEqual([]);
  const facts = worklist(content);
  expect(
    faultsOf(
      facts.filter(({ until }) => until),
      ({ says, until }) =>
        !(words.includes(squeeze(says)) && words.includes(squeeze(`Đúng đến ${date(until!)}`))) &&
        says,
    ),
  ).toEqual([]);
  expect(words).toContain(squeeze(`dựa vào ${facts.length} điều`));
  expect(faultsOf(changes, ({ what }) => !words.includes(squeeze(what)) && what)).toEqual([]);
});

test('every page leads to the page of changes, which names the feed', () => {
  expect(
    faultsOf(everyPage(), (page) => {
      const hrefs = all(page, 'footer a').map((one) => attribute(one, 'href')!);
      return !hrefs.some((href) => href.endsWith(updates)) && where(page);
    }),
  ).toEqual([]);
  for (const site of ['published', 'folder'] as const) {
    const named = pagesOf(site).filter(
      (page) => all(page, 'link[type="application/rss+xml"]').length,
    );
    expect(named.map(({ path }) => path).sort()).toEqual(['/', updates]);
  }
});

for (const site of ['published', 'folder'] as const)
  test(`the feed of the ${site} site is RSS 2.0 of the changes, newest first, by full addresses`, () => {
    const { out, url } = sites[site];
    const xml = readFileSync(join(out, 'rss.xml'), 'utf8');
    // What stands between tags is escaped, and every tag is closed in its turn.
    const open: string[] = [];
    for (const [, shut, tag, alone] of xml.matchAll(/<(\/?)([a-z:]+)[^<>?]*?(\/?)>/gi)) {
      if (alone) continue;
      if (shut) expect(open.pop()).toBe(tag);
      else open.push(tag!);
    }
    expect(open).toEqual([]);
    expect(xml).not.toMatch(/&(?!#\d+;)/);
    expect(xml).toContain('<rss version="2.0"');
    expect(xml).toContain(`<atom:link href="${url}/rss.xml" rel="self"`);
    for (const name of ['title', 'link', 'description'])
      expect(xml.split('<item>')[0]).toMatch(new RegExp(`<${name}>[^<]+</${name}>`));
    const texts = (tag: string) =>
      [...xml.matchAll(new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`, 'g'))].map((found) => found[1]!);
    const links = texts('link').slice(1);
    expect(links).toEqual(
      changes.slice(0, 60).map(({ guide }) => `${url}/huong-dan/${guide.slug}/`),
    );
    const days = texts('pubDate').map((day) => Date.parse(day));
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(texts('pubDate')[0]).toMatch(/^\w{3}, \d{2} \w{3} \d{4} 00:00:00 \+0700$/);
    expect(days[0]).toBe(Date.parse(`${changes[0]!.date}T00:00:00+07:00`));
    expect(new Set(texts('guid')).size).toBe(links.length);
  });

test('a draft has no feed and names none', () => {
  expect(fileAt('draft', '/rss.xml')).toBeUndefined();
  expect(faultsOf(pagesOf('draft'), (page) => page.html.includes('rss') && page.path)).toEqual([]);
});
