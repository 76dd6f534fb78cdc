/** A guide is made of steps; each has words of its own to be linked by. */
import { lineOf, type Node } from '../mdx/tree.ts';
import type { Rule } from './index.ts';

export const steps: Rule = ({ guides }) =>
  guides.flatMap(({ file, tree, outline }) => {
    const fault = (line: number, wrong: string, remedy: string) => ({ file, line, wrong, remedy });
    if (!outline.steps.length)
      return [fault(1, 'hướng dẫn chưa có bước nào.', 'viết mỗi bước dưới một dòng bắt đầu bằng hai dấu thăng: ## Mở CH Play')];
    const headings = (tree.children ?? []).filter((node: Node) => node.type === 'heading');
    const odd = headings
      .filter((node) => node.depth !== 2 && node.depth !== 3)
      .map((node) => fault(lineOf(node), 'tiêu đề này không phải ## hay ###.', 'dùng ## cho một bước, ### Nếu … cho một trục trặc.'));
    const first = headings[0];
    const early = first?.depth === 3 ? [fault(lineOf(first), 'trục trặc (###) đứng trước bước đầu tiên.', 'chuyển nó xuống dưới bước của nó.')] : [];
    const entries = outline.steps.flatMap((step) => [step, ...step.troubles]);
    const twice = entries
      .filter(({ id }, index) => !id || entries.findIndex((other) => other.id === id) < index)
      .map(({ line, title }) => fault(line, `tiêu đề "${title}" ${title ? 'đã có trong hướng dẫn này' : 'để trống'}.`, 'đặt tên khác cho bước này.'));
    const unlike = outline.steps
      .flatMap((step) => step.troubles)
      .filter(({ title }) => !/^Nếu /.test(title))
      .map(({ line, title }) => fault(line, `"### ${title}" không bắt đầu bằng "Nếu".`, 'viết: ### Nếu … (một trục trặc), hoặc dùng ## cho một bước.'));
    return [...odd, ...early, ...twice, ...unlike];
  });
