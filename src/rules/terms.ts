/** A hard word of the glossary leads to its plain words where a guide first uses it. */
import { attribute, isTag, lineAt, textOf, walk } from '../mdx/tree.ts';
import type { Rule } from './index.ts';

export const terms: Rule = ({ guides, terms: glossary }) => {
  // Made once, and looked for the cheap way first: this is asked of every line of every guide.
  const hard = [...glossary.values()].map(({ id, term }) => ({
    id,
    term,
    low: term.toLowerCase(),
    pattern: wholeWord(term),
  }));
  return guides.flatMap(({ file, tree }) => {
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
      const words = textOf(node);
      const low = words.toLowerCase();
      return hard.flatMap(({ id, term, low: lowTerm, pattern }) => {
        if (linked.has(id) || seen.has(id) || !low.includes(lowTerm)) return [];
        const found = pattern.exec(words);
        if (!found) return [];
        seen.add(id);
        return [
          {
            file,
            line: lineAt(node, words, found.index),
            wrong: `từ "${term}" xuất hiện lần đầu mà chưa dẫn tới lời giải thích.`,
            remedy: `viết: <Term id="${id}">${found[0]}</Term>`,
          },
        ];
      });
    });
  });
};

const wholeWord = (term: string) =>
  new RegExp(`(?<![\\p{L}\\d])${term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'iu');
