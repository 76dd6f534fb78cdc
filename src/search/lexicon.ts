/**
 * The lexicon: what search knows of every page before it asks Pagefind. A few kilobytes, read on the
 * phone at the first touch of the search box.
 */
import { fold } from '../vietnamese.ts';

/**
 * One page: path, title, summary, aliases, headings, the number of a guide (0 for other pages), and
 * the day before which it is to be read again.
 */
export type Row = [
  path: string,
  title: string,
  summary: string,
  aliases: string[],
  headings: string[],
  number: number,
  recheck?: string,
];

export type Lexicon = {
  rows: Row[];
  /** Guides that were withdrawn: found by their number only, and then they say so. */
  withdrawn?: Row[];
  /** Syllables, folded, that stand only in the bodies: known words, so they are not "repaired". */
  words: string;
  /** Abbreviations, folded, each with the words it stands for. */
  short: Record<string, string>;
  /** Groups of words for the same thing. */
  same: string[][];
};

/** The folded syllables of a text: "Đăng ký VNeID" gives dang, ky, vneid. */
export const syllables = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? [];

/** The words of a text as they are written, in small letters, marks and all. */
export const marked = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];

/** The words of all bodies that are not in the rows themselves. */
export function otherWords(rows: Row[], bodies: string[]): string {
  const known = new Set(
    rows.flatMap(([, title, summary, aliases, headings]) =>
      [title, summary, ...aliases, ...headings].flatMap(syllables),
    ),
  );
  const others = new Set(
    bodies.flatMap(syllables).filter((word) => !known.has(word) && /^[a-z]{2,}$/.test(word)),
  );
  return [...others].sort().join(' ');
}
