import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { base, origin } from './src/site.ts';
import { sections } from './src/mdx/sections.ts';
import { content } from './src/integrations/content.ts';
import { costs } from './src/integrations/costs.ts';
import { fonts } from './src/integrations/fonts.ts';
import { search } from './src/integrations/search.ts';
import { sheets } from './src/integrations/sheets.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { policy } from './src/integrations/policy.ts';
import { hosting } from './src/integrations/hosting.ts';
import { bareImports } from './src/integrations/bare-imports.ts';
import { writing } from './src/integrations/writing.ts';
import { paged } from './src/integrations/paged.ts';
import { offline } from './src/integrations/offline.ts';
import { oneFiles } from './src/integrations/one-file.ts';
import { icons } from './src/integrations/icons.ts';
import { oldPhones, oldScripts } from './src/integrations/old-phones.ts';

export default defineConfig({
  site: origin,
  base,
  // Files stand as their routes are named: huong-dan/x/index.html, but 1.html for the short address.
  build: { format: 'preserve', inlineStylesheets: 'always', assets: '_a' },
  trailingSlash: 'ignore',
  // White space as in JSX, which is how the code is laid out: line breaks between elements are no spaces.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [sections], features: { smartPunctuation: false } }),
  },
  fonts: [await fonts()],
  integrations: [
    ...[mdx(), content(), policy(), search(), sheets(), oneFiles(), costs(), paged()],
    ...[icons(), sitemap(), hosting(), writing()],
    // Last: it lists what all the others have written.
    offline(),
  ],
  vite: {
    plugins: [tailwindcss(), bareImports, oldScripts],
    css: { postcss: { plugins: [oldPhones] } },
    build: {
      target: 'chrome80',
      cssTarget: ['chrome61', 'ios12', 'safari12'],
      // Scripts stay files of their own: nothing of them is read before the words are.
      assetsInlineLimit: 0,
    },
    environments: {
      client: {
        build: {
          rollupOptions: {
            output: {
              entryFileNames: '_a/[hash].js',
              chunkFileNames: '_a/[hash].js',
              // What several pages share is one file: on a slow line each file is a round trip.
              codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
            },
          },
        },
      },
    },
  },
});
