/** The least there can be: the text as HTML, no styles but a width, no script, no search. All ratios are to this. */
import { markdownToHtml } from 'satteri';
import { name } from '../../src/site.ts';
import type { Peer } from './table.ts';

const page = (title: string, main: string): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width"><style>body{max-width:40em;margin:1em auto;padding:0 1em;font:18px/1.6 sans-serif}</style><h1>${title}</h1>${main}</html>`;

export const bare: Peer = {
  name: 'bare HTML',
  packages: {},
  out: '.',
  hashed: [],
  files: (texts) => ({
    'index.html': page(
      name,
      texts.map(({ slug, title }) => `<p><a href="/huong-dan/${slug}/">${title}</a>`).join(''),
    ),
    ...Object.fromEntries(
      texts.map(({ slug, title, body }) => [
        `huong-dan/${slug}/index.html`,
        page(title, markdownToHtml(body).html),
      ]),
    ),
  }),
};
