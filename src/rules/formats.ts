/** Money and dates are written one way: 15.000 đồng, 1/7/2025. */
import { lineAt, textOf, walk } from '../mdx/tree.ts';
import type { Rule } from './index.ts';

const wrongForms: [RegExp, string][] = [
  [/\d{4,} đồng/u, 'tiền có dấu chấm giữa các nhóm ba số: 15.000 đồng'],
  [/\d[\d.,]*\s?(?:đ|vnđ|VNĐ|VND)(?![\p{L}\d])/u, 'viết đủ chữ đồng: 15.000 đồng'],
  [/\d{1,3}(?:,\d{3})+ đồng/u, 'tiền dùng dấu chấm: 15.000 đồng'],
  [/(?<![\d/])(?:0\d\/\d{1,2}|\d{1,2}\/0\d)\/\d{4}/u, 'ngày tháng không có số 0 ở đầu: 1/7/2025'],
  [/(?<![\d/])\d{1,2}[-.]\d{1,2}[-.](?:19|20)\d\d/u, 'ngày tháng dùng dấu gạch chéo: 1/7/2025'],
  [/(?<![\d/])0\d\/(?:19|20)\d\d(?!\/)/u, 'tháng không có số 0 ở đầu: tháng 7/2025'],
];

export const formats: Rule = ({ guides, pages }) =>
  [...guides, ...pages].flatMap(({ file, tree }) =>
    [...walk(tree)]
      .filter(([node]) => node.type === 'text')
      .flatMap(([node]) =>
        wrongForms.flatMap(([pattern, remedy]) => {
          const found = pattern.exec(textOf(node));
          return found
            ? [
                {
                  file,
                  line: lineAt(node, textOf(node), found.index),
                  wrong: `"${found[0]}" viết chưa đúng cách.`,
                  remedy: `${remedy}.`,
                },
              ]
            : [];
        }),
      ),
  );
