/**
 * What a download costs, said beside its link: every <a data-cost> gets the kind and the size of the
 * file it leads to, which is known only when the sheets are made, and its bytes as data-bytes.
 */
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { base } from '../site.ts';
import { size } from '../size.ts';

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
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const sizeOf = (path: string) => statSync(join(root, path.slice(base.length))).size;
      for (const file of globSync('**/*.html', { cwd: root })) {
        const html = readFileSync(root + file, 'utf8');
        if (html.includes(' data-cost')) writeFileSync(root + file, withCosts(html, sizeOf));
      }
    },
  },
});
