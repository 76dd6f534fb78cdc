/** The lexicon of the built site, from the model; bodies give the words that are known besides. */
import { createHash } from 'node:crypto';
import { content, guides } from '../guides.ts';
import { pages } from '../pages.ts';
import { textOf, walk, type Node } from '../mdx/tree.ts';
import { at } from '../site.ts';
import { fold } from '../vietnamese.ts';
import { otherWords, type Lexicon, type Row } from './lexicon.ts';

const wordsOf = (tree: Node): string =>
  [...walk(tree)].map(([node]) => (node.type === 'text' ? textOf(node) : '')).join(' ');

function lexicon(): Lexicon {
  const rows: Row[] = [
    ...guides
      .filter((guide) => !guide.withdrawn)
      .map((guide): Row => [
        guide.path,
        guide.title,
        guide.summary,
        guide.aliases,
        guide.steps.map((step) => step.title),
        guide.number,
        guide.recheck,
      ]),
    ...content.pages.map(({ slug, data, outline }): Row => [
      at(`/${slug}/`),
      data.title,
      data.summary,
      data.aliases ?? [],
      outline.steps.map(({ title }) => title),
      0,
    ]),
  ];
  const withdrawn = guides
    .filter((guide) => guide.withdrawn)
    .map((guide): Row => [guide.path, guide.title, guide.summary, [], [], guide.number]);
  const { 'chu-tat': short, 'cung-nghia': same } = content.search;
  return {
    rows,
    ...(withdrawn.length && { withdrawn }),
    words: otherWords(
      rows,
      [...content.guides, ...content.pages].map(({ tree }) => wordsOf(tree)),
    ),
    short: Object.fromEntries(Object.entries(short).map(([key, words]) => [fold(key), words])),
    same,
  };
}

/** The lexicon as its file says it. */
export const lexiconJson = JSON.stringify(lexicon());
/** The lexicon's address below the search page; a new lexicon is a new name. */
export const lexiconName = createHash('sha256').update(lexiconJson).digest('hex').slice(0, 8);
/** Its address, without a folder of the site's own. */
export const lexiconPath = `${pages.search.path}tu-dien/${lexiconName}.json`;
