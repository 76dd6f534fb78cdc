/**
 * Part of `npm run bench:search`: how the lexicon grows with the number of guides, to tell when it stops
 * being the better first layer. New guides are made of the syllables of those we have, in another order:
 * they pack worse than real ones, so the sizes are an upper bound.
 */
import { brotliCompressSync } from 'node:zlib';
import { lexiconJson } from '../src/search/build.ts';
import type { Lexicon, Row } from '../src/search/lexicon.ts';
import { engine } from '../src/search/rank.ts';
import { numbers } from './random.ts';
import { median } from './report.ts';

const real: Lexicon = JSON.parse(lexiconJson);
const pool = real.rows
  .flatMap(([, title, summary, aliases, headings]) => [title, summary, ...aliases, ...headings])
  .join(' ')
  .split(' ');

const random = numbers(1);
const shuffled = (text: string) =>
  text
    .split(' ')
    .map(() => pool[Math.floor(random() * pool.length)])
    .join(' ');

const made = (from: Row, number: number): Row => [
  `/huong-dan/bai-${number}/`,
  shuffled(from[1]),
  shuffled(from[2]),
  from[3].map(shuffled),
  from[4].map(shuffled),
  number,
];

const timed = async (run: () => unknown) => {
  const from = performance.now();
  await run();
  return performance.now() - from;
};

/** The slow phone: a processor four times slower, 1.6 Mbps, 150 ms a round trip. */
const slower = 4;
const arrival = (bytes: number) => 150 + (bytes * 8) / 1600;

/** Milliseconds of three runs, one after the other. */
const thrice = async (run: () => unknown) => {
  const times: number[] = [];
  for (let i = 0; i < 3; i += 1) times.push(await timed(run));
  return times;
};

const table: Record<string, number>[] = [];
for (const pages of [real.rows.length, 100, 200, 400, 800, 1600, 3200]) {
  const rows = Array.from({ length: pages }, (_, i) =>
    i < real.rows.length ? real.rows[i]! : made(real.rows[i % real.rows.length]!, i + 1),
  );
  const json = JSON.stringify({ ...real, rows });
  const bytes = brotliCompressSync(json).length;
  const read = () => engine(JSON.parse(json));
  const ready = slower * median(await thrice(read));
  const ask = await read();
  const keys: number[] = [];
  for (const words of ['d', 'dang ky', 'dang ky tam tru', 'mat dien thoai'])
    keys.push(...(await thrice(() => ask(words, true))));
  table.push({
    pages,
    'KB brotli': +(bytes / 1024).toFixed(1),
    'arrives after': Math.round(arrival(bytes)),
    'ready after': Math.round(arrival(bytes) + ready),
    'a keystroke': +(slower * median(keys)).toFixed(1),
  });
}
console.log('\nThe lexicon by number of pages (times in ms, on a processor 4 times slower)');
console.table(table);
