/** What search costs before it answers: little enough for a slow line. */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { sites } from '../support/sites.ts';

const { out } = sites.published;
const packed = (file: string) => brotliCompressSync(readFileSync(file)).length;

test('what the touch of the box fetches, lexicon and scripts, is at most 15 KB brotli', () => {
  const lexicon = readdirSync(`${out}/tim-kiem/tu-dien`);
  const scripts = readdirSync(`${out}/_a`).filter((file) => file.endsWith('.js'));
  expect(lexicon).toHaveLength(1);
  // What waits for the touch is part of the script of every page; it names what it then imports.
  const fetched = scripts
    .map((file) => readFileSync(`${out}/_a/${file}`, 'utf8'))
    .filter((text) => text.includes('lexicon'))
    .flatMap((text) =>
      [...text.matchAll(/import\(`\.\/([\w-]+\.js)`\)/g)].map(([, file]) => file!),
    );
  expect(fetched).toHaveLength(1);
  const total = packed(`${out}/tim-kiem/tu-dien/${lexicon[0]}`) + packed(`${out}/_a/${fetched[0]}`);
  expect(total).toBeGreaterThan(8 * 1024);
  expect(total).toBeLessThanOrEqual(15 * 1024);
});

test('no page names a search file before the box is touched, but the loader itself', () => {
  const html = readFileSync(`${out}/index.html`, 'utf8');
  expect(html).not.toContain('pagefind.js');
  expect(html).not.toMatch(/<link[^>]+(?:tu-dien|modulepreload)/);
});
