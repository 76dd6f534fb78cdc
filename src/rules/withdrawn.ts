/** A link to a guide that was withdrawn, in a text that is read. A warning: the page itself says so beside the link. */
import { lineOf, walk } from '../mdx/tree.ts';
import type { Rule } from './index.ts';

export const withdrawn: Rule = ({ guides, pages }) => {
  const out = guides.filter(({ data }) => data.withdrawn);
  return [...guides.filter((guide) => !out.includes(guide)), ...pages].flatMap(({ file, tree }) =>
    [...walk(tree)]
      .map(([node]) => node)
      .filter(
        ({ type, url }) =>
          type === 'link' && out.some(({ slug }) => url?.startsWith(`/huong-dan/${slug}/`)),
      )
      .map((node) => ({
        file,
        line: lineOf(node),
        mild: true,
        wrong: `liên kết "${node.url}" dẫn đến một bài đã rút lại.`,
        remedy: 'bỏ liên kết, hoặc dẫn đến bài khác.',
      })),
  );
};
