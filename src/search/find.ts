/** Both layers as one list: the lexicon at once, the bodies when they come. */
import { bodies } from './body.ts';
import { breaths } from './breath.ts';
import { placeOf, type Place } from './excerpt.ts';
import type { Lexicon, Row } from './lexicon.ts';
import { engine, type Answer } from './rank.ts';

export type Result = { row: Row; place?: Place; guess: boolean };
export type Finder = {
  /** From the lexicon alone, in a millisecond or two. */
  instant: (query: string) => Result[];
  /** From both layers; the same as instant where Pagefind does not run. */
  whole: (query: string) => Promise<Result[]>;
};

/** Milliseconds without a keystroke before the bodies are asked too. */
export const pause = 250;

/** Results of a list, and how many guesses are shown where nothing fits. */
const most = 8;
const guesses = 3;

/** What the bodies count beside the lexicon: 0.3 to 0.5 measured best, 1 buries good names under long texts. */
const bodyWeight = 0.45;

/** Whether the best page is an answer, or only the nearest there is: measured on queries off the subject. */
const answers = ({ share, paired }: Answer) => share >= 0.6 || (share >= 0.34 && paired);

/** Both layers over one lexicon; `base`: the folder the site stands under. */
export async function finder(lexicon: Lexicon, base: string): Promise<Finder> {
  const ask = await engine(lexicon);
  const rows = new Map(lexicon.rows.map((row) => [row[0], row]));
  let body: ReturnType<typeof bodies> | undefined;

  const list = (answer: Answer, hits: { row: Row; place?: Place }[], sure: boolean): Result[] => {
    const guess = !(sure || answers(answer));
    return hits.slice(0, guess ? guesses : most).map((hit) => ({ ...hit, guess }));
  };
  return {
    instant: (query) => {
      const answer = ask(query, true);
      return list(answer, answer.hits, false);
    },
    whole: async (query) => {
      const answer = ask(query, true);
      try {
        body ??= bodies(base, lexicon.rows.length);
        // A word not finished yet is no word to ask the bodies for.
        const words = answer.tokens.filter((token) => token.alts.length === 1);
        const found = await (await body)(words);
        const scores = new Map(answer.hits.map(({ row, score }) => [row, { row, score }] as const));
        for (const { path, score } of found) {
          const row = rows.get(path);
          if (row)
            scores.set(row, { row, score: (scores.get(row)?.score ?? 0) + bodyWeight * score });
        }
        const fragments = new Map(found.map(({ path, fragment }) => [path, fragment]));
        const hits = [...scores.values()].sort((a, b) => b.score - a.score).slice(0, most);
        const phrase = found[0] !== undefined && found[0].score > 6;
        const breath = breaths();
        const placed: { row: Row; place?: Place }[] = [];
        for (const { row } of hits) {
          const fragment = fragments.get(row[0]);
          placed.push({ row, ...(fragment && { place: placeOf(fragment, answer.tokens) }) });
          await breath();
        }
        return list(answer, placed, phrase);
      } catch {
        return list(answer, answer.hits, false);
      }
    },
  };
}
