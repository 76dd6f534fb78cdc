/** What a Typst file is given: one JSON object; `title` names the file, `site` stands on every sheet. */
import { readFileSync } from 'node:fs';
import { finger } from '../components/authors/drawings.ts';
import { content, home, type Document, type Guide } from '../guides.ts';
import { qr, symbol } from '../qr.ts';
import { name, purpose, standing, typed } from '../site.ts';
import { collate, date, month } from '../vietnamese.ts';
import type { PaperNode } from './tree.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
/** A topic's colour on white, read out of the site's own tokens so that they cannot differ. */
export const colourOf = (topic: string) =>
  new RegExp(`--${topic}: (#[0-9a-f]{6})`).exec(tokens)![1]!;

/** The page that the squad's handbook is set from. */
export const squadPage = 'so-tay-doi-co-dong';

/** What every sheet and card says of the site. */
export const site = {
  name,
  purpose,
  ...standing,
  check: `Muốn chắc chắn, hỏi tận nơi ở ${content.ward.local['cong-an'].text}.`,
  symbol,
};

/** What a sheet needs to know of a guide. `address` and `qr` are null in a draft: the sheet then says so. */
export const guideInput = (guide: Guide) => ({
  title: guide.title,
  lead: guide.summary,
  gain: guide.gain,
  number: guide.number,
  topic: guide.topic.name,
  colour: colourOf(guide.topic.id),
  withdrawn: guide.withdrawn ?? false,
  edition: month(guide.edition),
  recheck: date(guide.recheck),
  needs: guide.needs,
  steps: guide.steps.map(({ title }) => title),
  address: guide.address ? typed(guide.address) : null,
  qr: guide.code ? qr(guide.code) : null,
});

/** Input of a guide's sheet; `tree` only for those that set the words of its page. */
export const sheetInput = (guide: Guide, tree?: PaperNode) => ({
  site,
  finger,
  title: guide.title,
  guide: { ...guideInput(guide), ...(tree && { tree, tight: 0 }) },
});

/** Input of one picture of the album: step `number` of the guide, counted from 1. */
export const stepInput = (guide: Guide, tree: PaperNode, number: number) => ({
  site,
  finger,
  title: guide.title,
  step: number,
  of: guide.steps.length,
  // Only what the picture shows, so that it is not made again because another step changed.
  guide: { ...guideInput(guide), lead: '', needs: [], steps: [], tree },
});

/** What the setting of a handout told; see typst.ts. */
export type Learned = { tight: number; pages: number };

/**
 * Input of a whole-site document. `trees`: the pages of its guides; `learned`: how far each handout was
 * set smaller, and its pages; `page`: the page that the squad's handbook is set from.
 */
export const documentInput = (
  one: Document,
  trees: (guide: Guide) => PaperNode,
  learned: (guide: Guide) => Learned,
  page: PaperNode,
) => ({
  site,
  finger,
  title: one.name,
  edition: month(editionOf(one)),
  recheck: date(one.guides.map(({ recheck }) => recheck).sort()[0] ?? ''),
  address: home ? typed(home) : null,
  qr: home ? qr(home) : null,
  ...(one.template === 'squad'
    ? { page }
    : {
        ...(one.template === 'handbook' && { index: indexOf(one.guides) }),
        guides: one.guides.map((guide) => ({
          ...guideInput(guide),
          ...(one.template !== 'wall' && { tree: trees(guide), ...learned(guide) }),
        })),
      }),
});

/** The newest of its guides, or the review of its page: never the clock. */
function editionOf({ template, guides }: Document): string {
  if (template === 'squad')
    return content.pages.find(({ slug }) => slug === squadPage)!.data.reviewed;
  return (
    guides
      .map(({ edition }) => edition)
      .sort()
      .at(-1) ?? ''
  );
}

/** What people say, by topic and in the order of a dictionary, with the number of the guide that answers. */
const indexOf = (all: readonly Guide[]) =>
  Object.fromEntries(
    [...new Set(all.map(({ topic }) => topic.name))].map((topic) => [
      topic,
      all
        .filter((guide) => guide.topic.name === topic)
        .flatMap(({ aliases, number }) => aliases.map((words) => [words, number] as const))
        .sort(([a], [b]) => collate(a, b)),
    ]),
  );
