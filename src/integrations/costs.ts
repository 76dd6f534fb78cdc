/**
 * What a download costs, said beside its link: every <a data-cost> gets the kind and the size of the
 * file it leads to, which is known only when the sheets are made, and its bytes as data-bytes.
 */
import { statSync } from 'node:fs';
import { extname } from 'node:path';
import type { AstroIntegration } from 'astro';
import { size } from '../size.ts';
import { changePages, fileAt } from './built.ts';

/** "PDF, 320 KB": the kind of a file and its size. */
export const cost = (path: string, bytes: number): string =>
  `${extname(path).slice(1).toUpperCase()}, ${size(bytes)}`;

/** The page with its costs written in; `sizeOf` gives the bytes of the file at a path of the site. */
export const withCosts = (html: string, sizeOf: (path: string) => number): string =>
  html.replace(
    /<a ([^>]*?) data-cost(?:="[^"]*")?([^>]*)>(.*?)<\/a>/gs,
    (_, before: string, after: string, words: string) => {
      const path = /href="([^"]+)"/.exec(before + after)![1]!;
      const bytes = sizeOf(path);
      return `<a ${before}${after} data-bytes="${bytes}">${words} (${cost(path, bytes)})</a>`;
    },
  );

export const costs = (): AstroIntegration => ({
  name: 'costs',
  hooks: {
    'astro:build:done': ({ dir }) =>
      changePages(dir, (html) => withCosts(html, (path) => statSync(fileAt(dir, path)).size)),
  },
});
