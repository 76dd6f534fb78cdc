/** What an authority grants, asks or charges rests on a fact of the ledger, and is marked as such. */
import type { Fault } from '../fault.ts';
import { attribute, isTag, lineOf, textOf, walk } from '../mdx/tree.ts';
import { date } from '../vietnamese.ts';
import type { Rule } from './index.ts';

/** Words that never stand without a source: amounts, terms of an authority, phone numbers, laws. */
const needsSource: [RegExp, string][] = [
  [/\d[\d.]*\s(?:đồng|triệu|tỷ)/u, 'một số tiền'],
  [/\d+\s(?:ngày|giờ) làm việc/u, 'một thời hạn'],
  [/(?<![\d.])(?:1[89]00[.\s]?\d{2,4}|1[89]00\d{4}|113|156|5656)(?![\d.])/u, 'một số điện thoại'],
  [/(?:Nghị định|Thông tư|Nghị quyết|Quyết định|Chỉ thị) (?:số )?\d/u, 'một văn bản'],
];

export const claims: Rule = ({ guides, pages, facts }) => [
  ...[...guides, ...pages].flatMap(({ file, tree }) => {
    const faults: Fault[] = [];
    for (const [node, above] of walk(tree)) {
      const fault = (wrong: string, remedy: string) => faults.push({ file, line: lineOf(node), wrong, remedy });
      const id = isTag(node, 'Claim') && attribute(node, 'fact');
      if (id && !facts.has(String(id)))
        fault(`sổ nguồn không có điều "${id}".`, 'sửa lại mã, hoặc thêm điều này vào content/nguon/ kèm nguồn.');
      if (node.type !== 'text' || [...above].some((one) => isTag(one, 'Claim') || isTag(one, 'Screen'))) continue;
      for (const [pattern, what] of needsSource) {
        const found = pattern.exec(textOf(node));
        if (found) fault(`"${found[0]}" là ${what} mà chưa dẫn nguồn.`, `viết: <Claim fact="ma-dieu">${found[0]}</Claim>`);
      }
    }
    return faults;
  }),
  ...guides.flatMap(({ file, data, outline, lineOf: line }) => {
    const stated = (['fee', 'wait', 'where'] as const).filter((field) => data[field]?.fact);
    const unknown = stated
      .filter((field) => !facts.has(data[field]!.fact!))
      .map((field) => ({ file, line: line([field]), wrong: `sổ nguồn không có điều "${data[field]!.fact}".`, remedy: 'sửa lại mã, hoặc thêm điều này vào content/nguon/.' }));
    const used = [...outline.facts, ...stated.map((field) => data[field]!.fact!)].flatMap((id) => facts.get(id) ?? []);
    const ending = used.filter((fact) => fact.until && fact.until < data.recheck);
    return [
      ...unknown,
      ...ending.map((fact) => ({
        file,
        line: line(['recheck']),
        wrong: `điều "${fact.id}" chỉ đúng đến ${date(fact.until!)}, trước ngày "recheck".`,
        remedy: `ghi recheck không sau ${fact.until}.`,
      })),
    ];
  }),
];
