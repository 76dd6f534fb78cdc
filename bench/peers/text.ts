/**
 * A guide as Markdown, for makers of sites that do not know our drawn screens: the words of the built
 * page, as the paper reads them, in the same order, with screens as quotations. The step's number,
 * the facts box, the troubles and the sources are all there, so that every peer carries the same text.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guides, type Guide } from '../../src/guides.ts';
import { paperTree, type PaperNode } from '../../src/sheets/tree.ts';

export type Text = { slug: string; title: string; summary: string; body: string };
type Element = Exclude<PaperNode, string>;

const inline = new Set(
  'a b strong em i small span sup sub br code label svg input abbr'.split(' '),
);
const isInline = (node: PaperNode): boolean =>
  typeof node === 'string' || (inline.has(node.t) && node.k.every(isInline));

/** Words within a line; what Markdown, MDX or Vue would read as a sign of theirs is escaped. */
function words(node: PaperNode): string {
  if (typeof node === 'string') return node.replace(/[\\`*_[\]<>{}|#~]/g, '\\$&');
  const inside = node.k.map(words).join('').replace(/\s+/g, ' ');
  if (node.a['aria-label'] && node.c.includes('step-number')) return `${node.a['aria-label']} `;
  if (!inside.trim()) return inside;
  if (node.t === 'sup') return ` \\[${inside.trim()}\\]`;
  if (node.t === 'small') return ` ${inside} `;
  if (node.t === 'b' || node.t === 'strong') return `**${inside.trim()}**`;
  if (node.t === 'a' && !/[[\]]\(/.test(inside)) return `[${inside.trim()}](${node.a.href})`;
  return inside;
}

/** The blocks of an element, each a piece of Markdown without a blank line in front. */
function blocks({ t, c, k }: Element): string[] {
  const line = () => k.map(words).join('').replace(/\s+/g, ' ').trim();
  if (/^h[123]$/.test(t)) return t === 'h1' ? [] : [`${'#'.repeat(Number(t[1]))} ${line()}`];
  if (t === 'figure')
    return [
      below(k)
        .map((one) => one.replace(/^/gm, '> '))
        .join('\n>\n'),
    ];
  if (t === 'li') return [`- ${below(k).join('\n\n').replace(/\n/g, '\n  ')}`];
  if (t === 'ul' || t === 'ol') return [below(k).join('\n')];
  if (t === 'p' && c.includes('note-name')) return [`**${line()}**`];
  return k.every(isInline) ? [line()].filter(Boolean) : below(k);
}

/** What stands in an element: runs of words are paragraphs, elements are blocks of their own. */
function below(nodes: PaperNode[]): string[] {
  const found: string[] = [];
  let run = '';
  const flush = () => {
    if (run.trim()) found.push(run.replace(/\s+/g, ' ').trim());
    run = '';
  };
  for (const node of nodes) {
    if (isInline(node)) run += words(node);
    else {
      flush();
      found.push(...blocks(node as Element));
    }
  }
  flush();
  return found;
}

/** The text of every guide of the site built in `out`. */
export const textsOf = (out: string): Text[] =>
  guides.map(({ slug, title, summary, path }: Guide) => {
    const tree = paperTree(readFileSync(join(out, path, 'index.html'), 'utf8'));
    const [lead, ...rest] = blocks(tree as Element);
    return { slug, title, summary, body: [lead, ...rest].join('\n\n') };
  });
