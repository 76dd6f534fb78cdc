/**
 * Which page is meant: a sum over words and pairs of words, by the field they stand in, and the
 * likeness of the whole query to a title or an alias. Weights as measured on 203 queries (alias and
 * whole-name likeness matter most); see docs/search.md.
 */
import { fold } from '../vietnamese.ts';
import { unify } from './concepts.ts';
import { count } from './count.ts';
import { marked, syllables, type Lexicon, type Row } from './lexicon.ts';
import { repair, type Token } from './repair.ts';
import { weigh, weighWord } from './weigh.ts';

const pairWeight = 1.8;
const nameWeight = 14;

export type Hit = { row: Row; score: number };
export type Answer = {
  hits: Hit[];
  tokens: Token[];
  /** Share of the query's weight that the best page has, 0 to 1. */
  share: number;
  /** Whether the best page has two of the query's words side by side. */
  paired: boolean;
};

/** Asks a lexicon. The query may be anything; `open` while it is being typed. */
export type Ask = (query: string, open?: boolean) => Answer;

/** Makes the search function of a lexicon. */
export async function engine(lexicon: Lexicon): Promise<Ask> {
  const one = unify(lexicon.same);
  const { docs, known, rarity } = await count(lexicon, one);
  // No plain object is asked for what people type: it also knows "constructor".
  const short = new Map(Object.entries(lexicon.short));

  return (query, open = false) => {
    // "mã otp" with OTP written out would say mã twice.
    const odd = new Set(
      marked(query)
        .filter((word) => fold(word) !== word && !known.written.has(word))
        .map(fold),
    );
    const raw = typed(query)
      .flatMap((word) => (short.has(word) ? syllables(short.get(word)!) : [word]))
      .filter((word, i, all) => word !== all[i - 1])
      .map((text) => ({ text, odd: odd.has(text) }));
    const repaired = repair(raw, known, open && !/\s$/.test(query));
    const tokens = unified(repaired, one);
    const rarest = (token: Token) => Math.max(...token.alts.map(rarity));
    const total = tokens.reduce((sum, token) => sum + weigh(token) * rarest(token), 0);
    const scored = docs.map(({ row, counts, names }) => {
      let score = 0;
      let matched = 0;
      let paired = false;
      for (const [i, token] of tokens.entries()) {
        const alt = token.alts.find((word) => counts.has(word));
        if (alt === undefined) continue;
        const count = counts.get(alt)!;
        score += (weigh(token) * rarity(alt) * count) / (count + 1);
        matched += weigh(token) * rarest(token);
        const next = tokens[i + 1];
        const pair =
          next &&
          token.alts
            .flatMap((a) => next.alts.map((b) => `${a} ${b}`))
            .find((term) => counts.has(term));
        if (pair) {
          paired = true;
          score +=
            (pairWeight *
              Math.sqrt(weigh(token) * weigh(next)) *
              rarity(pair) *
              counts.get(pair)!) /
            (counts.get(pair)! + 1);
        }
      }
      const share = total ? matched / total : 0;
      const likeness = Math.max(0, ...names.map((name) => alike(name, tokens, rarity)));
      return { row, score: score * share + nameWeight * likeness ** 2, share, paired };
    });
    const hits = scored.filter((hit) => hit.score > 0).sort((a, b) => b.score - a.score);
    const number = /^(?:bai\s+)?(?:so\s+)?(\d{1,4})$/.exec(fold(query).trim())?.[1];
    const named =
      number &&
      [...lexicon.rows, ...(lexicon.withdrawn ?? [])].find((row) => row[5] === Number(number));
    const first = named ? [{ row: named, score: Infinity }] : [];
    return {
      hits: [...first, ...hits.filter((hit) => hit.row !== named)],
      tokens: repaired,
      share: named ? 1 : (hits[0]?.share ?? 0),
      paired: Boolean(named) || (hits[0]?.paired ?? false),
    };
  };
}

/** A query as folded words; signs of VIQR inside a word fall away, everything else parts words. */
const typed = (query: string): string[] =>
  fold(query.normalize('NFC').slice(0, 200))
    .replace(/(?<=[a-z])[(^+'`?~.](?=[a-z0-9]|\s|$)/g, '')
    .match(/[a-z0-9]+/g) ?? [];

/** Concepts put in place where every word is settled; an open word keeps its several meanings. */
function unified(tokens: Token[], one: (words: string[]) => string[]): Token[] {
  const settled = tokens.findIndex((token) => token.alts.length > 1 || !token.sure);
  const head = settled < 0 ? tokens : tokens.slice(0, settled);
  return [
    ...one(head.map((token) => token.alts[0]!)).map((word) => ({ alts: [word], sure: true })),
    ...tokens.slice(head.length),
  ];
}

/** Dice's coefficient of a name and the query, each word weighed by how rare it is: 0 to 1. */
function alike(name: string[], tokens: Token[], rarity: (word: string) => number): number {
  const left = [...name];
  let common = 0;
  let asked = 0;
  for (const token of tokens) {
    const at = left.findIndex((word) => token.alts.includes(word));
    const weight =
      weigh(token) * (at < 0 ? Math.max(...token.alts.map(rarity)) : rarity(left[at]!));
    asked += weight;
    if (at >= 0) {
      common += weight;
      left.splice(at, 1);
    }
  }
  const own = name.reduce((sum, word) => sum + rarity(word) * weighWord(word), 0);
  return asked + own ? (2 * common) / (asked + own) : 0;
}
