/** What search costs before it answers: little enough for a slow line. */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { sites } from '../support/sites.ts';

const { out } = sites.published;
const packed = (file: string) => brotliCompressSync(readFileSync(file)).length;

test('lexicon and scripts together are at most 15 KB brotli', () => {
  const lexicon = readdirSync(`${out}/tim-kiem`).filter((file) => /^tu-dien-\w+\.json$/.test(file));
  const scripts = readdirSync(`${out}/_a`).filter((file) => file.endsWith('.js'));
  expect(lexicon).toHaveLength(1);
  const search = scripts.filter((file) =>
    /tu-dien|lexicon/.test(readFileSync(`${out}/_a/${file}`, 'utf8')),
  );
  expect(search.length).toBeGreaterThan(0);
  const engine = Math.max(...scripts.map((file) => packed(`${out}/_a/${file}`)));
  const total =
    packed(`${out}/tim-kiem/${lexicon[0]}`) +
    engine +
    Math.max(...search.map((file) => packed(`${out}/_a/${file}`)));
  expect(total).toBeLessThanOrEqual(15 * 1024);
});

test('no page names a search file before the box is touched, but the loader itself', () => {
  const html = readFileSync(`${out}/index.html`, 'utf8');
  expect(html).not.toContain('pagefind.js');
  expect(html).not.toMatch(/<link[^>]+(?:tu-dien|modulepreload)/);
});
