/** No abbreviation that is not in the list of content/tim-kiem.yaml, with what it means. */
import { isTag, lineOf, textOf, walk } from '../mdx/tree.ts';
import type { Rule } from './index.ts';

/** Two capitals or more, digits allowed after them: OTP, CT07. Names such as VNeID are no abbreviation. */
const abbreviation = /(?<![\p{L}\d/.-])\p{Lu}{2,}\d*(?![\p{L}\d])/gu;

export const abbreviations: Rule = ({ guides, search }) =>
  guides.flatMap(({ file, tree }) =>
    [...walk(tree)]
      .filter(([node, above]) => node.type === 'text' && !above.some((one) => one.type === 'strong' || isTag(one, 'Screen')))
      .flatMap(([node]) =>
        [...textOf(node).matchAll(abbreviation)]
          .map(([word]) => word)
          .filter((word) => !(word in search['chu-tat']))
          .map((word) => ({
            file,
            line: lineOf(node),
            wrong: `chữ tắt "${word}" chưa có trong danh sách.`,
            remedy: 'viết đủ chữ ra, hoặc thêm chữ này kèm nghĩa vào content/tim-kiem.yaml.',
          })),
      ),
  );
