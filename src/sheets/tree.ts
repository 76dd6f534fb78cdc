/**
 * A built page as a small tree for Typst: only what stands in its <article>, without what is marked
 * data-paper="no". The paper reads the page, so its words are never written a second time.
 */
import { ELEMENT_NODE, TEXT_NODE, parse, renderSync, type Node as Html } from 'ultrahtml';
import { querySelector } from 'ultrahtml/selector';

/** Text, or an element: `t` its tag, `c` its classes, `a` its other attributes, `k` what is inside. */
export type PaperNode =
  string | { t: string; c: string[]; a: Record<string, string>; k: PaperNode[] };

const left = new Set(['script', 'style', 'template', 'symbol', 'button', 'textarea']);

/** The tree of a page's article; throws where the page has none. */
export function paperTree(html: string): PaperNode {
  const article = querySelector(parse(html), 'article') as Html | null;
  if (!article) throw new Error('Trang không có <article>.');
  return element(article)!;
}

function element(node: Html): PaperNode | undefined {
  if (node.type === TEXT_NODE) return decode(node.value);
  if (node.type !== ELEMENT_NODE || left.has(node.name) || node.attributes['data-paper'] === 'no')
    return undefined;
  const { class: names = '', ...written } = node.attributes as Record<string, string>;
  const rest = Object.fromEntries(
    Object.entries(written).map(([name, value]) => [name, decode(String(value))]),
  );
  const c = names.split(/\s+/).filter(Boolean);
  if (c.includes('away')) return undefined;
  if (node.name === 'svg')
    return {
      t: 'svg',
      c,
      a: { ...rest, svg: c.includes('finger') ? '' : renderSync(node) },
      k: [],
    };
  return { t: node.name, c, a: rest, k: children(node) };
}

/** White space as a browser sees it: a run of it is one space; a no-break space is a sign like any other. */
function children(node: Html): PaperNode[] {
  const kept = (node.children as Html[]).map(element).filter((child) => child !== undefined);
  const words = kept.map((child) =>
    typeof child === 'string' ? child.replace(/[ \n\t]+/g, ' ') : child,
  );
  return words.filter((child) => child !== '');
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
const decode = (text: string) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex
      ? String.fromCodePoint(parseInt(hex, 16))
      : decimal
        ? String.fromCodePoint(Number(decimal))
        : (named[name] ?? whole),
  );
