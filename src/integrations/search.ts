/**
 * The search index. Pagefind folds tones but not đ, so pages are indexed with ḏ (U+1E0F) in its place,
 * which folds to d like any marked letter; search/body.ts turns it back for the eye.
 */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import { swap } from '../search/swap.ts';
import { at, base } from '../site.ts';

export const search = (): AstroIntegration => ({
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const { index, errors } = await createIndex({ forceLanguage: 'vi', maxFragments: 1 });
      if (!index) throw new Error(errors.join('\n'));
      const files = globSync('**/index.html', { cwd: root }).sort();
      for (const file of files) {
        const html = readFileSync(root + file, 'utf8');
        if (!html.includes('data-pagefind-body')) continue;
        await index.addHTMLFile({
          url: at(file.replace(/index\.html$/, '')).slice(base.length - 1),
          content: swap(html),
        });
      }
      await index.writeFiles({ outputPath: `${root}pagefind` });
      logger.info('Đã lập mục tìm kiếm.');
    },
  },
});
