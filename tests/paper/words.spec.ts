/**
 * Paper says what the page says: the handout is read back and held against the built page.
 * Long, because the sheets are read once for all of it.
 */
import { expect, test } from '@playwright/test';
import { ELEMENT_NODE, TEXT_NODE, type ElementNode, type Node } from 'ultrahtml';
import { all, faultsOf, pageAt, squeeze, textOf } from '../support/html.ts';
import { content, guides } from '../../src/guides.ts';
import { documentsAt, everyPaper, type GuidePaper, type Paper } from '../support/pdf.ts';

// In one worker: every other would read all the sheets once more.
test.describe.configure({ mode: 'default' });

const handouts = async () => (await everyPaper('to-in')).filter(({ guide }) => !guide.withdrawn);
const pageOf = ({ guide, site }: GuidePaper) => pageAt(site, guide.path);

const bodies = new Map<Paper, string>();
/** The text without the foot, which would stand in the middle of what runs over a page. */
function bodyOf(paper: Paper): string {
  if (!bodies.has(paper)) {
    const runs = paper.pages.flatMap((page) => page.runs.filter(({ artifact }) => !artifact));
    bodies.set(paper, squeeze(runs.map(({ text }) => text).join('')));
  }
  return bodies.get(paper)!;
}

/** The words tagged as headings of these levels, in their order. */
function headingsOf({ pages }: Paper, ...levels: string[]): string {
  const runs = pages.flatMap((page) =>
    page.runs.filter(({ heading }) => levels.includes(heading!)),
  );
  return squeeze(runs.map(({ text }) => text).join(''));
}

/** What paper leaves out on purpose (see sheets/tree.ts and screen.typ). */
const leftOut = ({ name, attributes }: ElementNode) =>
  attributes['data-paper'] === 'no' ||
  /\baway\b/.test(attributes.class ?? '') ||
  ['svg', 'figcaption'].includes(name);

/** The pieces of text below a node that paper must have. */
function pieces(node: Node): string[] {
  if (node.type === TEXT_NODE) return [squeeze(textOf(node))].filter(Boolean);
  if (node.type === ELEMENT_NODE && leftOut(node as ElementNode)) return [];
  return ((node.children as Node[] | undefined) ?? []).flatMap(pieces);
}

test('a handout has the headings of its guide: the title, each step in order, its troubles below it', async () => {
  const faults = faultsOf(await handouts(), (paper) => {
    const { guide, name } = paper;
    const titles = guide.steps.map(({ title }) => title);
    const both = guide.steps.flatMap(({ title, troubles }) => [
      title,
      ...troubles.map((one) => one.title),
    ]);
    const expected = ['Cần có trong tay', ...titles, 'Nguồn'].join('');
    return [
      headingsOf(paper, 'H1') !== squeeze(guide.title) && `${name}: ${headingsOf(paper, 'H1')}`,
      headingsOf(paper, 'H2') !== squeeze(expected) && `${name}: ${headingsOf(paper, 'H2')}`,
      !headingsOf(paper, 'H2', 'H3').includes(squeeze(both.join(''))) && `${name}: out of order`,
      titles.length === 0 && `${name}: no step`,
    ];
  });
  expect(faults).toEqual([]);
});

test('the words of every drawn screen stand together on the handout', async () => {
  const screens = (await handouts()).flatMap((paper) =>
    all(pageOf(paper), '[data-screen]').map((one) => ({
      paper,
      words: squeeze(textOf(one, leftOut)),
    })),
  );
  const faults = faultsOf(screens, ({ paper, words }) => {
    return (!words || !bodyOf(paper).includes(words)) && `${paper.name}: ${words}`;
  });
  expect(faults).toEqual([]);
});

test('every word of the opening, the facts box and the steps is on the handout', async () => {
  const texts = (await handouts()).flatMap((paper) =>
    ['h1', '[data-lead]', '[data-facts]', '[data-steps]']
      .flatMap((part) => all(pageOf(paper), part).flatMap(pieces))
      .map((words) => ({ paper, words })),
  );
  const faults = faultsOf(texts, ({ paper, words }) => {
    return !bodyOf(paper).includes(words) && `${paper.name}: ${words}`;
  });
  expect(faults).toEqual([]);
});

