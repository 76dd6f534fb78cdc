/** Each guide as one file to send, beside its page. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { guides } from '../guides.ts';
import { oneFile, oneFilePath } from '../one-file.ts';
import { fileAt } from './built.ts';

export const oneFiles = (): AstroIntegration => ({
  name: 'one-file',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const guide of guides) {
        const page = readFileSync(fileAt(dir, `${guide.path}index.html`), 'utf8');
        writeFileSync(fileAt(dir, oneFilePath(guide)), oneFile(guide, page));
      }
    },
  },
});
