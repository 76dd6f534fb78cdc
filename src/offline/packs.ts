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
  /** Path of the file of shared pieces. */
  shared: string;
  /** The pack that holds a page, by the page's key. */
  pages: Record<string, string>;
};

/**
 * Packs pages given as key and HTML, those of a guide one behind the other: a guide with its steps in one,
 * every other page by itself. `write` is given each file as soon as it is whole (its path below the site's
 * folder, its content): the pages of thousands of guides are more than fits into memory.
 */
export function packs(
  pages: Iterable<readonly [key: string, html: string]>,
  write: (path: string, text: string) => void,
): Packs {
  const shared: string[] = [];
  const homes: Record<string, string> = {};
  const put = (content: object) => {
    const text = JSON.stringify(content);
    const path = `luu/${shortHash(text)}.json`;
    write(path, text);
    return path;
  };
  let group = '';
  let pack: Record<string, Pieces> = {};
  const end = () => {
    if (!Object.keys(pack).length) return;
    const path = put(pack);
    for (const key of Object.keys(pack)) homes[key] = path;
    pack = {};
  };
  for (const [key, html] of pages) {
    const mine = /^huong-dan\/[^/]+/.exec(key)?.[0] ?? key;
    if (mine !== group) end();
    group = mine;
    pack[key] = html.split(common).map((piece, i) => {
      if (i % 2 === 0) return piece;
      if (!shared.includes(piece)) shared.push(piece);
      return shared.indexOf(piece);
    });
  }
  end();
  return { shared: put(shared), pages: homes };
}
