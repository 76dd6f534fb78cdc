/** Where in a page the answer stands: the step to go to, and a few words of it with the query marked. */
import { fold } from '../vietnamese.ts';
import type { Fragment } from './body.ts';
import type { Token } from './repair.ts';
import { functionWords } from './weigh.ts';

/** A word of an excerpt, and whether it is one of the query's. */
export type Piece = { text: string; marked: boolean };
export type Place = { anchor: string; pieces: Piece[] };

/** Words shown: two lines on a phone. */
const length = 22;

/** The best section of a page for a query, and the best stretch of words in it. */
export function placeOf(fragment: Fragment, tokens: Token[]): Place {
  const words = fragment.content.split(/\s+/);
  // Folded in one go: word by word takes a slow phone five times as long.
  const folded = fold(fragment.content)
    .split(/\s+/)
    .map((word) => word.replace(/[^a-z0-9]/g, ''));
  const wanted = new Map(
    tokens.flatMap((token) =>
      token.alts.map((word) => [word, functionWords.has(word) ? 0.2 : 1] as const),
    ),
  );
  const pairs = new Set(
    tokens
      .slice(1)
      .flatMap((token, i) => tokens[i]!.alts.flatMap((a) => token.alts.map((b) => `${a} ${b}`))),
  );
  const worth = folded.map(
    (word, i) => (wanted.get(word) ?? 0) + (i && pairs.has(`${folded[i - 1]} ${word}`) ? 1.5 : 0),
  );

  const headings = fragment.anchors.filter(({ element }) => /^h[1-6]$/.test(element));
  const starts = [{ id: '', location: 0 }, ...headings];
  const sections = starts.map(({ id, location }, i) => ({
    id,
    from: location,
    to: starts[i + 1]?.location ?? words.length,
  }));
  const score = ({ from, to }: { from: number; to: number }) => {
    const seen = new Map<string, number>();
    for (let i = from; i < to; i += 1)
      if (worth[i]) seen.set(folded[i]!, Math.max(seen.get(folded[i]!) ?? 0, worth[i]!));
    return [...seen.values()].reduce((sum, one) => sum + one, 0);
  };
  // A step says more than the lines before the first one, where both have the words.
  const section = sections
    .map((one) => ({ ...one, score: score(one) }))
    .reduce((best, one) =>
      one.score > best.score || (!best.id && one.score === best.score) ? one : best,
    );
  const marked = (i: number) =>
    wanted.has(folded[i]!) && (worth[i]! >= 1 || pairs.has(`${folded[i]} ${folded[i + 1]}`));

  // The sum of the words shown goes along with them: one comes in, one goes out.
  let sum = worth.slice(section.from, section.from + length).reduce((a, b) => a + b, 0);
  let best = { from: section.from, sum };
  for (let from = section.from + 1; from <= section.to - length; from += 1) {
    sum += (worth[from + length - 1] ?? 0) - worth[from - 1]!;
    if (sum > best.sum + 1e-9) best = { from, sum };
  }
  const shown = words.slice(
    best.from,
    Math.min(best.from + length, Math.max(section.to, best.from + 8)),
  );
  return {
    anchor: section.id,
    pieces: shown.map((text, i) => ({ text, marked: marked(best.from + i) })),
  };
}
