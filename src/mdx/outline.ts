/** What the model needs to know of a guide's text: its steps, and what they rest on. */
import { slug } from '../vietnamese.ts';
import { attribute, isTag, lineOf, textOf, walk, type Node } from './tree.ts';

export type Trouble = { id: string; title: string; line: number };
export type StepOutline = {
  /** Made of the step's words, never of its position: a link to it survives a reordering. */
  id: string;
  title: string;
  line: number;
  screens: number;
  troubles: Trouble[];
};
export type Outline = {
  steps: StepOutline[];
  /** Facts the text rests on, in order of first use. */
  facts: string[];
  /** Number of words a reader meets, syllables between spaces. */
  words: number;
};

/** Steps are `##` headings; a `###` below one is a trouble of that step. */
export function outline(tree: Node): Outline {
  const steps: StepOutline[] = [];
  for (const node of tree.children ?? []) {
    const step = steps.at(-1);
    const entry = { id: slug(textOf(node)), title: textOf(node), line: lineOf(node) };
    if (node.type === 'heading' && node.depth === 2)
      steps.push({ ...entry, screens: 0, troubles: [] });
    else if (node.type === 'heading' && node.depth === 3) step?.troubles.push(entry);
    else if (step)
      step.screens += [node, ...[...walk(node)].map(([below]) => below)].filter((n) =>
        isTag(n, 'Screen'),
      ).length;
  }
  const claims = [...walk(tree)].map(([node]) => node).filter((node) => isTag(node, 'Claim'));
  const facts = claims.map((claim) => String(attribute(claim, 'fact')));
  const body = { type: 'root', children: tree.children?.filter((node) => node.type !== 'yaml') };
  const words = (body.children ?? []).map(textOf).join(' ').split(/\s+/).filter(Boolean).length;
  return { steps, facts: [...new Set(facts)], words };
}