test('a handout names the first source of each fact it rests on', async () => {
  const sources = (await handouts()).flatMap((paper) =>
    paper.guide.sources.map((fact) => ({ paper, fact })),
  );
  const faults = faultsOf(sources, ({ paper, fact }) => {
    const [first] = fact.sources;
    if (!first) return false;
    const words = squeeze(`${first.title}. ${first.publisher}, ${first.date}`);
    // A source that several facts share stands once, behind all their numbers.
    const [before, found] = bodyOf(paper).split(words);
    const numbered = new RegExp(`(?:\\D|20\\d\\d)(?:\\d+,)*${fact.n}(?:,\\d+)*\\.$`);
    const named = found !== undefined && numbered.test(before!);
    return !named && `${paper.name}: ${fact.n}. ${words}`;
  });
  expect(faults).toEqual([]);
});

const documentOf = async (id: string) =>
  (await documentsAt('published')).find(({ sheet }) => sheet.id === id)!;

/** The page on which a guide begins in a document. */
const beginsOn = ({ pages }: Paper, title: string) =>
  1 +
  pages.findIndex(({ runs }) => {
    const first = runs.filter(({ heading }) => heading === 'H1').map(({ text }) => text);
    return squeeze(first.join('')) === squeeze(title);
  });

/** Lines of contents and of an index: words, dots where there is room for them, and at the right the page. */
function entriesOf({ pages }: Paper): { words: string; page: number }[] {
  const found: { words: string; page: number }[] = [];
  let words = '';
  for (const { text, x } of pages.flatMap(({ runs }) => runs))
    // At the left stand the numbers of the guides.
    if (x > 100 && /^\d+$/.test(text)) {
      found.push({ words: words.replace(/\.+$/, ''), page: Number(text) });
      words = '';
    } else words += squeeze(text);
  return found;
}

test('the handbook has every guide, with every step and trouble in order', async () => {
  const book = headingsOf(await documentOf('cam-nang'), 'H1', 'H2', 'H3');
  const faults = faultsOf(guides, ({ number, title, steps }) => {
    const inside = steps.flatMap((step) => [step.title, ...step.troubles.map((one) => one.title)]);
    return (
      !book.includes(squeeze([title, 'Cần có trong tay', ...inside, 'Nguồn'].join(''))) &&
      `${number}`
    );
  });
  expect(faults).toEqual([]);
});

test('the contents and the index of the handbook name the page on which a guide begins', async () => {
  const book = await documentOf('cam-nang');
  const entries = entriesOf(book);
  const leads = (words: string, page: number) =>
    entries.some((one) => one.words.endsWith(squeeze(words)) && one.page === page);
  const faults = faultsOf(guides, (guide) => {
    const page = beginsOn(book, guide.title);
    return [
      page === 0 && `${guide.title}: is not in the book`,
      !leads(`${guide.number}${guide.title}`, page) && `${guide.title}: not in the contents`,
      guide.aliases.filter((words) => !leads(words, page)).map((words) => `index: ${words}`),
    ];
  });
  expect(faults).toEqual([]);
});

test('a pack has the handouts of its topic, each beginning on the front of a sheet', async () => {
  const packs = (await documentsAt('published')).filter(({ sheet }) =>
    guides.some(({ topic }) => topic.id === sheet.id),
  );
  const faults = faultsOf(packs, (pack) =>
    guides
      .filter(({ topic }) => topic.id === pack.sheet.id)
      .map(({ title }) => beginsOn(pack, title) % 2 !== 1 && `${pack.name}: ${title}`),
  );
  expect(faults).toEqual([]);
  expect(packs.length).toBe(new Set(guides.map(({ topic }) => topic.id)).size);
});

test('the wall list has the number and the name of every guide that is valid', async () => {
  const words = bodyOf(await documentOf('tong-hop'));
  const valid = guides.filter(({ withdrawn }) => !withdrawn);
  const faults = faultsOf(valid, ({ number, title }) => {
    return !words.includes(squeeze(`${number}${title}`)) && `${number} ${title}`;
  });
  expect(faults).toEqual([]);
});

test("every word of the squad's page is in its handbook", async () => {
  const words = bodyOf(await documentOf('so-tay'));
  const { slug } = content.pages.find((page) => page.slug === 'so-tay-doi-co-dong')!;
  const prose = all(pageAt('published', `/${slug}/`), '.prose')[0]!;
  const faults = faultsOf(pieces(prose), (piece) => !words.includes(piece) && piece);
  expect(faults).toEqual([]);
});
