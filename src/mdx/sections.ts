/**
 * The Markdown plugin that gives a guide its shape: each `##` with what stands below it becomes a
 * <Step>, each `### Nếu …` a <Trouble> inside it, what stands before the first an <Intro>, and words
 * that belong together are tied.
 */
import { defineMdastPlugin } from 'satteri';
import { slug, tie } from '../vietnamese.ts';
import { isAnothers } from './own.ts';
import { endLineOf, isInlineTag, lineOf, textOf, type Node } from './tree.ts';

const part = (name: string, attributes: Record<string, string>, children: Node[] = []): Node => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: Object.entries(attributes).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value,
  })),
  children,
});

const section = (name: string, heading: Node, extra: Record<string, string> = {}): Node =>
  part(name, { id: slug(textOf(heading)), title: tie(textOf(heading)), ...extra });

function shape(children: Node[]): Node[] {
  const first = children.findIndex((node) => node.type === 'heading' && node.depth === 2);
  const before = children.slice(0, Math.max(first, 0));
  const out = before.filter((node) => node.type === 'yaml');
  const intro = before.filter((node) => node.type !== 'yaml');
  if (intro.length) out.push(part('Intro', {}, intro));
  let step: Node | undefined;
  let trouble: Node | undefined;
  for (const node of children.slice(before.length)) {
    if (node.type === 'heading' && node.depth === 2) {
      const number = out.filter((one) => one.name === 'Step').length + 1;
      out.push((step = section('Step', node, { number: String(number) })));
      trouble = undefined;
    } else if (node.type === 'heading' && node.depth === 3 && step) {
      step.children!.push((trouble = section('Trouble', node)));
    } else (trouble?.children ?? step?.children ?? out).push(node);
  }
  return out;
}

/**
 * A part of a sentence standing as a block: Markdown takes it for one where nothing else stands in
 * its paragraph, and its words for paragraphs of their own.
 */
const stray = (node: Node | undefined): node is Node =>
  !!node && node.type === 'mdxJsxFlowElement' && isInlineTag(node);

/** The strays that stood in one paragraph with `siblings[at]`: no blank line between them. */
function paragraphOf(siblings: Node[], at: number): Node[] {
  const run = [siblings[at]!];
  for (
    let next = siblings[at + 1];
    stray(next) && lineOf(next) - endLineOf(run.at(-1)!) < 2;
    next = siblings[at + run.length]
  )
    run.push(next);
  return run;
}

const words = (children: Node[]): Node[] =>
  children.flatMap((child, at) =>
    child.type === 'paragraph'
      ? [...(at ? [{ type: 'text', value: ' ' }] : []), ...words(child.children!)]
      : [child],
  );

/** For files in content/huong-dan/ only; other pages keep their headings. */
export const sections = defineMdastPlugin({
  name: 'sections',
  options: { position: true },
  text(node, context) {
    const tied = tie(node.value);
    if (tied !== node.value) context.setProperty(node, 'value', tied);
  },
  // Ids as in guides: Astro's own keep their marks, and turn to %E1%BB… in a chat.
  heading(node, context) {
    context.setProperty(node, 'data', {
      hProperties: { id: slug(textOf(node as unknown as Node)) },
    } as never);
  },
  mdxJsxFlowElement(found, context) {
    const node = found as unknown as Node;
    if (isAnothers(node)) return void context.removeNode(found);
    if (!stray(node)) return;
    const siblings = context.parent(found)!.children as unknown as Node[];
    const at = context.indexOf(found)!;
    const before = siblings[at - 1];
    if (stray(before) && lineOf(node) - endLineOf(before) < 2)
      return void context.removeNode(found);
    const children = paragraphOf(siblings, at).flatMap((one, i) => [
      ...(i ? [{ type: 'text', value: ' ' }] : []),
      { ...one, type: 'mdxJsxTextElement', children: words(one.children!) },
    ]);
    context.replaceNode(found, { type: 'paragraph', children } as never);
  },
  mdxJsxTextElement(node, context) {
    if (isAnothers(node as unknown as Node)) context.removeNode(node);
  },
  after(root, context) {
    if (!context.fileURL?.pathname.includes('/content/huong-dan/')) return;
    context.setProperty(root, 'children', shape(root.children as unknown as Node[]) as never);
  },
});
