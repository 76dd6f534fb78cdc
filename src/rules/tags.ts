/** Only the words of the vocabulary, each with the attributes it takes, at most one tap a screen. */
import type { Fault } from '../fault.ts';
import { attribute, isTag, lineOf, walk, type Node } from '../mdx/tree.ts';
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
    const fault = (wrong: string, remedy: string) => faults.push({ file, line: lineOf(node), wrong, remedy });
    if (/Expression$|Esm$|^html$/.test(node.type))
      fault('có mã lệnh ({ … }, import hoặc HTML) trong bài.', 'bỏ đi; chỉ dùng chữ và các thẻ trong content/huong-dan/_mau.mdx.');
    if (!isTag(node)) continue;
    const entry = vocabulary[node.name!];
    if (!entry) {
      fault(`không có thẻ <${node.name}>.`, `dùng một trong: ${Object.keys(vocabulary).join(', ')}.`);
      continue;
    }
    const known = entry.attributes.map((name) => name.replace('!', ''));
    for (const { name } of node.attributes ?? [])
      if (!name || !known.includes(name))
        fault(`thẻ <${node.name}> không nhận "${name}".`, known.length ? `dùng: ${known.join(', ')}.` : 'bỏ đi.');
    for (const name of entry.attributes.filter((one) => one.endsWith('!')).map((one) => one.slice(0, -1)))
      if (typeof attribute(node, name) !== 'string')
        fault(`thẻ <${node.name}> thiếu "${name}".`, `viết: <${node.name} ${name}="…">`);
    if (entry.inside && !above.some((one) => isTag(one, entry.inside)))
      fault(`<${node.name}> đứng ngoài <${entry.inside}>.`, `đặt nó vào trong <${entry.inside} title="…"> … </${entry.inside}>.`);
    if (isTag(node, 'Screen') && [...walk(node)].filter(([one]) => isTag(one) && attribute(one, 'tap')).length > 1)
      fault('màn hình này có hơn một chỗ "tap".', 'chỉ giữ "tap" ở một chỗ: chỗ bà con phải chạm.');
  }
  return faults;
}
