/** Starlight, as its own starter sets it up; search is its own Pagefind. */
import { name } from '../../src/site.ts';
import type { Peer } from './table.ts';

const front = (title: string, summary: string) =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(summary)}\n---\n\n`;

export const starlight: Peer = {
  name: 'Starlight',
  packages: { '@astrojs/starlight': '0.42.4', astro: '7.3.5' },
  build: ['astro/bin/astro.mjs', 'build'],
  out: 'dist',
  hashed: ['_astro'],
  search: {
    touch: 'button[data-open-modal]',
    box: 'dialog input',
    result: 'dialog [class*=pagefind] a, dialog li a',
  },
  files: (texts) => ({
    'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://camnang.example',
  devToolbar: { enabled: false },
  integrations: [starlight({
    title: ${JSON.stringify(name)},
    defaultLocale: 'root',
    locales: { root: { label: 'Tiếng Việt', lang: 'vi' } },
    sidebar: [{ label: 'Hướng dẫn', items: [{ autogenerate: { directory: 'huong-dan' } }] }],
  })],
});
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    'src/content/docs/index.md': front(name, name) + name,
    ...Object.fromEntries(
      texts.map(({ slug, title, summary, body }) => [
        `src/content/docs/huong-dan/${slug}.md`,
        front(title, summary) + body,
      ]),
    ),
  }),
};
