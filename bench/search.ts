/**
 * `npm run bench:search`, first part: how well the query file is answered, by kind of query, beside plain Pagefind
 * and MiniSearch on the same pages; bytes; and the time to the first result on a slow phone.
 */
import { globSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import MiniSearch from 'minisearch';
import { findChromium } from '../src/commands/browser.mjs';
import { build } from '../src/commands/build.ts';
import { serve } from '../src/commands/serve.ts';
import { content, guides } from '../src/guides.ts';
import { textOf, walk } from '../src/mdx/tree.ts';
import { fold } from '../src/vietnamese.ts';
import { queries, scores } from '../tests/support/queries.ts';
import { slow } from './slow.ts';

const out = 'node_modules/.cache/bench-search';
// Paper has no part in it.
process.env.SHEETS ??= '1';
await build(out);
// As hosts send them: packed. (Chromium takes brotli only from https.)
for (const file of globSync(`${out}/**/*.{html,js,json}`))
  writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
const { server, port } = await serve(out, { port: 4900, gzip: true });
const origin = `http://127.0.0.1:${port}`;
const browser = await chromium.launch({
  executablePath: (await findChromium())!,
  args: ['--no-sandbox'],
});
const pages = [...guides, ...content.pages].map(({ slug }) => slug);
const asked = queries().filter(({ answers }) => answers.some((slug) => pages.includes(slug)));

type Engine = (words: string) => Promise<string[]>;
const page = await browser.newPage();
await page.goto(`${origin}/tim-kiem/`);

const ours: Engine = async (words) => {
  await page.goto(`${origin}/tim-kiem/?q=${encodeURIComponent(words)}`);
  const list = page.locator('[data-results][data-results-for]');
  await list.waitFor({ state: 'attached' });
  return list
    .locator('[data-result]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.result!));
};

const plain: Engine = (words) =>
  page.evaluate(async (query) => {
    const pagefind = await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`);
    const { results } = await pagefind.search(query);
    const found = await Promise.all(
      results.slice(0, 8).map((result: { data: () => Promise<{ url: string }> }) => result.data()),
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
const miniSearch: Engine = (words) =>
  Promise.resolve(
    mini
      .search(words, {
        prefix: true,
        fuzzy: 0.2,
        boost: { title: 5, aliases: 4, headings: 2, summary: 2 },
      })
      .map(({ id }) => String(id)),
  );

const kinds = [...new Set(asked.map(({ kind }) => kind.split(',')[0]!))];
for (const [name, engine] of Object.entries({
  ours,
  'Pagefind alone': plain,
  MiniSearch: miniSearch,
})) {
  const places: { kind: string; place: number }[] = [];
  for (const { words, answers, kind } of asked) {
    const found = await engine(words);
    places.push({
      kind: kind.split(',')[0]!,
      place: found.findIndex((slug) => answers.includes(slug)) + 1,
    });
  }
  const row = (of: typeof places) => {
    const { first, three, reciprocal } = scores(of.map(({ place }) => place));
    return {
      queries: of.length,
      'hit@1 %': +first.toFixed(1),
      'hit@3 %': +three.toFixed(1),
      MRR: +reciprocal.toFixed(3),
    };
  };
  console.log(`\n${name}`);
  console.table({
    all: row(places),
    ...(name === 'ours'
      ? Object.fromEntries(
          kinds.map((kind) => [kind, row(places.filter((one) => one.kind === kind))]),
        )
      : {}),
  });
}

const size = (file: string) => brotliCompressSync(readFileSync(file)).length;
const scripts = readdirSync(`${out}/_a`).filter((file) => file.endsWith('.js'));
const lexicon = readdirSync(`${out}/tim-kiem/tu-dien`)[0]!;
console.log(
  `\nBytes, brotli: lexicon ${size(`${out}/tim-kiem/tu-dien/${lexicon}`)}, all scripts of the site ${scripts.reduce((sum, file) => sum + size(`${out}/_a/${file}`), 0)}`,
);

const times = [];
for (let run = 0; run < 5; run += 1) times.push(await firstResult());
times.sort((a, b) => a - b);
console.log(
  `First result, cold cache, 1.6 Mbps / 150 ms, CPU slowed 4 times: median ${times[2]} ms of ${times.join(', ')}`,
);
await browser.close();
server.closeAllConnections();
server.close();

/** Milliseconds from the first touch of the home page's box, a letter typed at once, to a result in view. */
async function firstResult(): Promise<number> {
  const context = await browser.newContext();
  const fresh: Page = await context.newPage();
  await fresh.goto(`${origin}/`, { waitUntil: 'networkidle' });
  await slow(fresh);
  const started = await fresh.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#q')!;
    const from = performance.now();
    input.focus();
    input.value = 'mat khau';
    return from;
  });
  const option = fresh.locator('[role=option]').first();
  await option.waitFor();
  const ended = await fresh.evaluate(() => performance.now());
  await context.close();
  return Math.round(ended - started);
}
