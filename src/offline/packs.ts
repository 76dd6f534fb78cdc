/**
 * What the whole copy is made of. Every page carries the styles in itself, so 350 pages are 2.8 MB on the
 * wire; packed by guide, with what all pages share put aside once, they are an eighth of it. A pack is
 * named by a hash of what is in it: after an edit, only the packs that changed are fetched again.
 */
import { createHash } from 'node:crypto';

/** The first ten hex digits of SHA-256: what copy.js checks each file by. */
export const shortHash = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 10);

/** One name for all the ways to write a page's address, from its file: as keyOf() in store.js. */
export const keyOfFile = (file: string): string =>
  file
    .replace(/(^|\/)index\.html$/, '$1')
    .replace(/\.html$/, '')
    .replace(/\/$/, '');

/** What pages have in common, word for word: policy, styles, footer. */
const common =
  /(<meta http-equiv="content-security-policy"[^>]*>|<style\b[^>]*>[^]*?<\/style>|<footer\b[^]*<\/footer>)/;

/** A page as its own pieces of text and numbers of shared ones. */
type Pieces = (string | number)[];
export type Packs = {
  /** The files to write: path below the site's folder, content. */
  files: Map<string, string>;
  /** Path of the file of shared pieces. */
  shared: string;
  /** The pack that holds a page, by the page's key. */
  pages: Record<string, string>;
};

/** Packs pages given as key → HTML: a guide with its steps in one, every other page by itself. */
export function packs(pages: Map<string, string>): Packs {
  const shared: string[] = [];
  const groups = new Map<string, Record<string, Pieces>>();
  for (const [key, html] of pages) {
    const group = /^huong-dan\/[^/]+/.exec(key)?.[0] ?? key;
    if (!groups.has(group)) groups.set(group, {});
    groups.get(group)![key] = html.split(common).map((piece, i) => {
      if (i % 2 === 0) return piece;
      if (!shared.includes(piece)) shared.push(piece);
      return shared.indexOf(piece);
    });
  }
  const files = new Map<string, string>();
  const write = (content: object) => {
    const text = JSON.stringify(content);
    const path = `luu/${shortHash(text)}.json`;
    files.set(path, text);
    return path;
  };
  const homes: Record<string, string> = {};
  for (const group of groups.values()) {
    const path = write(group);
    for (const key of Object.keys(group)) homes[key] = path;
  }
  return { files, shared: write(shared), pages: homes };
}
