/** sitemap.xml: every page that may be found, by its full address. A draft has none. */
import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { content, guides } from '../guides.ts';
import { pages } from '../pages.ts';
import { absolute, at, origin } from '../site.ts';

type Entry = { path: string; changed?: string };

/** The canonical pages: neither short addresses nor single steps. */
export const entries = (): Entry[] => [
  ...Object.values(pages).map((page) => ({ path: at(page.path) })),
  ...content.pages.map((page) => ({ path: at(`/${page.slug}/`), changed: page.data.reviewed })),
  ...guides
    .filter((guide) => !guide.withdrawn)
    .map((guide) => ({ path: guide.path, changed: guide.reviewed })),
];

export const sitemap = (): AstroIntegration => ({
  name: 'sitemap',
  hooks: {
    'astro:build:done': ({ dir }) => {
      if (!origin) return;
      const urls = entries().map(
        ({ path, changed }) =>
          `<url><loc>${absolute(path)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`,
      );
      writeFileSync(
        new URL('sitemap.xml', dir),
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
      );
    },
  },
});
