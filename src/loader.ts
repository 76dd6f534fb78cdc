/**
 * Reads the folder content/ into one checked object, or throws Faults naming file, line and remedy.
 * Files whose name begins with _ are templates and are passed over.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Faults, type Fault } from './fault.ts';
import { outline, type Outline } from './mdx/outline.ts';
import { parseMdx, type Node } from './mdx/tree.ts';
import { rules } from './rules/index.ts';
import { factSchema, guideSchema, pageSchema, termSchema, wardSchema } from './schema.ts';
import type { Fact, GuideData, PageData, Term, Ward } from './schema.ts';
import { ward as wardName } from './site.ts';
import { check, parseYaml, type Yaml } from './yaml.ts';
import { z } from 'astro/zod';

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
export type Content = {
  root: string;
  guides: TextFile<GuideData>[];
  pages: TextFile<PageData>[];
  facts: Map<string, Fact & { file: string }>;
  terms: Map<string, Term>;
  ward: Ward;
};

/** Everything under `root`/content with all faults found in it; the faulty files are left out. */
export function inspectContent(root = process.cwd()): { content: Content; faults: Fault[] } {
  const faults: Fault[] = [];
  const list = (folder: string, ending: string) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder)).filter((name) => name.endsWith(ending) && !name.startsWith('_')).sort().map((name) => `${folder}/${name}`)
      : [];
  const texts = <S extends z.ZodType>(folder: string, schema: S) =>
    list(folder, '.mdx').flatMap((file) => readText(root, file, schema, faults) ?? []);
  const entries = <S extends z.ZodType>(file: string, schema: S) => readList(root, file, schema, faults);

  const facts = list('content/nguon', '.yaml').flatMap((file) =>
    entries(file, factSchema).map(({ data, line }) => ({ ...data, file, line })),
  );
  const terms = entries('content/thuat-ngu.yaml', termSchema).map(({ data }) => data);
  const wardFile = `content/phuong/${wardName}.yaml`;
  const ward = check(wardFile, wardSchema, parseYaml(wardFile, readNfc(root, wardFile, faults)), faults);
  for (const [index, fact] of facts.entries())
    if (facts.findIndex(({ id }) => id === fact.id) < index)
      faults.push({ file: fact.file, line: fact.line, wrong: `mã "${fact.id}" đã có trong sổ nguồn.`, remedy: 'đặt một mã khác, hoặc dùng lại điều đã có.' });

  const content: Content = {
    root,
    guides: texts('content/huong-dan', guideSchema),
    pages: texts('content/trang', pageSchema),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    terms: new Map(terms.map((term) => [term.id, term])),
    ward: ward ?? { names: [], local: {} },
  };
  for (const rule of rules) faults.push(...rule(content));
  return { content, faults };
}

/** The checked content; throws Faults where anything in it is wrong. */
export function readContent(root?: string): Content {
  const { content, faults } = inspectContent(root);
  if (faults.length) throw new Faults(faults);
  return content;
}

/** A file's text. Text that is not NFC is a fault: it would be searched and copied wrongly. */
function readNfc(root: string, file: string, faults: Fault[]): string {
  if (!existsSync(join(root, file))) {
    faults.push({ file, wrong: 'không có tệp này.', remedy: 'tạo tệp theo mẫu _mau cùng thư mục, hoặc sửa lại tên.' });
    return '';
  }
  const text = readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, '');
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one !== one.normalize('NFC')) + 1;
  if (line)
    faults.push({
      file,
      line,
      wrong: `dấu tiếng Việt ở dòng này gõ kiểu tách rời (không phải NFC): "${lines[line - 1]!.trim().slice(0, 40)}…"`,
      remedy: 'chạy: npm run format – lệnh này tự sửa cả tệp.',
    });
  return text.normalize('NFC');
}

function readText<S extends z.ZodType>(root: string, file: string, schema: S, faults: Fault[]) {
  const text = readNfc(root, file, faults);
  const slug = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    faults.push({ file, wrong: 'tên tệp có dấu, chữ hoa hoặc khoảng trắng.', remedy: 'đặt tên bằng chữ thường không dấu, nối bằng gạch: dang-ky-tam-tru.mdx' });
  const front = /^---\n([\s\S]*?)\n---\n/.exec(text);
  if (!front) {
    faults.push({ file, line: 1, wrong: 'không thấy phần đầu giữa hai dòng ---.', remedy: 'chép phần đầu từ content/huong-dan/_mau.mdx.' });
    return undefined;
  }
  const yaml = parseYaml(file, front[1]!, 2);
  const data = check(file, schema, yaml, faults);
  const { tree, fault } = parseMdx(file, text);
  if (fault) faults.push(fault);
  return data && tree ? { file, slug, data, tree, outline: outline(tree), lineOf: yaml.lineOf } : undefined;
}

function readList<S extends z.ZodType>(root: string, file: string, schema: S, faults: Fault[]) {
  const yaml = parseYaml(file, readNfc(root, file, faults));
  if (yaml.faults.length) return void faults.push(...yaml.faults) ?? [];
  if (!Array.isArray(yaml.data)) {
    if (yaml.data !== null) faults.push({ file, line: 1, wrong: 'tệp này phải là một danh sách.', remedy: 'mỗi mục bắt đầu bằng một gạch đầu dòng: - id: …' });
    return [];
  }
  return yaml.data.flatMap((item, index) => {
    const within: Yaml = { data: item, faults: [], lineOf: (path) => yaml.lineOf([index, ...path]) };
    const data = check(file, schema, within, faults);
    return data ? [{ data, line: yaml.lineOf([index]) }] : [];
  });
}
