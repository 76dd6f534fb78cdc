/** Links lead to pages that exist or to official domains, and say where they lead. */
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { near, type Fault } from '../fault.ts';
import { lineOf, textOf, walk } from '../mdx/tree.ts';
import { isOfficial, officialDomains } from '../site.ts';
import { pagePaths } from '../pages.ts';
import { wardFolder } from '../ward.ts';
import { fold } from '../vietnamese.ts';
import type { Rule } from './index.ts';

/** Link texts that say nothing when read alone, as a screen reader lists them. Folded. */
const vague = [
  'tai day',
  'o day',
  'day',
  'xem them',
  'bam vao day',
  'link',
  'duong link',
  'chi tiet',
  'trang nay',
];

export const links: Rule = ({ root, guides, pages }) => {
  const steps = new Map(guides.map((guide) => [`/huong-dan/${guide.slug}/`, guide.outline.steps]));
  const known = new Set([
    ...pagePaths,
    ...steps.keys(),
    ...pages.map((page) => `/${page.slug}/`),
    ...guides.map((guide) => `/${guide.data.number}`),
  ]);
  /** A file with faults of its own is no page yet; a link to it is no second fault. */
  const unread = (path: string) =>
    ['content/huong-dan', 'content/trang', wardFolder].some((folder) =>
      existsSync(
        join(root, folder, `${path.replace(/^\/(huong-dan\/)?([a-z0-9-]+)\/$/, '$2')}.mdx`),
      ),
    );
  /** Whether some other ward has this page. */
  const elsewhere = (path: string) =>
    /^\/[a-z0-9-]+\/$/.test(path) &&
    globSync(`content/phuong/*${path.slice(0, -1)}.mdx`, { cwd: root }).length > 0;
  return [...guides, ...pages].flatMap(({ file, slug, tree }) => {
    const faults: Fault[] = [];
    for (const [node] of walk(tree)) {
      const fault = (wrong: string, remedy: string) =>
        faults.push({ file, line: lineOf(node), wrong, remedy });
      if (node.type === 'definition')
        fault(
          'dòng "[…]: địa chỉ" không dùng được ở đây.',
          `bỏ dòng này, ghi địa chỉ ngay sau chữ: [chữ](${node.url})`,
        );
      if (node.type !== 'link') continue;
      const url = node.url ?? '';
      const [path = '', anchor] = url.split('#');
      if (/^https?:/.test(url)) {
        if (isOfficial(url.replace(/^http:/, 'https:')) && !isOfficial(url))
          fault(`liên kết "${url}" không mã hoá.`, 'viết https:// thay cho http://');
        else if (!isOfficial(url))
          fault(
            `liên kết ra ngoài "${url}" không phải trang chính thức.`,
            `bỏ địa chỉ, chỉ nêu tên nơi đăng. Chỉ dẫn tới: ${officialDomains.join(', ')}.`,
          );
      } else if (/^[a-z]+:/.test(url)) {
        fault(
          `liên kết "${url}" không dẫn tới một trang.`,
          'bỏ liên kết, chỉ viết số điện thoại hoặc địa chỉ thư.',
        );
      } else if (!known.has(path)) {
        if (!path && anchor)
          fault(`liên kết "${url}" thiếu tên bài.`, `viết: /huong-dan/${slug}/${url}`);
        else if (!unread(path))
          fault(
            `liên kết "${url}" dẫn đến trang không có${near(path, known)}.`,
            elsewhere(path)
              ? `đó là trang riêng của phường khác: viết ${wardFolder}${path.slice(0, -1)}.mdx, hoặc đặt câu này trong <Own page="${path.slice(1, -1)}"> … </Own>.`
              : 'sửa lại địa chỉ; một bài trong cẩm nang viết như /huong-dan/ten-bai/ (có dấu / ở cuối).',
          );
      } else if (anchor && !steps.get(path)?.some((step) => step.id === anchor)) {
        const ids = steps.get(path)?.map((step) => step.id) ?? [];
        fault(
          `trang ${path} không có bước "${anchor}"${near(anchor, ids)}.`,
          ids.length ? `dùng một trong các bước: ${ids.join(', ')}.` : `bỏ phần #${anchor}.`,
        );
      }
      if (vague.includes(fold(textOf(node)).trim()))
        fault(
          `chữ của liên kết "${textOf(node)}" không nói dẫn đi đâu.`,
          `thay bằng tên nơi đến, như: [cách nhận ra lừa đảo](${url})`,
        );
    }
    return faults;
  });
};
