/** The files that static hosts read: headers and redirects; .nojekyll for GitHub Pages, which else hides _a. */
import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { guides } from '../guides.ts';
import { headersFile, redirectsFile } from '../hosting.ts';

export const hosting = (): AstroIntegration => ({
  name: 'hosting',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const write = (name: string, text: string) => writeFileSync(new URL(name, dir), text);
      write('_headers', headersFile());
      write('_redirects', redirectsFile(guides.map(({ number }) => number)));
      write('.nojekyll', '');
    },
  },
});
