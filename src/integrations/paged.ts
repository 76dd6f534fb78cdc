/**
 * How many pages a sheet has, said beside its link: every <span data-pages="/…pdf"> of a page is filled
 * in when the sheets are set. With data-sides="2" the paper is printed on both sides.
 */
import type { AstroIntegration } from 'astro';
import { pagesAt } from '../sheets/made.ts';
import { changePages } from './built.ts';

/** "1 trang", or "4 trang, 2 tờ giấy": what a shop charges for, so that nobody is surprised. */
export const paper = (pages: number, sides: number): string =>
  pages === 1 ? '1\u00a0trang' : `${pages}\u00a0trang, ${Math.ceil(pages / sides)} tờ giấy`;

/** The page with its numbers written in; `pagesOf` gives the pages of the file at a path of the site. */
export const withPages = (html: string, pagesOf: (path: string) => number | undefined): string =>
  html.replace(
    /<span data-pages="([^"]+)" data-sides="(\d)"><\/span>/g,
    (_, path: string, sides: string) => {
      const pages = pagesOf(path);
      if (!pages) throw new Error(`No sheet was set at ${path}`);
      return `<span data-pages>${paper(pages, Number(sides))}</span>`;
    },
  );

export const paged = (): AstroIntegration => ({
  name: 'paged',
  hooks: {
    'astro:build:done': ({ dir }) =>
      changePages(dir, (html) => withPages(html, (path) => pagesAt.get(path))),
  },
});
