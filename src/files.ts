/** Finding the files of content/ and reading one: its text, its front matter, its list. What is wrong joins `faults`. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { check } from './explain.ts';
import type { Fault } from './fault.ts';
import { outline, type Outline } from './mdx/outline.ts';
import { withoutOthers } from './mdx/own.ts';
import { parseMdx, type Node } from './mdx/tree.ts';
import { slug as toSlug } from './vietnamese.ts';
import { parseYaml, type Yaml } from './yaml.ts';

/** One MDX file: its front matter by the schema, its text as a tree. */
export type TextFile<Data> = {
  file: string;
  slug: string;
  data: Data;
  tree: Node;
  outline: Outline;
  /** Line of a front matter field. */
  lineOf: Yaml['lineOf'];
};

/** The files of a folder by name. One whose name begins with _ is a template; one of another ending is a fault. */
export function filesIn(root: string, folder: string, ending: string, faults: Fault[]): string[] {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];
  for (const name of names.filter(
    (one) => /\.(md|txt|docx?|yml)$/.test(one) && !/^(_|README)/.test(one),
  ))
    faults.push({
      file: `${folder}/${name}`,
      wrong: 'tệp có đuôi này không được đọc.',
      remedy: `đổi đuôi tệp thành ${ending}, xoá đuôi cũ.`,
    });
  return names
    .filter((name) => name.endsWith(ending) && !name.startsWith('_'))
    .map((name) => `${folder}/${name}`);
}

/** A file's text, its lines ending as on Linux. Text that is not NFC is a fault: it would be searched and copied wrongly. */
function readText(root: string, file: string, faults: Fault[]): string | undefined {
  const text = readFileSync(join(root, file), 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const lines = text.split('\n');
  const foreign = lines.findIndex((one) => /[\uFFFD\0]/.test(one)) + 1;
  if (foreign)
    return void faults.push({
      file,
      line: foreign,
      wrong: 'tệp này không lưu kiểu UTF-8.',
      remedy: 'mở tệp, chọn Lưu thành (Save as), mục Encoding chọn UTF-8.',
    });
  const line = lines.findIndex((one) => one !== one.normalize('NFC')) + 1;
  if (line)
    faults.push({
      file,
      line,
      wrong: `dấu tiếng Việt ở dòng này gõ kiểu tách rời (Unicode tổ hợp): "${lines[line - 1]!.trim().slice(0, 40)}…"`,
      remedy: 'chạy: npm run format – lệnh này tự sửa cả tệp. Bộ gõ nên chọn bảng mã Unicode.',
    });
  return text.normalize('NFC');
}

/** A YAML file, what is wrong with its letters among `faults`, with its syntax in what is given back. */
export const readYaml = (root: string, file: string, faults: Fault[]): Yaml =>
  parseYaml(file, readText(root, file, faults) ?? '');

/** A YAML file as it stands, unchecked; undefined where it cannot be read. */
export function glance(root: string, file: string): any {
  try {
    return parse(readFileSync(join(root, file), 'utf8'), { logLevel: 'error' });
  } catch {
    return undefined;
  }
}

/** An MDX file, what it says for other wards left out; undefined where it cannot be used. */
export function readMdx<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  faults: Fault[],
) {
  const text = readText(root, file, faults);
  if (text === undefined) return undefined;
  const slug = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    faults.push({
      file,
      wrong: 'tên tệp có dấu, chữ hoa hoặc khoảng trắng.',
      remedy: `đổi tên tệp thành ${toSlug(slug)}.mdx: chữ thường không dấu, nối bằng gạch.`,
    });
  const front = /^---\n((?:[\s\S]*?\n)??)---[ \t]*(?:\n|$)/.exec(text);
  if (!front) {
    const open = text.startsWith('---\n');
    faults.push({
      file,
      line: 1,
      wrong: open
        ? 'phần đầu chưa có dòng --- thứ hai để đóng lại.'
        : 'tệp không bắt đầu bằng dòng ---, nên chưa có phần đầu.',
      remedy: open
        ? 'thêm một dòng --- ngay dưới ô cuối cùng của phần đầu.'
        : 'chép phần đầu từ một tệp khác cùng thư mục; dòng thứ nhất phải là ---.',
    });
    return undefined;
  }
  const yaml = parseYaml(file, front[1]!, 2);
  const data = check(file, schema, yaml, faults);
  const { tree: whole, fault } = parseMdx(file, text);
  if (fault) faults.push(fault);
  if (!data || !whole) return undefined;
  const tree = withoutOthers(whole, root);
  return { file, slug, data, tree, outline: outline(tree), lineOf: yaml.lineOf };
}

/** The entries of a YAML list that fit the schema, each with its line. */
export function readList<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  faults: Fault[],
) {
  const yaml = readYaml(root, file, faults);
  faults.push(...yaml.faults);
  if (yaml.faults.length) return [];
  if (!Array.isArray(yaml.data)) {
    if (yaml.data !== null)
      faults.push({
        file,
        line: 1,
        wrong: 'tệp này phải là một danh sách.',
        remedy: 'mỗi mục bắt đầu bằng một gạch đầu dòng: - id: …',
      });
    return [];
  }
  return yaml.data.flatMap((item, index) => {
    const within: Yaml = {
      data: item,
      faults: [],
      lineOf: (path) => yaml.lineOf([index, ...path]),
    };
    const data = check(file, schema, within, faults);
    return data ? [{ data, line: yaml.lineOf([index]) }] : [];
  });
}
