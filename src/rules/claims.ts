/** What an authority grants, asks or charges rests on a fact of the ledger, and is marked as such. */
import { near, type Fault } from '../fault.ts';
import { attribute, isTag, lineAt, lineOf, textOf, walk } from '../mdx/tree.ts';
import { date } from '../vietnamese.ts';
import { wardFolder } from '../ward.ts';
import type { Rule } from './index.ts';

/** Words that never stand without a source: amounts, terms of an authority, phone numbers, laws. */
const needsSource: [RegExp, string][] = [
  [/\d[\d.]*\s?(?:đồng|nghìn|ngàn|triệu|tỷ)(?!\p{L})/gu, 'một số tiền'],
  [/\d+\s(?:ngày|giờ) làm việc/gu, 'một thời hạn'],
  [
    /(?<![\d./])(?:1[89]00[.\s]?\d{2,4}|0\d{2,3}[.\s]?\d{3}[.\s]?\d{3,4}|113|156|5656)(?!\d|[./]\d)/gu,
    'một số điện thoại',
  ],
  [/(?:Nghị định|Thông tư|Nghị quyết|Quyết định|Chỉ thị) (?:số )?\d[\p{L}\d/-]*/gu, 'một văn bản'],
];
const unsourced = (words: string) =>
  needsSource.flatMap(([pattern, what]) =>
    [...words.matchAll(pattern)].map((found) => ({ words: found[0], what, at: found.index })),
  );

export const claims: Rule = ({ guides, pages, facts, asked }) => {
  const unknown = (id: string) => ({
    wrong: `sổ nguồn không có điều "${id}".`,
    remedy: asked.facts.includes(id)
      ? `thêm điều này vào ${wardFolder}/nguon.yaml, kèm nguồn của phường mình. Mẫu ở content/phuong/_mau/nguon.yaml.`
      : `sửa lại mã${near(id, facts.keys())}, hoặc thêm điều này vào một tệp trong content/nguon/ kèm nguồn.`,
  });
  const inText = [...guides, ...pages].flatMap(({ file, tree }) => {
    const faults: Fault[] = [];
    for (const [node, above] of walk(tree)) {
      const id = isTag(node, 'Claim') && attribute(node, 'fact');
      if (typeof id === 'string' && id && !facts.has(id))
        faults.push({ file, line: lineOf(node), ...unknown(id) });
      if (node.type !== 'text' || above.some((one) => isTag(one, 'Claim') || isTag(one, 'Screen')))
        continue;
      for (const { words, what, at } of unsourced(textOf(node)))
        faults.push({
          file,
          line: lineAt(node, textOf(node), at),
          wrong: `"${words}" là ${what} mà chưa dẫn nguồn.`,
          remedy: `viết: <Claim fact="ma-dieu">${words}</Claim>, thay ma-dieu bằng mã trong content/nguon/.`,
        });
    }
    return faults;
  });
  const inFront = guides.flatMap(({ file, data, outline, lineOf: line }) => {
    const stated = (['fee', 'wait', 'where'] as const).flatMap((field) =>
      data[field] ? [{ field, ...data[field] }] : [],
    );
    const lost = stated.flatMap(({ field, fact }) =>
      fact && !facts.has(fact) ? [{ file, line: line([field]), ...unknown(fact) }] : [],
    );
    const bare = stated
      .filter(({ fact }) => !fact)
      .flatMap(({ field, text }) =>
        unsourced(text).map(({ words, what }) => ({
          file,
          line: line([field]),
          wrong: `"${words}" là ${what} mà chưa dẫn nguồn.`,
          remedy: `viết: ${field}: { text: "${text}", fact: ma-dieu }, thay ma-dieu bằng mã trong content/nguon/.`,
        })),
      );
    const plain = (['title', 'summary', 'gain', 'needs'] as const).flatMap((field) =>
      unsourced(String(data[field])).map(({ words, what }) => ({
        file,
        line: line([field]),
        wrong: `"${words}" là ${what}, mà ô ${field} không dẫn nguồn được.`,
        remedy: `bỏ khỏi ô này, viết trong bài: <Claim fact="ma-dieu">${words}</Claim>`,
      })),
    );
    const used = new Set(
      [...outline.facts, ...stated.map(({ fact }) => fact ?? '')].flatMap(
        (id) => facts.get(id) ?? [],
      ),
    );
    const ending = [...used]
      .filter((fact) => fact.until && fact.until < data.recheck)
      .map((fact) => ({
        file,
        line: line(['recheck']),
        wrong: `điều "${fact.id}" chỉ đúng đến ${date(fact.until!)}, trước ngày recheck.`,
        remedy:
          fact.until! > data.reviewed
            ? `ghi recheck: ${fact.until}, hoặc ngày sớm hơn.`
            : `điều này hết hạn rồi: tìm nguồn mới, sửa ${fact.file}, rồi sửa bài.`,
      }));
    return [...lost, ...bare, ...plain, ...ending];
  });
  return [...inText, ...inFront];
};
