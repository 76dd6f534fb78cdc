/**
 * Writes the content policy into every built page, before anything it governs. Ours is one inline
 * script, named in policy.ts; Astro's own (security.csp) would add half a kilobyte of
 * hashes to every page and stand at the end of the head, behind the styles.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { policyOf, stylesOf } from '../policy.ts';

const before = '<meta charset="utf-8">';

export const policy = (): AstroIntegration => ({
  name: 'policy',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const file of globSync('**/*.html', { cwd: root })) {
        const html = readFileSync(root + file, 'utf8');
        if (!html.includes(before)) throw new Error(`${file}: no ${before}`);
        const meta = `<meta http-equiv="content-security-policy" content="${policyOf(stylesOf(html))}">`;
        writeFileSync(root + file, html.replace(before, before + meta));
      }
    },
  },
});
