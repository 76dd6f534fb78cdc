/** VitePress with its default theme and its local search. */
import { name } from '../../src/site.ts';
import type { Peer } from './table.ts';

export const vitepress: Peer = {
  name: 'VitePress',
  packages: { vitepress: '1.6.4' },
  build: ['vitepress/bin/vitepress.js', 'build'],
  out: '.vitepress/dist',
  hashed: ['assets'],
  search: {
    touch: '.VPNavBarSearch button',
    box: '#localsearch-input',
    result: '.VPLocalSearchBox .result',
  },
  files: (texts) => ({
    '.vitepress/config.mjs': `export default {
  lang: 'vi',
  title: ${JSON.stringify(name)},
  cleanUrls: true,
  ignoreDeadLinks: true,
  themeConfig: {
    search: { provider: 'local' },
    sidebar: [{ text: 'Hướng dẫn', items: ${JSON.stringify(
      texts.map(({ slug, title }) => ({ text: title, link: `/huong-dan/${slug}/` })),
    )} }],
  },
};
`,
    'index.md': `# ${name}\n`,
    ...Object.fromEntries(
      texts.map(({ slug, title, summary, body }) => [
        `huong-dan/${slug}/index.md`,
        `---\ndescription: ${JSON.stringify(summary)}\n---\n\n# ${title}\n\n${body}`,
      ]),
    ),
  }),
};
