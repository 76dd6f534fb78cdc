/** Nothing local stands in a guide's prose: another ward is another file, not another text. */
import { near, type Fault } from '../fault.ts';
import { attribute, isTag, lineAt, lineOf, walk } from '../mdx/tree.ts';
import type { Rule } from './index.ts';

export const locals: Rule = ({ guides, pages, ward, terms, facts, asked }) => {
  const entries = Object.entries(ward.local);
  const keys = Object.keys(ward.local);
  /** A key no ward knows is the guide's slip; one that the template has is missing from the ward's file. */
  const missing = new Set<string>();
  const unknown = (file: string, line: number, key: string): Fault[] => {
    if (!asked.keys.includes(key))
      return [
        {
          file,
          line,
          wrong: `tệp phường không có khoá "${key}"${near(key, keys)}.`,
          remedy: `dùng một trong các khoá: ${keys.join(', ')}.`,
        },
      ];
    if (missing.has(key)) return [];
    missing.add(key);
    return [
      {
        file: ward.file,
        line: ward.lineOf(['local']),
        wrong: `thiếu khoá "${key}", mà ${file}:${line} dùng đến.`,
        remedy: `thêm dưới local: ${key}: { text: … }. Mẫu ở content/phuong/_mau.yaml.`,
      },
    ];
  };
  /** The key that says what already stands in `words`, the longest first. */
  const keyFor = (words: string) =>
    entries
      .filter(([, { text }]) => words.includes(text))
      .sort(([, a], [, b]) => b.text.length - a.text.length)[0];
  const lost = entries
    .filter(([, { fact }]) => fact && !facts.has(fact))
    .map(([key, { fact }]) => ({
      file: ward.file,
      line: ward.lineOf(['local', key]),
      wrong: `khoá "${key}" dẫn điều "${fact}" không có trong sổ nguồn.`,
      remedy: `sửa lại mã${near(fact!, facts.keys())}, hoặc bỏ phần fact.`,
    }));
  const inText = [...guides, ...pages].flatMap(({ file, tree }) => {
    const faults: Fault[] = [];
    for (const [node] of walk(tree)) {
      const key = isTag(node, 'Local') && attribute(node, 'key');
      if (typeof key === 'string' && key && !keys.includes(key))
        faults.push(...unknown(file, lineOf(node), key));
      const id = isTag(node, 'Term') && attribute(node, 'id');
      if (typeof id === 'string' && id && !terms.has(id))
        faults.push({
          file,
          line: lineOf(node),
          wrong: `bảng từ không có mã "${id}".`,
          remedy: `sửa lại mã${near(id, terms.keys())}, hoặc thêm từ này vào content/thuat-ngu.yaml.`,
        });
      const words = node.type === 'text' && file.includes('/huong-dan/') ? node.value! : '';
      const name = ward.names.find((one) => words.includes(one));
      const known = keyFor(words);
      if (name)
        faults.push({
          file,
          line: lineAt(node, words, words.indexOf(name)),
          wrong: `tên địa phương "${name}" viết thẳng trong bài.`,
          remedy: known
            ? `thay "${known[1].text}" bằng <Local key="${known[0]}" />`
            : `viết <Local key="…" />, khoá là một trong: ${keys.join(', ')}.`,
        });
    }
    return faults;
  });
  const inFront = guides.flatMap(({ file, data, lineOf }) =>
    (['where', 'fee', 'wait', 'needs', 'title', 'summary', 'gain', 'withdrawn'] as const).flatMap(
      (field) => {
        const words = JSON.stringify(data[field] ?? '');
        const line = lineOf([field]);
        // Braces of the JSON itself have quotes inside; those of a key have not.
        const strange = [...words.matchAll(/\{([^{}"]*)\}/g)]
          .map((found) => found[1]!)
          .filter((key) => !keys.includes(key));
        const name = ward.names.find((one) => words.includes(one));
        const known = keyFor(words);
        return [
          ...strange.flatMap((key) => unknown(file, line, key)),
          ...(name
            ? [
                {
                  file,
                  line,
                  wrong: `tên địa phương "${name}" viết thẳng ở ô "${field}".`,
                  remedy: known
                    ? `thay "${known[1].text}" bằng {${known[0]}}`
                    : `thay bằng một khoá trong ngoặc nhọn, là một trong: {${keys.join('}, {')}}.`,
                },
              ]
            : []),
        ];
      },
    ),
  );
  return [...lost, ...inText, ...inFront];
};
