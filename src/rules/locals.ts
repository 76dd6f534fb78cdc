/** Nothing local stands in a guide's prose: another ward is another file, not another text. */
import type { Fault } from '../fault.ts';
import { attribute, isTag, lineOf, walk } from '../mdx/tree.ts';
import type { Rule } from './index.ts';

export const locals: Rule = ({ guides, pages, ward, terms, facts }) => {
  const keys = Object.keys(ward.local);
  const lost = Object.entries(ward.local)
    .filter(([, entry]) => entry.fact && !facts.has(entry.fact))
    .map(([key, entry]) => ({ file: 'content/phuong/', wrong: `"${key}" dẫn điều "${entry.fact}" không có trong sổ nguồn.`, remedy: 'sửa lại mã fact.' }));
  const inText = [...guides, ...pages].flatMap(({ file, tree }) => {
    const faults: Fault[] = [];
    for (const [node] of walk(tree)) {
      const fault = (wrong: string, remedy: string) => faults.push({ file, line: lineOf(node), wrong, remedy });
      if (isTag(node, 'Local') && !keys.includes(String(attribute(node, 'key'))))
        fault(`tệp phường không có khoá "${attribute(node, 'key')}".`, `dùng một trong: ${keys.join(', ')}.`);
      if (isTag(node, 'Term') && !terms.has(String(attribute(node, 'id'))))
        fault(`bảng từ không có mã "${attribute(node, 'id')}".`, 'sửa lại mã, hoặc thêm từ này vào content/thuat-ngu.yaml.');
      const name = node.type === 'text' && file.includes('/huong-dan/') && ward.names.find((one) => node.value!.includes(one));
      if (name) fault(`tên địa phương "${name}" viết thẳng trong bài.`, `viết: <Local key="…" />, khoá là một trong: ${keys.join(', ')}.`);
    }
    return faults;
  });
  const inFront = guides.flatMap(({ file, data, lineOf: line }) =>
    (['where', 'fee', 'wait', 'needs', 'title', 'summary', 'gain'] as const).flatMap((field) => {
      const words = JSON.stringify(data[field] ?? '');
      const unknown = [...words.matchAll(/\{([a-z-]+)\}/g)].map((found) => found[1]!).filter((key) => !keys.includes(key));
      const name = ward.names.find((one) => words.includes(one));
      return [
        ...unknown.map((key) => ({ file, line: line([field]), wrong: `tệp phường không có khoá "{${key}}".`, remedy: `dùng một trong: ${keys.join(', ')}.` })),
        ...(name ? [{ file, line: line([field]), wrong: `tên địa phương "${name}" viết thẳng ở ô "${field}".`, remedy: 'thay bằng một khoá trong ngoặc nhọn, ví dụ: {cong-an}.' }] : []),
      ];
    }),
  );
  return [...lost, ...inText, ...inFront];
};
