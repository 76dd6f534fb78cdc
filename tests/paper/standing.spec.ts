/** What must be on every sheet, whatever its guide says. */
import { expect, test } from '@playwright/test';
import { standing } from '../../src/site.ts';
import { date, month } from '../../src/vietnamese.ts';
import type { Guide } from '../../src/guides.ts';
import { faultsOf, squeeze } from '../support/html.ts';
import { documentsAt, everyPaper, type PaperPage } from '../support/pdf.ts';

// In one worker: every other would read all the sheets once more.
test.describe.configure({ mode: 'default' });

const wordsOn = (page: PaperPage) => squeeze(page.runs.map(({ text }) => text).join(''));

/** The two standing lines, and what tells an old sheet from a new one. */
const always = (guide: Guide) => [
  ...Object.values(standing),
  `Bài số ${guide.number} · bản ${month(guide.edition)} · đọc lại trước ${date(guide.recheck)}`,
];

const missing = (page: PaperPage, lines: string[]) =>
  lines
    .filter((line) => !wordsOn(page).includes(squeeze(line)))
    .map((line) => `${page.name}: ${line}`);

test('every page of a handout carries the standing lines, its number, its edition, the day to read it again and its place', async () => {
  const pages = (await everyPaper('to-in')).flatMap(({ guide, pages }) =>
    pages.map((page, i) => ({ guide, page, place: `trang ${i + 1}/${pages.length}` })),
  );
  const faults = faultsOf(pages, ({ guide, page, place }) =>
    missing(page, [...always(guide), place]),
  );
  expect(faults).toEqual([]);
});

test('a poster says what the reader gets, the standing lines, its number, its edition and the day to read it again', async () => {
  const faults = faultsOf(await everyPaper('ap-phich'), ({ guide, pages }) =>
    missing(pages[0]!, [guide.gain, guide.summary, ...always(guide)]),
  );
  expect(faults).toEqual([]);
});

test('a poster warns of codes that were stuck over others', async () => {
  const faults = faultsOf(await everyPaper('ap-phich'), ({ pages }) =>
    missing(pages[0]!, ['Mã bị dán đè thì đừng quét.']),
  );
  expect(faults).toEqual([]);
});

test('each of the two leaflets says what to bring, its steps by their headings, and what every sheet says', async () => {
  const faults = faultsOf(await everyPaper('to-roi'), ({ guide, pages: [page] }) => {
    const steps = guide.steps.map(({ title }) => title);
    const lines = [guide.title, ...guide.needs, ...steps, ...always(guide)];
    const twice = wordsOn(page!);
    return lines
      .filter((line) => twice.split(squeeze(line)).length < 3)
      .map((line) => `${page!.name}: ${line}`);
  });
  expect(faults).toEqual([]);
});

test('each of the eight cards names its guide, its edition and the standing lines', async () => {
  const faults = faultsOf(await everyPaper('the-qr'), ({ guide, pages: [page] }) => {
    const number = `Bài số ${guide.number} · bản ${month(guide.edition)}`;
    const words = wordsOn(page!);
    return [number, guide.title, ...Object.values(standing)]
      .filter((line) => words.split(squeeze(line)).length < 9)
      .map((line) => `${page!.name}: ${line}`);
  });
  expect(faults).toEqual([]);
});

test('every page of a document carries the standing lines and its edition; of several, its place', async () => {
  const pages = (await documentsAt('published')).flatMap(({ pages }) =>
    pages.map((page, i) => ({
      page,
      place: pages.length > 1 ? [`trang ${i + 1}/${pages.length}`] : [],
    })),
  );
  const faults = faultsOf(pages, ({ page, place }) => [
    missing(page, [...Object.values(standing), ...place]),
    !/bản\d{1,2}\/20\d\d/i.test(wordsOn(page)) && `${page.name}: no edition`,
  ]);
  expect(faults).toEqual([]);
});
