/** Nothing on paper is cut off, too small, or stretched over an empty page. */
import { expect, test } from '@playwright/test';
import { faultsOf } from '../support/html.ts';
import { documentsAt, everyPaper, mm, papersOf, type PaperPage, type Run } from '../support/pdf.ts';
import { isDark, pictureOf } from '../support/picture.ts';

// In one worker: every other would read all the sheets once more.
test.describe.configure({ mode: 'default' });

/** Millimetres that a shop printer cannot reach. */
const edge = 10;
/** Points, for what is read at arm's length. */
const smallest = 12;

const everyPage = async () => (await everyPaper()).flatMap(({ pages }) => pages);
const everyRun = async () =>
  (await everyPage()).flatMap((page) => page.runs.map((run) => ({ page, run })));

test('no words reach into the 10 mm along an edge, or stand outside the page', async () => {
  const faults = faultsOf(await everyRun(), ({ page, run: { text, x, y, width, size } }) => {
    // 0.25 below the line and 0.92 above it hold every mark of Vietnamese, as in theme.typ.
    const across = x >= edge * mm && x + width <= page.width - edge * mm;
    const upright = y - 0.25 * size >= edge * mm && y + 0.92 * size <= page.height - edge * mm;
    return !(across && upright) && `${page.name}: ${text}`;
  });
  expect(faults).toEqual([]);
});

/** Dots an inch at which ink is looked for: a line of half a point still shows. */
const coarse = 60;
const pixels = coarse / 25.4;

/** The first ink within the edge, or a page without any: both are faults. */
async function inkOf(page: PaperPage): Promise<string | undefined> {
  const picture = await pictureOf(page, coarse);
  const band = Math.floor(edge * pixels);
  const [right, bottom] = [picture.width - band, picture.height - band];
  let ink = 0;
  for (let y = 0; y < picture.height; y += 1)
    for (let x = 0; x < picture.width; x += 1) {
      if (!isDark(picture, x, y)) continue;
      ink += 1;
      if (x < band || y < band || x >= right || y >= bottom)
        return `${page.name}: ink at ${(x / pixels).toFixed(1)}, ${(y / pixels).toFixed(1)} mm`;
    }
  return ink < 300 ? `${page.name}: an empty page` : undefined;
}

test('no ink of any kind, drawings and lines included, stands within 10 mm of an edge', async () => {
  test.setTimeout(240_000);
  const sheets = (await papersOf('published')).flatMap(({ pages }) => pages);
  // Of packs and handbook their own pages; the others are handouts, drawn by the same code.
  const own = (await documentsAt('published'))
    .flatMap(({ pages }) => pages)
    .filter(({ runs }) => !runs.some(({ text, artifact }) => artifact && text.includes('Bài số ')));
  expect(own.length).toBeGreaterThan(10);
  const found: (string | undefined)[] = [];
  for (const page of [...sheets, ...own]) found.push(await inkOf(page));
  expect(faultsOf(found, (fault) => fault)).toEqual([]);
});

test('no page leaves more than four fifths of its height unused, the foot aside', async () => {
  const valid = (await everyPaper()).filter(({ guide }) => !guide?.withdrawn);
  const faults = faultsOf(
    valid.flatMap(({ pages }) => pages),
    ({ name, height, runs }) => {
      // Seven of the eight cards are the same again, so they are not read aloud.
      const body = runs.filter(({ artifact }) => !artifact || name.includes('-the-qr '));
      const top = Math.max(...body.map(({ y, size }) => y + size));
      const used = top - Math.min(...body.map(({ y }) => y));
      return !(used >= height / 5) && `${name}: ${Math.round(used / mm)} mm`;
    },
  );
  expect(faults).toEqual([]);
});

/** Millimetres of white on either side of the scissors: a cut by hand is out by two. */
const cutting = 2.5;

for (const { id, across, down } of [
  { id: 'to-roi', across: 2, down: 1 },
  { id: 'the-qr', across: 2, down: 4 },
] as const)
  test(`${id}: no words stand where the scissors go`, async () => {
    const pages = (await everyPaper(id)).flatMap((paper) => paper.pages);
    const faults = faultsOf(pages, ({ name, width, height, runs }) => {
      const part = (place: number, whole: number, parts: number) =>
        Math.floor((place / whole) * parts);
      return runs.map(({ text, x, y, width: long, size }) => {
        const [left, right] = [x - cutting * mm, x + long + cutting * mm];
        const [low, high] = [y - 0.2 * size - cutting * mm, y + 0.75 * size + cutting * mm];
        const cut =
          part(left, width, across) !== part(right, width, across) ||
          part(low, height, down) !== part(high, height, down);
        return cut && `${name}: ${text}`;
      });
    });
    expect(faults).toEqual([]);
  });

test('a step never parts from its number: both stand on one line of one page', async () => {
  const pages = (await everyPaper('to-in')).flatMap(({ guide, pages }) =>
    guide.withdrawn ? [] : pages.map((page) => ({ guide, page })),
  );
  const faults = faultsOf(pages, ({ guide, page: { name, runs } }) =>
    guide.steps.map(({ number, title }) => {
      const head = runs.find(({ heading, text }) => heading === 'H2' && title.startsWith(text));
      const numeral = runs.some(
        ({ text, size, y }) =>
          text === String(number) && size > 18 && head && Math.abs(y - head.y) < 6 * mm,
      );
      return head && head.text.length > 6 && !numeral && `${name}: ${number}. ${title}`;
    }),
  );
  expect(faults).toEqual([]);
});

// The small figures that lead to a source need no exception: they are the font's own raised figures,
// set at the size of the text around them (Typst's super, typographic).
test('no words on any sheet are set smaller than 12 pt', async () => {
  const faults = faultsOf(await everyRun(), ({ page, run: { text, size } }) => {
    return size < smallest - 0.01 && `${page.name}: ${size} pt: ${text}`;
  });
  expect(faults).toEqual([]);
});

test('no two pieces of text stand on each other', async () => {
  // The heart of a line, from its foot to the height of small letters: what must never be crossed.
  const overlap = (a: Run, b: Run) => {
    const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
    const upright = Math.min(a.y + 0.5 * a.size, b.y + 0.5 * b.size) - Math.max(a.y, b.y);
    return across > 1 && upright > 1;
  };
  const faults = faultsOf(await everyPage(), ({ name, runs }) =>
    runs.flatMap((one, i) =>
      runs
        .slice(i + 1)
        .map((other) => overlap(one, other) && `${name}: "${one.text}", "${other.text}"`),
    ),
  );
  expect(faults).toEqual([]);
});
