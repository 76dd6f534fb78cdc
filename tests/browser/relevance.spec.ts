/** Search lands on the right page, in the browser's own bundle, for every query of the file. */
import { content, guides } from '../../src/guides.ts';
import { queries, scores, type Query } from '../support/queries.ts';
import { answered, expect, test } from '../support/test.ts';
import type { Page } from '@playwright/test';

/** Percent: the floor the site holds itself to. */
const floor = { first: 95, three: 99 };

const there = new Set([...guides, ...content.pages].map(({ slug }) => slug));
const all = queries();

async function placeOf(
  page: Page,
  { words, answers }: Query,
): Promise<{ place: number; first: string }> {
  await page.getByRole('searchbox').fill(words);
  await answered(page, words);
  const found = await page
    .locator('[data-results] [data-result]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.result!));
  return {
    place: found.findIndex((slug) => answers.includes(slug)) + 1,
    first: found[0] ?? 'nothing',
  };
}

test('the query file is whole, and every page it asks for exists', () => {
  expect(all).toHaveLength(243);
  const missing = all.flatMap(({ answers }) => answers.filter((slug) => !there.has(slug)));
  expect(missing).toEqual([]);
});

test('the right page comes first, or at least among the first three', async ({ context }) => {
  test.setTimeout(240_000);
  const places: number[] = [];
  const misses: string[] = [];
  // Most of a query's time is the pause after the last key: eight pages wait side by side.
  const waiting = [...all];
  const askAll = async () => {
    const page = await context.newPage();
    await page.goto('/tim-kiem/?q=vneid');
    for (let query = waiting.shift(); query; query = waiting.shift()) {
      const { place, first } = await placeOf(page, query);
      places.push(place);
      if (place !== 1)
        misses.push(
          `"${query.words}" (${query.kind}): ${query.answers.join('|')} at ${place || 'none'}, first came ${first}`,
        );
    }
  };
  await Promise.all(Array.from({ length: 8 }, askAll));
  const { first, three } = scores(places);
  console.log(`${places.length} queries: hit@1 ${first.toFixed(1)} %, hit@3 ${three.toFixed(1)} %`);
  expect(places).toHaveLength(all.length);
  expect(first, misses.join('\n')).toBeGreaterThanOrEqual(floor.first);
  expect(three, misses.join('\n')).toBeGreaterThanOrEqual(floor.three);
});
