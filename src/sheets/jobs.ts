/** Everything that is to be set, from the table and the model: what with, and where it goes. */
import { documents, guides, sheetPath, slugsOf, type Guide } from '../guides.ts';
import { allShares, cardInput, stepSize } from '../share.ts';
import { at } from '../site.ts';
import { documentInput, sheetInput, squadPage, stepInput, type Learned } from './input.ts';
import type { Task } from './kept.ts';
import { sheets, type Sheet } from './table.ts';
import { paperTree, type PaperNode } from './tree.ts';

/**
 * `input` is worked out when it is asked for: held at once, the inputs of 3,700 guides are gigabytes.
 * `paths`: addresses it stands at. `of`: the guides it is made of, where a quick build may leave it out;
 * empty for all of them. `content`: the file to look at when it cannot be set.
 */
export type Job = Task & {
  id: string;
  paths: string[];
  of?: number[];
  content: string;
  handout?: Guide;
};
/** A built page by its path. */
export type PageOf = (path: string) => string;

/** A picture's page is 300 points wide, so that the parts drawn for paper are large on it. */
const stepScale = stepSize.width / 300;

type TreeOf = (guide: Guide) => PaperNode;

/** The trees of guides' pages; the last is kept, because the jobs of a guide stand side by side. */
function trees(page: PageOf): TreeOf {
  let last: { guide: Guide; tree: PaperNode } | undefined;
  return (guide) => {
    if (last?.guide !== guide) last = { guide, tree: paperTree(page(guide.path)) };
    return last.tree;
  };
}

/** Every sheet of every guide, the pictures of its album among them. */
export function guideJobs(page: PageOf): Job[] {
  const tree = trees(page);
  return guides.flatMap((guide) =>
    sheets.flatMap((sheet) =>
      sheet.format === 'jpg' ? album(guide, sheet, tree) : [paper(guide, sheet, tree)],
    ),
  );
}

const paper = (guide: Guide, sheet: Sheet, tree: TreeOf): Job => ({
  id: sheet.id,
  template: guide.withdrawn ? 'withdrawn' : sheet.template,
  get input() {
    return sheetInput(guide, sheet.reads === 'page' || guide.withdrawn ? tree(guide) : undefined);
  },
  format: 'pdf',
  most: sheet.most,
  content: guide.file,
  of: [guide.number],
  paths: slugsOf(guide).map((slug) => sheetPath(guide, sheet, slug)),
  ...(sheet.template === 'handout' && { handout: guide }),
});

const album = (guide: Guide, sheet: Sheet, tree: TreeOf): Job[] =>
  guide.steps.map(({ number }) => ({
    id: sheet.id,
    template: sheet.template,
    get input() {
      return stepInput(guide, stepOf(tree(guide), number, guide), number);
    },
    format: 'jpg',
    scale: stepScale,
    content: guide.file,
    of: [guide.number],
    paths: slugsOf(guide).map((slug) => sheetPath(guide, sheet, slug, number)),
  }));

/** One step of a page's tree: a picture is not made again because another step changed. */
function stepOf(tree: PaperNode, number: number, guide: Guide): PaperNode {
  const found: PaperNode[] = [];
  const look = (node: PaperNode): void => {
    if (typeof node === 'string') return;
    if ('data-step' in node.a) found.push(node);
    else node.k.forEach(look);
  };
  look(tree);
  // A guide that was withdrawn shows no steps any more: its pictures say so instead.
  return guide.withdrawn ? tree : found[number - 1]!;
}

/** The card of every page. */
export const shareJobs = (): Job[] =>
  allShares().map(({ path, card }) => ({
    id: 'chia-se',
    template: 'share',
    input: cardInput(card),
    format: 'jpg',
    content: 'ảnh chia sẻ',
    paths: [path],
  }));

/** The documents of the whole site; `learned`: what the setting of a guide's handout told. */
export function documentJobs(page: PageOf, learned: (guide: Guide) => Learned): Job[] {
  const tree = trees(page);
  const squad = paperTree(page(at(`/${squadPage}/`)));
  return documents.map((one) => ({
    id: one.id,
    template: one.template,
    get input() {
      return documentInput(one, tree, learned, squad);
    },
    format: 'pdf',
    most: one.most,
    content: one.name,
    // The packs and the handbook hold whole guides, so a quick build has none of them.
    ...(one.most === Infinity && { of: [] }),
    paths: [one.path],
  }));
}
