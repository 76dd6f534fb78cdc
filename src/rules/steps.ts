/** A guide is made of steps; each has words of its own to be linked by. */
import { near } from '../fault.ts';
import { lineOf, type Node } from '../mdx/tree.ts';
import type { Rule } from './index.ts';

export const steps: Rule = ({ guides }) =>
  guides.flatMap(({ file, data, tree, outline, lineOf: frontLine }) => {
    const fault = (line: number, wrong: string, remedy: string) => ({ file, line, wrong, remedy });
    if (!outline.steps.length)
      return [
        fault(
          1,
          'hướng dẫn chưa có bước nào.',
          'viết mỗi bước dưới một dòng bắt đầu bằng hai dấu thăng: ## Mở CH Play',
        ),
      ];
    const headings = (tree.children ?? []).filter((node: Node) => node.type === 'heading');
    const odd = headings
      .filter((node) => node.depth !== 2 && node.depth !== 3)
      .map((node) =>
        fault(
          lineOf(node),
          `tiêu đề này có ${node.depth} dấu thăng, không phải hai hay ba.`,
          'viết ## cho một bước, ### Nếu … cho một trục trặc. Tên bài thì ghi ở ô title.',
        ),
      );
    const first = headings[0];
    const early =
      first?.depth === 3
        ? [
            fault(
              lineOf(first),
              'trục trặc (###) đứng trước bước đầu tiên.',
              'chuyển nó xuống dưới bước của nó, là dòng bắt đầu bằng ##.',
            ),
          ]
        : [];
    const entries = outline.steps.flatMap((step) => [step, ...step.troubles]);
    const empty = entries
      .filter(({ id }) => !id)
      .map(({ line }) =>
        fault(
          line,
          'tiêu đề này chưa có chữ.',
          'viết tên bước sau dấu thăng, bắt đầu bằng động từ: ## Mở CH Play',
        ),
      );
    const twice = entries.flatMap(({ id, line, title }) => {
      const first = entries.find((other) => other.id === id)!;
      return id && first.line < line
        ? [
            fault(
              line,
              `tiêu đề "${title}" đã có ở dòng ${first.line}.`,
              'viết tiêu đề này khác đi một chút.',
            ),
          ]
        : [];
    });
    const unlike = outline.steps
      .flatMap((step) => step.troubles)
      .filter(({ id, title }) => id && !/^Nếu /.test(title))
      .map(({ line, title }) =>
        fault(
          line,
          `"### ${title}" không bắt đầu bằng "Nếu".`,
          'thêm chữ Nếu vào đầu: ### Nếu …; còn nếu đây là một bước thì bớt một dấu thăng: ##.',
        ),
      );
    const ids = outline.steps.map(({ id }) => id);
    const lost = Object.values(data.formerly?.steps ?? {})
      .filter((id) => !ids.includes(id))
      .map((id) =>
        fault(
          frontLine(['formerly', 'steps']),
          `ô formerly dẫn tới bước "${id}" không có trong bài${near(id, ids)}.`,
          `dùng một trong các bước: ${ids.join(', ')}.`,
        ),
      );
    return [...lost, ...odd, ...early, ...empty, ...twice, ...unlike];
  });
