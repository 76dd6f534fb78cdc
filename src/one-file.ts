/**
 * A guide as one HTML file to send: made of the built page, with its styles and drawn screens inside. It
 * asks for nothing, runs nothing and says where the page stands, so it reads the same from a phone's
 * storage with no network.
 */
import { ELEMENT_NODE, parse, renderSync, type ElementNode, type Node } from 'ultrahtml';
import { querySelector, querySelectorAll } from 'ultrahtml/selector';
import type { Guide } from './guides.ts';
import { hashOf } from './policy.ts';
import { at, name, origin, typed } from './site.ts';
import { month } from './vietnamese.ts';

/** "/huong-dan/ten-bai/03-ten-bai.html": number and slug, so that a file in a chat says what it is. */
export const oneFilePath = ({ slug, nn }: Guide): string =>
  at(`/huong-dan/${slug}/${nn}-${slug}.html`);

/** Whether a file of the site is such a file, not a page. */
export const isOneFile = (path: string): boolean =>
  /(^|\/)huong-dan\/[^/]+\/\d\d-[^/]+\.html$/.test(path);

/** What works only on a page of the site, or is not read. */
const left = (node: ElementNode): boolean =>
  ['script', 'form', 'button', 'textarea'].includes(node.name) ||
  node.attributes['data-paper'] === 'no' ||
  /(^| )no-print( |$)/.test(node.attributes.class ?? '');

/** The tree without what is left out; links to the site made whole, or in a draft made plain words. */
function tidied(node: Node): Node[] {
  if (node.type !== ELEMENT_NODE) return [node];
  if (left(node as ElementNode)) return [];
  const attributes = { ...node.attributes };
  for (const one of Object.keys(attributes))
    if (one.startsWith('data-pagefind')) delete attributes[one];
  const children = (node.children as Node[]).flatMap(tidied);
  if (attributes.href?.startsWith('/')) {
    if (!origin) return children;
    attributes.href = origin + attributes.href;
  }
  return [{ ...node, attributes, children } as Node];
}

/** The styles of a page, without the font that is a file of its own. */
const stylesOf = (page: Node): string =>
  querySelectorAll(page, 'style')
    .map((style: Node) => (style.children as Node[]).map(({ value }) => value).join(''))
    .join('\n')
    .replace(/@font-face\s*\{[^}]*url\([^}]*\}/g, '');

/** The file of a guide, from the HTML of its page. Throws where the page has no <main>. */
export function oneFile(guide: Guide, html: string): string {
  const page = parse(html) as Node;
  const draw = (selector: string) =>
    tidied(querySelector(page, selector) as Node)
      .map((node) => renderSync(node))
      .join('');
  const css = stylesOf(page);
  const edition = `Bài số ${guide.number}, bản tháng ${month(guide.edition)}.`;
  const where = guide.address
    ? `Xem bản mới nhất ở <a href="${guide.address}">${typed(guide.address)}</a>`
    : 'Bản nháp – chưa có địa chỉ';
  return [
    `<!DOCTYPE html><html lang="vi" data-topic="${guide.topic.id}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="default-src 'none';img-src data:;style-src ${hashOf(css)}">`,
    `<title>${escape(`${guide.title} – ${name}`)}</title><meta name="robots" content="noindex">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><style>${css}</style></head>`,
    `<body><header class="site-head"><div class="page"><p><b>${name}</b>. ${edition} ${where}</p></div></header>`,
    draw('main'),
    `<footer class="site-foot"><div class="page">${draw('[data-standing]')}</div></footer></body></html>\n`,
  ].join('');
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
