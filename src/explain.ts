/** What a schema says of a file's data, in words an author can act on. */
import type { z } from 'astro/zod';
import { near, type Fault } from './fault.ts';
import type { Yaml } from './yaml.ts';

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
    enter(here.def.element ?? here.def.valueType ?? here.shape?.[key] ?? here.def.catchall);
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
