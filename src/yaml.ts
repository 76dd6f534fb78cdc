/** YAML with line numbers, and what a schema says of it, as faults an author can mend. */
import { LineCounter, isNode, isMap, parseDocument, type Document } from 'yaml';
import type { z } from 'astro/zod';
import { near, type Fault } from './fault.ts';

type Key = string | number;

export type Yaml = {
  data: unknown;
  /** Line (from 1, in the whole file) of the deepest node that exists on this path. */
  lineOf: (path: readonly PropertyKey[]) => number;
  faults: Fault[];
};

const colon = 'sau tên ô là dấu hai chấm rồi một dấu cách, như: minutes: 15';
const quoted = 'đặt cả câu trong ngoặc kép, như: title: "Cài VNeID: bước đầu"';
/** What to do about a slip of syntax, by the parser's name for it. */
const slipRemedies: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: `câu có dấu hai chấm thì ${quoted}. Nếu không phải thế, cho đầu dòng dưới thẳng hàng với dòng này.`,
  MULTILINE_IMPLICIT_KEY: `${colon}.`,
  MISSING_CHAR: `${colon}. Trong danh sách thì bắt đầu bằng gạch và dấu cách: - như thế này.`,
  TAB_AS_INDENT: 'đầu dòng dùng dấu cách, đừng dùng phím Tab.',
  BAD_INDENT: 'cho đầu dòng thẳng hàng với các ô khác, bằng dấu cách.',
  UNEXPECTED_TOKEN: `${quoted}. Gạch đầu dòng thì xuống dòng mới.`,
  other: `${quoted}. So với dòng tương tự trong tệp khác cùng thư mục.`,
};

/** Parses `text`, which begins on line `firstLine` of `file`. Syntax errors become faults. */
export function parseYaml(file: string, text: string, firstLine = 1): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const rows = text.split('\n');
  // One slip makes the parser complain several times: the first complaint is enough. Keys written twice are not slips.
  const { twice = [], slips = [] } = Object.groupBy(document.errors, ({ code }) =>
    code === 'DUPLICATE_KEY' ? 'twice' : 'slips',
  );
  const faults: Fault[] = twice.map(({ pos: [from] }) => ({
    file,
    line: lineAt(from),
    wrong: `ô "${/^[^\s:]*/.exec(text.slice(from))![0]}" được ghi hai lần.`,
    remedy: 'bỏ một trong hai dòng.',
  }));
  for (const { code, message, pos } of slips.slice(0, 1)) {
    const open = /end with a (.)|closing (.)quote/.exec(message);
    const row = lines.linePos(pos[0]).line - 1;
    // The parser notices what is left open only afterwards.
    const at = open?.[2]
      ? rows.findIndex((one) => one.split(open[2]!).length % 2 === 0)
      : open
        ? row - 1
        : row;
    const shown = (rows[at] ?? '').trim().slice(0, 60);
    faults.push({
      file,
      line: at + firstLine,
      wrong: `dòng này viết chưa đúng: "${shown}".`,
      remedy: open
        ? `thêm dấu ${open[1] ?? open[2]} vào cuối dòng.`
        : (slipRemedies[code] ?? slipRemedies.other!),
    });
  }
  return {
    data: faults.length ? undefined : document.toJS(),
    lineOf: (path) => lineAt(offsetOf(document, path)),
    faults,
  };
}

/** Offset of the key of the last step of `path`, or of the nearest parent that is there. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent =
      length > 1 ? document.getIn(path.slice(0, length - 1) as Key[], true) : document.contents;
    const last = path[length - 1];
    const pair = isMap(parent) && parent.items.find((item) => String(item.key) === String(last));
    const node = pair ? pair.key : document.getIn(path.slice(0, length) as Key[], true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Checks `yaml` against `schema`: the typed data, or undefined and the reasons among `faults`. */
export function check<S extends z.ZodType>(
  file: string,
  schema: S,
  yaml: Yaml,
  faults: Fault[],
): z.output<S> | undefined {
  if (yaml.faults.length) return void faults.push(...yaml.faults);
  const result = schema.safeParse(yaml.data, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) faults.push(...explain(file, schema, yaml, issue));
  return undefined;
}

function explain(file: string, schema: z.ZodType, yaml: Yaml, issue: z.core.$ZodIssue): Fault[] {
  const line = yaml.lineOf(issue.path);
  const keys = keysAt(schema, issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      file,
      line: yaml.lineOf([...issue.path, key]),
      wrong: `ô "${key}" không có trong mẫu${near(key, keys)}.`,
      remedy: `bỏ ô này, hoặc dùng một trong các ô: ${keys.join(', ')}.`,
    }));
  const { input } = issue;
  if (!issue.path.length)
    return [
      {
        file,
        line,
        wrong: input ? 'chỗ này phải gồm các ô, mỗi ô một dòng.' : 'chỗ này chưa có ô nào.',
        remedy: `ghi các ô: ${keys.join(', ')}.`,
      },
    ];
  const field = issue.path
    .map((key) => (typeof key === 'number' ? `mục ${key + 1}` : String(key)))
    .join(' › ');
  const wrong =
    input === undefined
      ? `thiếu ô "${field}".`
      : input === null || input === ''
        ? `ô "${field}" còn để trống.`
        : `ô "${field}" ghi chưa đúng: ${JSON.stringify(input)?.slice(0, 80)}.`;
  return [
    {
      file,
      line,
      wrong,
      remedy: `${input === undefined ? `thêm ô ${String(issue.path.at(-1))}:` : 'ghi'} ${aboutField(schema, issue.path)}${hint(issue)}`,
    },
  ];
}

/** What the description of a field does not say of this one slip. */
function hint(issue: z.core.$ZodIssue): string {
  const { code, input } = issue;
  if (code === 'invalid_value') return ` Chọn một trong: ${issue.values.map(String).join(', ')}.`;
  if (code === 'too_big' && typeof input === 'string')
    return ` Nhiều nhất ${issue.maximum} ký tự, đang có ${input.length}.`;
  if (Array.isArray(input)) return ` Đang có ${input.length}.`;
  if (code !== 'invalid_type') return '';
  if (issue.expected === 'string' && typeof input === 'number')
    return ` Chỉ có số thì đặt trong ngoặc kép: "${input}".`;
  return issue.expected === 'number' && typeof input === 'string'
    ? ' Chỉ ghi chữ số, không có ngoặc kép.'
    : '';
}

/** The schemas standing along `path`, outer before inner, with the wrappers round each. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType[] {
  const along: any[] = [];
  const enter = (part: any) => {
    for (; part; part = part.def.innerType) along.push(part);
  };
  enter(schema);
  for (const key of path) {
    const here = openUnion(along.at(-1));
    enter(here.def.element ?? here.def.valueType ?? here.shape?.[key]);
  }
  return along;
}

/** Of two ways to write a field, the one that has fields of its own. */
const openUnion = (schema: any) =>
  schema.def.type === 'union' ? schema.def.options.at(-1) : schema;

/** What the author is told to write: the description nearest to the field. */
const aboutField = (schema: z.ZodType, path: readonly PropertyKey[]): string =>
  schemaAt(schema, path)
    .map((part) => part.description ?? '')
    .findLast(Boolean) ?? 'đúng như trong tệp _mau.';

const keysAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] =>
  Object.keys(openUnion(schemaAt(schema, path).at(-1)).shape ?? {});
