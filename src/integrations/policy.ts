/**
 * Writes the content policy into every built page, before anything it governs. Ours is one inline
 * script, named in policy.ts; Astro's own (security.csp) would add half a kilobyte of
 * hashes to every page and stand at the end of the head, behind the styles.
 */
import type { AstroIntegration } from 'astro';
import { policyOf, stylesOf } from '../policy.ts';
import { changePages } from './built.ts';

const before = '<meta charset="utf-8">';

export const policy = (): AstroIntegration => ({
  name: 'policy',
  hooks: {
    'astro:build:done': ({ dir }) =>
      changePages(dir, (page, file) => {
        // One style has one hash, and no two hashes pack: half a hundred bytes of every page.
        const html = page.replace('</style><style>', '');
        if (!html.includes(before)) throw new Error(`${file}: no ${before}`);
        const meta = `<meta http-equiv="content-security-policy" content="${policyOf(stylesOf(html))}">`;
        return html.replace(before, before + meta);
      }),
  },
});
