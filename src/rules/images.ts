/** Pictures are told in words for those who do not see them, and they exist. */
import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { lineOf, walk } from '../mdx/tree.ts';
import type { Rule } from './index.ts';

export const images: Rule = ({ root, guides, pages }) =>
  [...guides, ...pages].flatMap(({ file, tree }) =>
    [...walk(tree)]
      .map(([node]) => node)
      .filter((node) => node.type === 'image')
      .flatMap((node) => {
        const fault = (wrong: string, remedy: string) => ({
          file,
          line: lineOf(node),
          wrong,
          remedy,
        });
        const url = node.url ?? '';
        const place = url.startsWith('/') ? `public${url}` : posix.join(posix.dirname(file), url);
        const there = statSync(join(root, place), { throwIfNoEntry: false })?.isFile();
        return [
          ...(node.alt?.trim()
            ? []
            : [
                fault(
                  'ảnh không có lời tả.',
                  `viết lời tả trong ngoặc vuông, như: ![Thẻ căn cước đặt trên bàn](${url})`,
                ),
              ]),
          ...(/^https?:/.test(url)
            ? [
                fault(
                  `ảnh "${url}" nằm ở trang khác.`,
                  'chép ảnh vào thư mục public/anh/ rồi viết: ![lời tả](/anh/ten-anh.jpg)',
                ),
              ]
            : there
              ? []
              : [
                  fault(
                    `không thấy tệp ảnh "${url}".`,
                    url
                      ? `chép ảnh vào ${place}, hoặc sửa lại tên tệp.`
                      : 'viết tên tệp ảnh trong ngoặc tròn: ![lời tả](/anh/ten-anh.jpg)',
                  ),
                ]),
        ];
      }),
  );
