/** Words for the same thing become one word on both sides, in the query and in the pages' names. */
import { syllables } from './lexicon.ts';

/** A function that puts the first phrase of each group in place of the others, in folded syllables. */
export function unify(groups: string[][]): (words: string[]) => string[] {
  const table = new Map<string, string[]>();
  let longest = 1;
  for (const [first, ...others] of groups.map((group) => group.map(syllables)))
    for (const other of others) {
      table.set(other.join(' '), first!);
      longest = Math.max(longest, other.length);
    }
  return (words) => {
    const out: string[] = [];
    for (let i = 0; i < words.length;) {
      let length = Math.min(longest, words.length - i);
      while (length > 0 && !table.has(words.slice(i, i + length).join(' '))) length -= 1;
      out.push(...(length ? table.get(words.slice(i, i + length).join(' '))! : [words[i]!]));
      i += length || 1;
    }
    return out;
  };
}
