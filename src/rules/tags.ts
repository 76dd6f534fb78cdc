/** Only the words of the vocabulary, each with the attributes it takes, at most one tap a screen. */
import { near, type Fault } from '../fault.ts';
import { attribute, htmlRemedy, isTag, lineOf, walk, type Node } from '../mdx/tree.ts';
import { guideVocabulary, pageVocabulary } from '../mdx/vocabulary.ts';
import type { Rule } from './index.ts';

type Vocabulary = typeof guideVocabulary;

export const tags: Rule = ({ guides, pages }) => [
  ...guides.flatMap(({ file, tree }) => inspect(file, tree, guideVocabulary)),
  ...pages.flatMap(({ file, tree }) => inspect(file, tree, pageVocabulary)),
];

function inspect(file: string, tree: Node, vocabulary: Vocabulary): Fault[] {
  const faults: Fault[] = [];
  for (const [node, above] of walk(tree)) {
    const fault = (wrong: string, remedy: string) =>
      faults.push({ file, line: lineOf(node), wrong, remedy });
    if (node.type.endsWith('Expression'))
      fault(
        `có ngoặc nhọn {${node.value}} trong bài.`,
        `bỏ ngoặc nhọn. Tên ở địa phương thì viết: <Local key="${/^[a-z-]+$/.test(node.value ?? '') ? node.value : '…'}" />`,
      );
    if (node.type.endsWith('Esm'))
      fault(
        `có dòng mã lệnh "${node.value?.slice(0, 40)}" trong bài.`,
        'bỏ dòng này; các thẻ dùng được ngay, không cần khai báo.',
      );
    if (!isTag(node)) continue;
    const entry = vocabulary[node.name!];
    if (!entry) {
      const names = Object.keys(vocabulary);
      if (/^[a-z]/.test(node.name!))
        fault(`thẻ HTML <${node.name}> không dùng được ở đây.`, htmlRemedy);
      else
        fault(
          `không có thẻ <${node.name}>${near(node.name!, names)}.`,
          `dùng một trong: ${names.join(', ')}.`,
        );
      continue;
    }
    const known = entry.attributes.map((name) => name.replace('!', ''));
    for (const { name } of node.attributes ?? [])
      if (!name || !known.includes(name))
        fault(
          `thẻ <${node.name}> không nhận "${name ?? '{…}'}".`,
          known.length
            ? `bỏ đi, hoặc dùng: ${known.join(', ')}.`
            : `bỏ đi, chỉ viết <${node.name}>.`,
        );
    for (const name of entry.attributes
      .filter((one) => one.endsWith('!'))
      .map((one) => one.slice(0, -1))) {
      const value = attribute(node, name);
      if (typeof value !== 'string' || !value.trim())
        fault(
          `thẻ <${node.name}> thiếu ${name}="…".`,
          `viết: <${node.name} ${name}="…">, trong ngoặc kép là chữ.`,
        );
    }
    for (const [name, choices] of Object.entries(entry.values ?? {})) {
      const value = attribute(node, name);
      if (typeof value === 'string' && value.trim() && !choices.includes(value))
        fault(
          `thẻ <${node.name}> không nhận ${name}="${value}"${near(value, choices)}.`,
          `dùng một trong: ${choices.join(', ')}.`,
        );
    }
    if (entry.inside && !above.some((one) => isTag(one, entry.inside)))
      fault(
        `<${node.name}> đứng ngoài <${entry.inside}>.`,
        `đặt nó vào trong <${entry.inside} title="…"> … </${entry.inside}>.`,
      );
    const taps = isTag(node, 'Screen')
      ? [...walk(node)].map(([one]) => one).filter((one) => isTag(one) && attribute(one, 'tap'))
      : [];
    if (taps.length > 1)
      fault(
        `màn hình này có ${taps.length} chỗ "tap", ở dòng ${taps.map(lineOf).join(', ')}.`,
        'chỉ giữ "tap" ở một chỗ: chỗ bà con phải chạm.',
      );
  }
  return faults;
}
