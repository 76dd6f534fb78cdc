/**
 * Reads the folder content/ into one checked object, or throws Faults naming file, line and remedy.
 * Files whose name begins with _ are templates and are passed over.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Faults, type Fault } from './fault.ts';
import { readList, readMdx, readText, type TextFile } from './files.ts';
import { listRules, rules } from './rules/index.ts';
import {
  factSchema,
  goneSchema,
  guideSchema,
  pageSchema,
  searchSchema,
  teamSchema,
  termSchema,
  wardSchema,
} from './schema.ts';
import type { Fact, GuideData, PageData, Search, TeamData, Term, Ward } from './schema.ts';
import { ward as wardName } from './site.ts';
import { check } from './explain.ts';
import { parseYaml, type Yaml } from './yaml.ts';
import type { z } from 'astro/zod';

export type { TextFile };

export type Content = {
  root: string;
  guides: TextFile<GuideData>[];
  pages: TextFile<PageData>[];
  facts: Map<string, Fact & { file: string }>;
  terms: Map<string, Term>;
  /** Neighbourhood teams by file name. */
  teams: { file: string; id: string; data: TeamData; lineOf: Yaml['lineOf'] }[];
  ward: Ward & { file: string; lineOf: Yaml['lineOf'] };
  search: Search;
  /** What is no more, each with what stands in its place. */
  gone: Record<string, string>;
  /** yyyy-mm-dd, for warnings only: what is built never depends on the clock. */
  today: string;
};

/** Everything under `root`/content with all faults found in it; the faulty files are left out. */
export function inspectContent(root = process.cwd()): { content: Content; faults: Fault[] } {
  const faults: Fault[] = [];
  const list = (folder: string, ending: string) => {
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
  };
  const exists = (file: string, remedy: string) =>
    existsSync(join(root, file)) || !faults.push({ file, wrong: 'không có tệp này.', remedy });
  const texts = <S extends z.ZodType>(folder: string, schema: S) =>
    list(folder, '.mdx').flatMap((file) => readMdx(root, file, schema, faults) ?? []);
  const entries = <S extends z.ZodType>(file: string, schema: S) =>
    readList(root, file, schema, faults);

  const facts = list('content/nguon', '.yaml').flatMap((file) =>
    entries(file, factSchema).map(({ data, line }) => ({ ...data, file, line })),
  );
  const glossary = 'content/thuat-ngu.yaml';
  const terms = exists(
    glossary,
    'tạo tệp này, mỗi từ một dòng: - { id: otp, term: mã OTP, plain: Dãy số dùng một lần. }',
  )
    ? entries(glossary, termSchema).map(({ data, line }) => ({ ...data, file: glossary, line }))
    : [];
  const wards = list('content/phuong', '.yaml');
  const wardFile = `content/phuong/${wardName}.yaml`;
  const wardThere = exists(
    wardFile,
    wards.length
      ? `đặt WARD là tên một tệp đang có: ${wards.map((file) => basename(file, '.yaml')).join(', ')}. Phường mới thì chép một tệp ấy rồi sửa.`
      : 'tạo tệp này, gồm hai ô: names là những tên riêng, local là bảng các khoá.',
  );
  const wardYaml = parseYaml(wardFile, (wardThere && readText(root, wardFile, faults)) || '');
  const ward = wardThere && check(wardFile, wardSchema, wardYaml, faults);
  const teams = list('content/doi', '.yaml').flatMap((file) => {
    const yaml = parseYaml(file, readText(root, file, faults) ?? '');
    const data = check(file, teamSchema, yaml, faults);
    return data ? [{ file, id: basename(file, '.yaml'), data, lineOf: yaml.lineOf }] : [];
  });
  const optional = <S extends z.ZodType>(file: string, schema: S) =>
    existsSync(join(root, file))
      ? check(file, schema, parseYaml(file, readText(root, file, faults) ?? ''), faults)
      : undefined;
  const search = optional('content/tim-kiem.yaml', searchSchema) ?? {
    'chu-tat': {},
    'cung-nghia': [],
  };
  const gone = optional('content/khong-con.yaml', goneSchema) ?? {};
  // What rests on lists that have faults of their own is judged after those are mended.
  const whole = faults.length === 0;
  for (const all of [facts, terms])
    for (const { id, file, line } of all) {
      const first = all.find((other) => other.id === id)!;
      if (first.file !== file || first.line !== line)
        faults.push({
          file,
          line,
          wrong: `mã "${id}" đã có ở ${first.file}:${first.line}.`,
          remedy: 'đặt một mã khác, hoặc bỏ một trong hai mục.',
        });
    }

  const content: Content = {
    root,
    guides: texts('content/huong-dan', guideSchema),
    pages: texts('content/trang', pageSchema),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    terms: new Map(terms.map((term) => [term.id, term])),
    teams,
    search,
    gone,
    today: new Date().toISOString().slice(0, 10),
    ward: { ...(ward || { names: [], local: {} }), file: wardFile, lineOf: wardYaml.lineOf },
  };
  for (const rule of whole ? [...rules, ...listRules] : rules) faults.push(...rule(content));
  return { content, faults };
}

/** The checked content; throws Faults where anything in it is wrong. */
export function readContent(root?: string): Content {
  const { content, faults } = inspectContent(root);
  const serious = faults.filter((fault) => !fault.mild);
  if (serious.length) throw new Faults(serious);
  return content;
}
