/** The lexicon alone finds every guide by its title, however the title is typed. */
import { expect, test } from '@playwright/test';
import { guides } from '../../src/guides.ts';
import { lexiconJson } from '../../src/search/build.ts';
import { engine } from '../../src/search/rank.ts';
import { slips } from '../support/slips.ts';

const ask = await engine(JSON.parse(lexiconJson));
const valid = guides.filter((guide) => !guide.withdrawn);

for (const [slip, mistype] of Object.entries(slips))
  test(`every title typed ${slip} finds its guide: first in 19 of 20, among three always`, () => {
    const places = valid.map((guide) => {
      const typed = mistype(guide.title);
      const at = ask(typed, true).hits.findIndex(({ row }) => row[5] === guide.number);
      return { typed, slug: guide.slug, place: at + 1 };
    });
    const missed = places.filter(({ place }) => place < 1 || place > 3);
    expect(missed).toEqual([]);
    const notFirst = places.filter(({ place }) => place !== 1);
    expect(notFirst.length / valid.length, JSON.stringify(notFirst)).toBeLessThanOrEqual(0.05);
  });

test('every alias finds its guide among the first three', () => {
  const missed = valid.flatMap((guide) =>
    guide.aliases.filter((alias) => {
      const at = ask(alias).hits.findIndex(({ row }) => row[5] === guide.number);
      return at < 0 || at > 2;
    }),
  );
  expect(missed).toEqual([]);
});

test('a number is the first result, alone or as "bài số …"', () => {
  for (const { number } of valid)
    for (const words of [`${number}`, ` ${number} `, `bài ${number}`, `bai so ${number}`])
      expect(ask(words).hits[0]!.row[5], words).toBe(number);
});

test('nothing that may be typed breaks it', () => {
  const strange = [
    '',
    ' ',
    '\u0000',
    '\ud800',
    '"',
    '\\',
    '<b>',
    '‮abc',
    'a'.repeat(100_000),
    '̣̣̣',
    '💡',
    '0x10',
    '-1',
  ];
  for (const words of strange) expect(Array.isArray(ask(words, true).hits), words).toBe(true);
});
