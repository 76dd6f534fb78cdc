/** Pictures are told in words for those who do not see them, and they exist. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf, walk } from '../mdx/tree.ts';
import type { Rule } from './index.ts';

export const images: Rule = ({ root, guides, pages }) =>
  [...guides, ...pages].flatMap(({ file, tree }) =>
    [...walk(tree)]
      .map(([node]) => node)
      .filter((node) => node.type === 'image')
      .flatMap((node) => {
        const fault = (wrong: string, remedy: string) => ({ file, line: lineOf(node), wrong, remedy });
        const place = node.url?.startsWith('/') ? join(root, 'public', node.url) : join(root, file, '..', node.url ?? '');
        return [
          ...(node.alt?.trim() ? [] : [fault('ảnh không có lời tả.', 'viết lời tả trong ngoặc vuông: ![Thẻ căn cước đặt trên bàn](…)')]),
          ...(existsSync(place) ? [] : [fault(`không thấy tệp ảnh "${node.url}".`, 'chép ảnh vào đúng chỗ, hoặc sửa lại tên tệp.')]),
        ];
      }),
  );
