/**
 * `npm run bench:search`, first part: how well the query file is answered, by kind of query, beside plain Pagefind
 * and MiniSearch on the same pages; bytes; and the time to the first result on a slow phone.
 */
import { globSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../src/commands/browser.mjs';
import { build } from '../src/commands/build.ts';
import { serve } from '../src/commands/serve.ts';
import { content, guides } from '../src/guides.ts';
import { queries, scores } from '../tests/support/queries.ts';
import { miniSearch, ours, plain } from './engines.ts';
import { median } from './report.ts';
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
  executablePath: (await findChromium(true))!,
  args: ['--no-sandbox'],
});
const pages = [...guides, ...content.pages].map(({ slug }) => slug);
const asked = queries().filter(({ answers }) => answers.some((slug) => pages.includes(slug)));

const page = await browser.newPage();
await page.goto(`${origin}/tim-kiem/`);
const kinds = [...new Set(asked.map(({ kind }) => kind.split(',')[0]!))];
for (const [name, engine] of Object.entries({
  ours: ours(page, origin),
  'Pagefind alone': plain(page),
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

const times: number[] = [];
for (let run = 0; run < 5; run += 1) times.push(await firstResult());
console.log(
  `First result, cold cache, 1.6 Mbps / 150 ms, CPU slowed 4 times: median ${median(times)} ms of ${times.join(', ')}`,
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
