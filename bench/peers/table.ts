/**
 * The sites that are measured beside ours, each with the versions it is built with and with how its
 * search is used. A new peer is one entry here and one file beside this one. Hugo is not among them: its
 * wrappers on npm (hugo-bin, hugo-extended) fetch the program by an install script, which this bench does not run.
 */
import type { Text } from './text.ts';
import { bare } from './bare.ts';
import { docusaurus } from './docusaurus.ts';
import { starlight } from './starlight.ts';
import { vitepress } from './vitepress.ts';

export type Peer = {
  name: string;
  /** Packages from the registry, by exact version; installed without their install scripts. */
  packages: Record<string, string>;
  /** Files to write before the build, by path in the peer's folder. */
  files: (texts: Text[]) => Record<string, string>;
  /** Arguments of the program in node_modules that builds; none where the files are the site. */
  build?: [program: string, ...args: string[]];
  /** Folder of the built site. */
  out: string;
  /** Folders of the built site whose files carry a hash in their names: kept for ever, as ours are. */
  hashed: string[];
  search?: Search;
};

/** How search is used: what is touched first, if it is not the box; the box; and a result that shows. */
export type Search = { touch?: string; box: string; result: string };

/** Our own. */
export const ours: Search = { box: 'form[role=search] input', result: '[role=option]' };

/** In the order of the tables. */
export const peers: Peer[] = [bare, starlight, vitepress, docusaurus];
