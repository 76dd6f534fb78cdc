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
  position?: { start: { line: number } };
  children?: Node[];
};

/** Parses an MDX file, front matter included. A syntax error comes back as a fault, with its line. */
export function parseMdx(file: string, text: string): { tree?: Node; fault?: Fault } {
  try {
    return { tree: mdxToMdast(text) as unknown as Node };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/^(\d+):/.exec(message)?.[1]) || undefined;
    const tag = /closing tag for `<(\w+)>`/.exec(message)?.[1];
    return {
      fault: {
        file,
        line,
        wrong: tag ? `thẻ <${tag}> mở ra mà không đóng lại.` : 'có dấu < hoặc { đứng sai chỗ.',
        remedy: tag
          ? `thêm </${tag}> vào cuối phần đó, hoặc viết <${tag} … /> nếu nó không có gì bên trong.`
          : 'trong câu chữ, thay dấu < và { bằng lời; thẻ phải viết như <Screen title="…">.',
      },
    };
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
  node.value !== undefined && node.type === 'text' ? node.value : (node.children ?? []).map(textOf).join('');

export const isTag = (node: Node, name?: string): boolean =>
  node.type.startsWith('mdxJsx') && !!node.name && (!name || node.name === name);

/** An attribute's value: text, true for a bare one, undefined where it is not written. */
export function attribute(node: Node, name: string): string | true | undefined {
  const found = node.attributes?.find((one) => one.name === name);
  return found && (typeof found.value === 'string' ? found.value : true);
}

export const lineOf = (node: Node): number => node.position?.start.line ?? 1;
