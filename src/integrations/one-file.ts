/** Each guide as one file to send, beside its page. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { guides } from '../guides.ts';
import { oneFile, oneFilePath } from '../one-file.ts';
import { base } from '../site.ts';

export const oneFiles = (): AstroIntegration => ({
  name: 'one-file',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const inSite = (path: string) => fileURLToPath(new URL(path.slice(base.length), dir));
      for (const guide of guides)
        writeFileSync(
          inSite(oneFilePath(guide)),
          oneFile(guide, readFileSync(inSite(`${guide.path}index.html`), 'utf8')),
        );
    },
  },
});
