/** The query file: what people type, the pages any of which is a good answer, and the kind of query. */
import { readFileSync } from 'node:fs';

export type Query = { words: string; answers: string[]; kind: string };

/** All queries of tests/search/queries.tsv; a `|` separates equally good answers. */
export function queries(): Query[] {
  const [, ...lines] = readFileSync('tests/search/queries.tsv', 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [words = '', answers = '', kind = ''] = line.split('\t');
    return { words, answers: answers.split('|'), kind };
  });
}

/** Places of right answers, from 1 (0: not found), as shares: hit@1, hit@3 in percent, mean reciprocal rank. */
export function scores(places: number[]): { first: number; three: number; reciprocal: number } {
  const share = (good: (place: number) => boolean) =>
    (100 * places.filter(good).length) / places.length;
  return {
    first: share((place) => place === 1),
    three: share((place) => place >= 1 && place <= 3),
    reciprocal: places.reduce((sum, place) => sum + (place ? 1 / place : 0), 0) / places.length,
  };
}
