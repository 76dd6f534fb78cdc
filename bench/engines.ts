/** The three searches that are held against each other: ours, Pagefind by itself, MiniSearch. */
import type { Page } from '@playwright/test';
import MiniSearch from 'minisearch';
import { content, guides } from '../src/guides.ts';
import { textOf, walk } from '../src/mdx/tree.ts';
import { fold } from '../src/vietnamese.ts';

/** The slugs found for a query, the best first. */
export type Engine = (words: string) => Promise<string[]>;

/** Ours, as a reader has it: the search page of the site at `origin`. */
export const ours =
  (page: Page, origin: string): Engine =>
  async (words) => {
    await page.goto(`${origin}/tim-kiem/?q=${encodeURIComponent(words)}`);
    const list = page.locator('[data-results][data-results-for]');
    await list.waitFor({ state: 'attached' });
    return list
      .locator('[data-result]')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.result!));
  };

/** Pagefind as it comes, on any page of the site. */
export const plain =
  (page: Page): Engine =>
  (words) =>
    page.evaluate(async (query) => {
      const pagefind = await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`);
      const { results } = await pagefind.search(query);
      const found = await Promise.all(
        results
          .slice(0, 8)
          .map((result: { data: () => Promise<{ url: string }> }) => result.data()),
      );
      return found.map(({ url }) => url.split('/').filter(Boolean).pop()!);
    }, words);

const mini = new MiniSearch({
  fields: ['title', 'aliases', 'headings', 'summary', 'body'],
  idField: 'slug',
  processTerm: fold,
});
mini.addAll(
  guides.map(({ slug, title, summary, aliases, steps }) => ({
    slug,
    title,
    summary,
    aliases: aliases.join(' '),
    headings: steps.map((step) => step.title).join(' '),
    body: [...walk(content.guides.find((guide) => guide.slug === slug)!.tree)]
      .map(([node]) => textOf(node))
      .join(' '),
  })),
);
/** MiniSearch over the same texts, with its own way of forgiving. */
export const miniSearch: Engine = (words) =>
  Promise.resolve(
    mini
      .search(words, {
        prefix: true,
        fuzzy: 0.2,
        boost: { title: 5, aliases: 4, headings: 2, summary: 2 },
      })
      .map(({ id }) => String(id)),
  );
