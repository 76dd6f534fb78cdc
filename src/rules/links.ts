/** Links lead to pages that exist or to official domains, and say where they lead. */
import type { Fault } from '../fault.ts';
import { lineOf, textOf, walk } from '../mdx/tree.ts';
import { isOfficial } from '../site.ts';
import { pagePaths } from '../pages.ts';
import { fold } from '../vietnamese.ts';
import type { Rule } from './index.ts';

/** Link texts that say nothing when read alone, as a screen reader lists them. Folded. */
const vague = ['tai day', 'o day', 'day', 'xem them', 'bam vao day', 'link', 'duong link', 'chi tiet', 'trang nay'];

export const links: Rule = ({ guides, pages }) => {
  const steps = new Map(guides.map((guide) => [`/huong-dan/${guide.slug}/`, guide.outline.steps]));
  const known = new Set([...pagePaths, ...steps.keys(), ...pages.map((page) => `/${page.slug}/`), ...guides.map((guide) => `/${guide.data.number}`)]);
  return [...guides, ...pages].flatMap(({ file, tree }) => {
    const faults: Fault[] = [];
    for (const [node] of walk(tree)) {
      if (node.type !== 'link') continue;
      const fault = (wrong: string, remedy: string) => faults.push({ file, line: lineOf(node), wrong, remedy });
      const url = node.url ?? '';
      const [path = '', anchor] = url.split('#');
      if (/^https?:/.test(url)) {
        if (!isOfficial(url)) fault(`liên kết ra ngoài "${url}" không phải trang chính thức trong danh sách.`, 'bỏ liên kết, chỉ nêu tên nguồn; danh sách ở src/site.ts.');
      } else if (!known.has(path)) {
        fault(`liên kết "${url}" dẫn đến trang không có.`, `trang trong cuốn này viết như /huong-dan/ten-bai/ . Gần nhất: ${nearest(path, [...known])}`);
      } else if (anchor && !steps.get(path)?.some((step) => step.id === anchor)) {
        fault(`trang ${path} không có bước "#${anchor}".`, `các bước ở đó: ${steps.get(path)?.map((step) => step.id).join(', ') ?? 'không có'}.`);
      }
      if (vague.includes(fold(textOf(node)).trim())) fault(`chữ của liên kết "${textOf(node)}" không nói dẫn đi đâu.`, 'viết rõ nơi đến, ví dụ: [cách làm mức 2](/huong-dan/lam-muc-2/).');
    }
    return faults;
  });
};

/** The known path that shares most of its words with a mistaken one. */
function nearest(path: string, known: string[]): string {
  const words = path.split(/[/-]+/);
  const shared = (other: string) => other.split(/[/-]+/).filter((word) => word && words.includes(word)).length;
  return known.sort((a, b) => shared(b) - shared(a))[0] ?? '/';
}
