/**
 * What people type, made into words we know: marks left off, Telex or VNI left unconverted, words
 * glued together, one wrong letter, sounds that are mixed up, a last word not finished.
 */
import { slips, soundAlikes, unconverted } from './mistyped.ts';

/** The words and neighbouring pairs of words that the pages use, folded; and the words as they are written. */
export type Known = { words: Map<string, number>; pairs: Set<string>; written: Set<string> };

/** A word of the query, folded; `odd`: typed with marks in a way that no page writes ("bằn"). */
export type Word = { text: string; odd: boolean };

/** The best of several candidates: one that goes with its neighbours, then the most used. */
function best(
  candidates: Iterable<string>,
  { words, pairs }: Known,
  before = '',
  after = '',
): string | undefined {
  const worth = (word: string) =>
    (words.get(word) ?? 0) +
    (pairs.has(`${before} ${word}`) ? 1000 : 0) +
    (pairs.has(`${word} ${after}`) ? 1000 : 0);
  return [...new Set(candidates)]
    .filter((word) => words.has(word))
    .sort((a, b) => worth(b) - worth(a))[0];
}

/** A glued word as known words, fewest first: "dangkytamtru" gives dang, ky, tam, tru. */
function unglue(word: string, known: Known): string[] | undefined {
  const ways: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1)
    for (let start = Math.max(0, end - 7); start <= end - 2; start += 1) {
      const way = ways[start];
      const piece = word.slice(start, end);
      if (!way || !known.words.has(piece)) continue;
      const next = [...way, piece];
      const pairs = (one: string[]) =>
        one.slice(1).filter((piece, i) => known.pairs.has(`${one[i]} ${piece}`)).length;
      const now = ways[end];
      if (
        !now ||
        pairs(next) > pairs(now) ||
        (pairs(next) === pairs(now) && next.length < now.length)
      )
        ways[end] = next;
    }
  return ways[word.length];
}

/** One word of the query, folded: what it can stand for (several where it is not finished) and how sure that is. */
export type Token = { alts: string[]; sure: boolean };

/** Repairs the folded words of a query. `open`: the last one may be unfinished. */
export function repair(raw: Word[], known: Known, open: boolean): Token[] {
  const found: (Token & { odd: boolean })[] = [];
  for (const [i, { text: word, odd }] of raw.entries()) {
    const next = raw[i + 1]?.text;
    const before = found[found.length - 1]?.alts[0] ?? '';
    const last = open && i === raw.length - 1;
    if (known.words.has(word) || /^\d+$/.test(word)) {
      found.push({ alts: [word], sure: true, odd });
      continue;
    }
    const starts = last ? [...known.words.keys()].filter((one) => one.startsWith(word)) : [];
    const glued = word.length > 4 ? unglue(word, known) : undefined;
    const one =
      best(unconverted(word), known, before, next) ??
      (glued ? undefined : best([...soundAlikes(word), ...slips(word)], known, before, next));
    if (starts.length) {
      const going = starts.filter((start) => known.pairs.has(`${before} ${start}`));
      found.push({ alts: going.length ? going : starts, sure: true, odd: false });
    } else if (one) found.push({ alts: [one], sure: true, odd: false });
    else if (glued)
      found.push(...glued.map((piece) => ({ alts: [piece], sure: true, odd: false })));
    else found.push({ alts: [word], sure: false, odd: false });
  }
  return found.map(({ odd, ...token }, i) =>
    neighbourly(token, odd, found[i - 1], found[i + 1], known),
  );
}

/**
 * "tạm chú": both are words, but not together; the sound-alike that goes with its neighbour is meant.
 * "đổi bằn lái": a word written oddly gives way already to one that goes better.
 */
function neighbourly(
  token: Token,
  odd: boolean,
  before: Token | undefined,
  after: Token | undefined,
  { pairs }: Known,
): Token {
  const [word] = token.alts;
  if (token.alts.length > 1 || !word) return token;
  const going = (one: string) =>
    Number(pairs.has(`${before?.alts[0]} ${one}`)) + Number(pairs.has(`${one} ${after?.alts[0]}`));
  const own = going(word);
  if (own && !odd) return token;
  const others = soundAlikes(word).filter((one) => going(one) > own);
  return { ...token, alts: others.length === 1 ? others : [word, ...others] };
}
