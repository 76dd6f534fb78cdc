/** What a build holds at once does not grow with the number of guides: thousands of them fit into memory. */
import { expect, test } from '@playwright/test';
import { packs } from '../../src/offline/packs.ts';
import { documentJobs, guideJobs } from '../../src/sheets/jobs.ts';

test('a page is not read before a sheet of it is set', () => {
  const read: string[] = [];
  const page = (path: string) => {
    read.push(path);
    return '<article><section data-step="a">Mở máy.</section></article>';
  };
  const jobs = guideJobs(page);
  expect(read).toEqual([]);
  const handouts = jobs.filter(({ handout }) => handout).slice(0, 3);
  for (const { input } of handouts) expect(JSON.stringify(input)).toContain('Mở máy.');
  expect(read).toEqual(handouts.map(({ handout }) => handout!.path));
  // The squad's handbook is one page, whatever there is of guides.
  documentJobs(page, () => ({ tight: 0, pages: 1 }));
  expect(read).toHaveLength(4);
});

test('the pack of a guide is written before the next guide is read', () => {
  const told: string[] = [];
  const pages = ['huong-dan/a', 'huong-dan/a/mot', 'huong-dan/b', 'ho-tro'];
  const { pages: homes } = packs(
    pages.values().map((key) => {
      told.push(`read ${key}`);
      return [key, `<p>${key}</p>`] as const;
    }),
    (_path, text) => told.push(`write ${Object.keys(JSON.parse(text)).join(' ')}`),
  );
  expect(told.slice(0, 5)).toEqual([
    'read huong-dan/a',
    'read huong-dan/a/mot',
    'read huong-dan/b',
    'write huong-dan/a huong-dan/a/mot',
    'read ho-tro',
  ]);
  expect(homes['huong-dan/a']).toBe(homes['huong-dan/a/mot']);
  expect(new Set(Object.values(homes)).size).toBe(3);
});
