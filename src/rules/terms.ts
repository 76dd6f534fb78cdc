/** A hard word of the glossary leads to its plain words where a guide first uses it. */
import { attribute, isTag, lineAt, textOf, walk } from '../mdx/tree.ts';
import type { Rule } from './index.ts';

export const terms: Rule = ({ guides, terms: glossary }) =>
  guides.flatMap(({ file, tree }) => {
    const linked = new Set<string>();
    const seen = new Set<string>();
    return [...walk(tree)].flatMap(([node, above]) => {
      if (isTag(node, 'Term')) linked.add(String(attribute(node, 'id')));
      // Headings and drawn screens cannot carry a link; labels must stay as they are on the phone.
      const aside = above.some(
        (one) =>
          one.type === 'heading' ||
          one.type === 'strong' ||
          isTag(one, 'Screen') ||
          isTag(one, 'Term'),
      );
      if (node.type !== 'text' || aside) return [];
      return [...glossary.values()].flatMap(({ id, term }) => {
        const found = wholeWord(term).exec(textOf(node));
        if (linked.has(id) || seen.has(id) || !found) return [];
        seen.add(id);
        return [
          {
            file,
            line: lineAt(node, textOf(node), found.index),
            wrong: `từ "${term}" xuất hiện lần đầu mà chưa dẫn tới lời giải thích.`,
            remedy: `viết: <Term id="${id}">${found[0]}</Term>`,
          },
        ];
      });
    });
  });

const wholeWord = (term: string) =>
  new RegExp(`(?<![\\p{L}\\d])${term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'iu');
