/** YAML with line numbers, and what a schema says of it, as faults an author can mend. */
import { LineCounter, isNode, isMap, parseDocument, type Document } from 'yaml';
import type { z } from 'astro/zod';
import type { Fault } from './fault.ts';

type Key = string | number;

export type Yaml = {
  data: unknown;
  /** Line (from 1, in the whole file) of the deepest node that exists on this path. */
  lineOf: (path: readonly PropertyKey[]) => number;
  faults: Fault[];
};

/** Parses `text`, which begins on line `firstLine` of `file`. Syntax errors become faults. */
export function parseYaml(file: string, text: string, firstLine = 1): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const faults = document.errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    wrong: error.code === 'DUPLICATE_KEY' ? 'một ô được ghi hai lần.' : 'dòng này không đúng cách viết YAML.',
    remedy:
      error.code === 'DUPLICATE_KEY'
        ? 'bỏ bớt một ô.'
        : 'xem khoảng trắng đầu dòng, dấu hai chấm và dấu ngoặc kép; so với tệp _mau cùng thư mục.',
  }));
  return { data: faults.length ? undefined : document.toJS(), lineOf: (path) => lineAt(offsetOf(document, path)), faults };
}

/** Offset of the key of the last step of `path`, or of the nearest parent that is there. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length > 1 ? document.getIn(path.slice(0, length - 1) as Key[], true) : document.contents;
    const last = path[length - 1];
    const pair = isMap(parent) && parent.items.find((item) => String(item.key) === String(last));
    const node = pair ? pair.key : document.getIn(path.slice(0, length) as Key[], true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Checks `yaml` against `schema`: the typed data, or undefined and the reasons among `faults`. */
export function check<S extends z.ZodType>(file: string, schema: S, yaml: Yaml, faults: Fault[]): z.output<S> | undefined {
  if (yaml.faults.length) return void faults.push(...yaml.faults);
  const result = schema.safeParse(yaml.data, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) faults.push(...explain(file, schema, yaml, issue));
  return undefined;
}

function explain(file: string, schema: z.ZodType, yaml: Yaml, issue: z.core.$ZodIssue): Fault[] {
  const line = yaml.lineOf(issue.path);
  const field = issue.path.map(String).join(' › ') || 'phần đầu';
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      file,
      line: yaml.lineOf([...issue.path, key]),
      wrong: `ô "${key}" không có trong mẫu.`,
      remedy: `bỏ ô này, hoặc dùng một trong các ô: ${keysAt(schema, issue.path).join(', ')}.`,
    }));
  const missing = issue.input === undefined;
  const about = aboutField(schema, issue.path);
  const choices = issue.code === 'invalid_value' ? ` Chọn một trong: ${issue.values.map(String).join(', ')}.` : '';
  const most = issue.code === 'too_big' && issue.origin === 'string' ? ` Nhiều nhất ${issue.maximum} ký tự.` : '';
  return [
    {
      file,
      line,
      wrong: missing ? `thiếu ô "${field}".` : `ô "${field}" ghi chưa đúng: ${JSON.stringify(issue.input)?.slice(0, 80)}.`,
      remedy: `${missing ? 'thêm' : 'ghi'} ${about}${choices}${most}`,
    },
  ];
}

/** The schema standing at `path`, optional and array wrappers taken off on the way. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType[] {
  const along: z.ZodType[] = [schema];
  let here: any = schema;
  for (const key of path) {
    while (here?.def && 'innerType' in here.def) here = here.def.innerType;
    if (here?.def?.type === 'union') here = here.def.options.at(-1);
    here = here?.def?.element ?? here?.def?.valueType ?? here?.shape?.[key];
    if (!here) break;
    along.push(here);
  }
  return along;
}

/** What the author is told to write: the description nearest to the field. */
const aboutField = (schema: z.ZodType, path: readonly PropertyKey[]): string =>
  schemaAt(schema, path)
    .map((part) => part.description ?? '')
    .findLast(Boolean) ?? 'đúng như trong tệp _mau.';

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: any = schemaAt(schema, path).at(-1);
  while (here?.def && 'innerType' in here.def) here = here.def.innerType;
  if (here?.def?.type === 'union') here = here.def.options.at(-1);
  return Object.keys(here?.shape ?? {});
}
