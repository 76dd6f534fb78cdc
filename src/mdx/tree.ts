/** The Markdown tree of a guide, small enough to walk by hand. Positions count lines from 1. */
import { mdxToMdast } from 'satteri';
import type { Fault } from '../fault.ts';

export type Node = {
  type: string;
  value?: string;
  depth?: number;
  url?: string;
  alt?: string;
  name?: string | null;
  attributes?: { name?: string; value?: unknown }[];
  position?: { start: { line: number }; end: { line: number } };
  children?: Node[];
};

/** What to do about a tag of HTML. */
export const htmlRemedy =
  'bỏ thẻ này. Chữ đậm viết **như thế này**; sang đoạn mới thì để một dòng trống.';

/** What the parser says, and what an author makes of it: what is wrong, and the remedy. First match wins. */
const mistakes: [RegExp, (part: string[], line: string) => [string, string]][] = [
  [
    /closing tag for `<([a-z]\w*)>`/,
    ([, tag]) => [`thẻ HTML <${tag}> không dùng được ở đây.`, htmlRemedy],
  ],
  [
    /closing tag `(<\/.+?>)`, expected corresponding closing tag for `<(.+?)>` \((\d+):/,
    ([, written, tag, line]) => [
      `thẻ <${tag}> mở ở dòng ${line} mà ở đây lại đóng bằng ${written}.`,
      `đóng bằng </${tag}>.`,
    ],
  ],
  [
    /closing tag `<\/(.+?)>`, expected an open tag/,
    ([, tag]) => [
      `có </${tag}> mà phía trước không có <${tag}>.`,
      `bỏ </${tag}>, hoặc thêm <${tag}> vào đầu phần đó.`,
    ],
  ],
  [
    /closing tag for `<(.+?)>` .* end of/,
    ([, tag]) => [
      `thẻ <${tag}> mở ra mà không đóng lại trong cùng đoạn.`,
      `thêm </${tag}> trước dòng trống. Phần có nhiều đoạn thì để <${tag}> và </${tag}> mỗi thẻ riêng một dòng.`,
    ],
  ],
  [
    /closing tag for `<(.+?)>`/,
    ([, tag]) => [
      `thẻ <${tag}> mở ra mà không đóng lại.`,
      `thêm </${tag}> vào cuối phần đó, hoặc viết <${tag} … /> nếu nó không có gì bên trong.`,
    ],
  ],
  [/create a comment/, () => ['ghi chú <!-- … --> không dùng được ở đây.', 'bỏ ghi chú này.']],
  [
    /brace for `{`/,
    () => ['có dấu { mà không có dấu } đóng lại.', 'bỏ dấu {. Trong bài không dùng ngoặc nhọn.'],
  ],
  [
    /expression/,
    () => [
      'có ngoặc nhọn { … } trong bài.',
      'bỏ ngoặc nhọn. Tên ở địa phương viết: <Local key="…" />',
    ],
  ],
  [
    /./,
    (_, line) =>
      /<[\p{L}/]/u.test(line)
        ? [
            'có thẻ viết chưa đúng.',
            'xem lại dấu < > và ngoặc kép thẳng (") ở hai bên, như: <Screen title="CH Play">',
          ]
        : ['có dấu < đứng trong câu.', 'thay bằng lời: dưới, ít hơn.'],
  ],
];

/** Parses an MDX file, front matter included. A syntax error comes back as a fault, with its line. */
export function parseMdx(file: string, text: string): { tree?: Node; fault?: Fault } {
  try {
    return { tree: mdxToMdast(text) as unknown as Node };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/^(\d+):/.exec(message)?.[1]) || undefined;
    const [pattern, say] = mistakes.find(([pattern]) => pattern.test(message))!;
    const [wrong, remedy] = say(pattern.exec(message)!, text.split('\n')[(line ?? 1) - 1] ?? '');
    return { fault: { file, line, wrong, remedy } };
  }
}

/** Every node below `node`, outer before inner, each with the nodes above it, nearest last. */
export function* walk(node: Node, above: Node[] = []): Generator<[Node, Node[]]> {
  for (const child of node.children ?? []) {
    yield [child, above];
    yield* walk(child, [...above, child]);
  }
}

/** The words of a node and of all below it, as a reader meets them. */
export const textOf = (node: Node): string =>
  node.value !== undefined && /^(text|inlineCode)$/.test(node.type)
    ? node.value
    : (node.children ?? []).map(textOf).join('');

/** Whether a node is a component: the one of that name, or any. */
export const isTag = (node: Node, name?: string): boolean =>
  node.type.startsWith('mdxJsx') && !!node.name && (!name || node.name === name);

/** An attribute's value: text, true for a bare one, undefined where it is not written. */
export function attribute(node: Node, name: string): string | true | undefined {
  const found = node.attributes?.find((one) => one.name === name);
  return found && (typeof found.value === 'string' ? found.value : true);
}

/** Whether a component is part of a sentence, wherever Markdown puts it. */
export const isInlineTag = (node: Node): boolean =>
  ['Claim', 'Local', 'Term'].includes(node.name ?? '');

/** First and last line of a node. */
export const lineOf = (node: Node): number => node.position?.start.line ?? 1;
export const endLineOf = (node: Node): number => node.position?.end.line ?? lineOf(node);

/** Line of what stands `at` letters into a node's words: a paragraph may run over several lines. */
export const lineAt = (node: Node, words: string, at: number): number =>
  lineOf(node) + words.slice(0, at).split('\n').length - 1;
