/** What is stated rests on a source, and the source is in the page. */
import { expect, test } from '@playwright/test';
import { content } from '../../src/guides.ts';
import { isOfficial } from '../../src/site.ts';
import {
  all,
  attribute,
  everyPage,
  faultsOf,
  guidePages,
  siteNames,
  squeeze,
} from '../support/html.ts';
import { fileAt, originOf, pageOfFile, textOf, where } from '../support/html.ts';
import { sites } from '../support/sites.ts';

const each = (selector: string) =>
  everyPage().flatMap((page) => all(page, selector).map((one) => ({ page, one })));
const sources = '[data-sources] li';

test('every claim leads to the source it rests on: in its page, or in the guide of its step', () => {
  const faults = faultsOf(each('[data-fact]'), ({ page, one }) => {
    const fact = content.facts.get(attribute(one, 'data-fact')!);
    const href = attribute(one, 'href');
    const url = new URL(href!, originOf(page.site) + sites[page.site].base + page.path.slice(1));
    const there = pageOfFile(page.site, fileAt(page.site, url.pathname)!);
    const source = all(there, sources).find(({ attributes }) => `#${attributes.id}` === url.hash);
    const fits = fact && source && squeeze(textOf(source)).startsWith(squeeze(fact.says));
    return !fits && `${where(page)}: ${textOf(one)} leads to ${href}`;
  });
  expect(faults).toEqual([]);
});

test('the sources of a guide are listed once, in order, each with a claim that rests on it', () => {
  const valid = siteNames.flatMap(guidePages).filter(({ guide }) => !guide.withdrawn);
  const faults = faultsOf(valid, ({ page, guide }) => {
    const listed = all(page, sources)
      .map(({ attributes }) => attributes.id)
      .join();
    const cited = new Set(all(page, '[data-fact]').map((one) => attribute(one, 'data-fact')));
    const idle = guide.sources.filter(({ id }) => !cited.has(id));
    return [
      listed !== guide.sources.map(({ n }) => `nguon-${n}`).join() && `${where(page)}: ${listed}`,
      idle.map(({ id }) => `${where(page)}: nothing rests on ${id}`),
    ];
  });
  expect(faults).toEqual([]);
});

test('a source is a link where its address is official, and only there', () => {
  const items = each(sources);
  // The longest first: one fact may begin with the words of another.
  const facts = [...content.facts.values()].sort((a, b) => b.says.length - a.says.length);
  const faults = faultsOf(items, ({ page, one }) => {
    const fact = facts.find(({ says }) => squeeze(textOf(one)).startsWith(squeeze(says)));
    const official = fact?.sources
      .flatMap(({ url }) => (url && isOfficial(url) ? url : []))
      .join(' ');
    const linked = all(one, 'a')
      .map((link) => attribute(link, 'href'))
      .join(' ');
    return linked !== official && `${where(page)} ${fact?.id}: ${linked}`;
  });
  expect(faults).toEqual([]);
  expect(items.some(({ one }) => all(one, 'a').length > 0)).toBe(true);
});

test('the words of a guide show no address that could not be a link', () => {
  const faults = faultsOf(guidePages('published'), ({ page }) => {
    const addresses = all(page, 'article').flatMap(
      (one) => textOf(one).match(/https?:\/\/\S+/g) ?? [],
    );
    const fits = (one: string) => isOfficial(one) || one.startsWith(sites.published.url);
    return addresses.filter((one) => !fits(one)).map((one) => `${page.path}: ${one}`);
  });
  expect(faults).toEqual([]);
});
