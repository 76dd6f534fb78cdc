/**
 * What a download costs, said beside its link: every <a data-cost> gets the kind and the size of the
 * file it leads to, which is known only when the sheets are made.
 */
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { base } from '../site.ts';

/** "PDF, 320 KB", "PDF, 2,8 MB": of 1000 each, as a phone counts them, rounded up. */
export const cost = (path: string, bytes: number): string => {
  const kilo = Math.ceil(bytes / 1000);
  const size =
    kilo < 1000
      ? `${kilo}\u00a0KB`
      : `${(Math.ceil(kilo / 100) / 10).toString().replace('.', ',')}\u00a0MB`;
  return `${extname(path).slice(1).toUpperCase()}, ${size}`;
};

/** The page with its costs written in; `sizeOf` gives the bytes of the file at a path of the site. */
export const withCosts = (html: string, sizeOf: (path: string) => number): string =>
  html.replace(
    /<a ([^>]*?) data-cost(?:="[^"]*")?([^>]*)>(.*?)<\/a>/gs,
    (_, before: string, after: string, words: string) => {
      const path = /href="([^"]+)"/.exec(before + after)![1]!;
      return `<a ${before}${after}>${words} (${cost(path, sizeOf(path))})</a>`;
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
