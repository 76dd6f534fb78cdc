/** The lexicon counted out: what each page says of itself, which words and pairs are known, how rare they are. */
import { breaths } from './breath.ts';
import { marked, syllables, type Lexicon, type Row } from './lexicon.ts';
import type { Known } from './repair.ts';

/** How much a word counts by the field it stands in, as measured: titles and aliases most. */
const fieldWeights = { title: 5, alias: 3.5, summary: 1.5, heading: 1.5 };

/** A page: its words and pairs of words with their weight, and its names (title and aliases). */
export type Doc = { row: Row; counts: Map<string, number>; names: string[][] };
export type Counted = { docs: Doc[]; known: Known; rarity: (term: string) => number };

/** Counts a lexicon, page by page. `one` puts one word in place of words for the same thing. */
export async function count(
  lexicon: Lexicon,
  one: (words: string[]) => string[],
): Promise<Counted> {
  const known: Known = {
    words: new Map(lexicon.words.split(' ').map((word) => [word, 1])),
    pairs: new Set(),
    written: new Set(),
  };
  const learn = (phrase: string): string[] => {
    const plain = syllables(phrase);
    for (const word of marked(phrase)) known.written.add(word);
    const words = one(plain);
    for (const list of [plain, words])
      for (const [i, word] of list.entries()) {
        known.words.set(word, (known.words.get(word) ?? 0) + 1);
        if (i) known.pairs.add(`${list[i - 1]} ${word}`);
      }
    return words;
  };
  const docOf = (row: Row): Doc => {
    const [, title, summary, aliases, headings] = row;
    const counts = new Map<string, number>();
    const add = (phrase: string, weight: number) => {
      const words = learn(phrase);
      for (const term of [...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)])
        counts.set(term, (counts.get(term) ?? 0) + weight);
      return words;
    };
    const names = [
      add(title, fieldWeights.title),
      ...aliases.map((alias) => add(alias, fieldWeights.alias)),
    ];
    add(summary, fieldWeights.summary);
    for (const heading of headings) add(heading, fieldWeights.heading);
    return { row, counts, names };
  };
  const docs: Doc[] = [];
  const breath = breaths();
  for (const row of lexicon.rows) {
    docs.push(docOf(row));
    await breath();
  }
  const spread = new Map<string, number>();
  for (const { counts } of docs)
    for (const term of counts.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  const rarity = (term: string) => {
    const n = spread.get(term) ?? 0;
    return Math.log(1 + (docs.length - n + 0.5) / (n + 0.5));
  };
  return { docs, known, rarity };
}
