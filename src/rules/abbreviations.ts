/** No abbreviation that is not in the list of content/tim-kiem.yaml, with what it means. */
import { isTag, lineAt, textOf, walk } from '../mdx/tree.ts';
import type { Rule } from './index.ts';

/** Two capitals or more, digits allowed after them: OTP, CT07. Names such as VNeID are no abbreviation. */
const abbreviation = /(?<![\p{L}\d/.-])\p{Lu}{2,}\d*(?![\p{L}\d])/gu;

export const abbreviations: Rule = ({ guides, search }) =>
  guides.flatMap(({ file, tree }) =>
    [...walk(tree)]
      .filter(
        ([node, above]) =>
          node.type === 'text' &&
          !above.some((one) => one.type === 'strong' || isTag(one, 'Screen')),
      )
      .flatMap(([node]) =>
        [...textOf(node).matchAll(abbreviation)]
          .filter(([word]) => !(word in search['chu-tat']))
          .map(({ 0: word, index }) => ({
            file,
            line: lineAt(node, textOf(node), index),
            wrong: `chữ tắt "${word}" chưa có trong danh sách.`,
            remedy: `viết đủ chữ ra, hoặc thêm một dòng dưới chu-tat trong content/tim-kiem.yaml: ${word}: nghĩa của chữ.`,
          })),
      ),
  );
