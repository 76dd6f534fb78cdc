/**
 * Reads the folder content/ into one checked object, or throws Faults naming file, line and remedy.
 * files.ts finds and reads the single files.
 */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Faults, type Fault } from './fault.ts';
import { filesIn, glance, readList, readMdx, readYaml, type TextFile } from './files.ts';
import { hasOwn } from './mdx/own.ts';
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
import { check } from './explain.ts';
import { teamFolder, wardFile, wardFolder, wardTemplate } from './ward.ts';
import { parseYaml, type Yaml } from './yaml.ts';
import type { z } from 'astro/zod';

export type { TextFile };

const noWard = { site: { name: '', short: '' }, names: [], local: {} } as unknown as Ward;
const noSearch: Search = { 'chu-tat': {}, 'cung-nghia': [] };

export type Content = {
  root: string;
  guides: TextFile<GuideData>[];
  pages: TextFile<PageData>[];
  facts: Map<string, Fact & { file: string }>;
  terms: Map<string, Term>;
  /** The ward's neighbourhood teams by file name. */
  teams: { file: string; id: string; data: TeamData; lineOf: Yaml['lineOf'] }[];
  ward: Ward & { file: string; lineOf: Yaml['lineOf'] };
  /** What every ward's own files must say because guides ask for it: keys and facts of the template. */
  asked: { keys: string[]; facts: string[] };
  search: Search;
  /** What is no more, each with what stands in its place. */
  gone: Record<string, string>;
  /** yyyy-mm-dd, for warnings only: what is built never depends on the clock. */
  today: string;
};

/** The site's own name is a key as any other: <Local key="cam-nang" />. */
const withName = (ward: Ward): Ward => ({
  ...ward,
  local: { ...ward.local, 'cam-nang': { text: ward.site.name } },
});

/** Everything under `root`/content with all faults found in it; the faulty files are left out. */
export function inspectContent(root = process.cwd()): { content: Content; faults: Fault[] } {
  const faults: Fault[] = [];
  const list = (folder: string, ending: string) => filesIn(root, folder, ending, faults);
  const exists = (file: string, remedy: string) =>
    existsSync(join(root, file)) || !faults.push({ file, wrong: 'không có tệp này.', remedy });
  const texts = <S extends z.ZodType>(files: string[], schema: S) =>
    files.flatMap((file) => readMdx(root, file, schema, faults) ?? []);
  const entries = <S extends z.ZodType>(file: string, schema: S) =>
    readList(root, file, schema, faults);

  const factsIn = (file: string) =>
    entries(file, factSchema).map(({ data, line }) => ({ ...data, file, line }));
  const shared = list('content/nguon', '.yaml').flatMap(factsIn);
  const local = list(wardFolder, '.yaml').flatMap(factsIn);
  const glossary = 'content/thuat-ngu.yaml';
  const terms = exists(
    glossary,
    'tạo tệp này, mỗi từ một dòng: - { id: otp, term: mã OTP, plain: Dãy số dùng một lần. }',
  )
    ? entries(glossary, termSchema).map(({ data, line }) => ({ ...data, file: glossary, line }))
    : [];
  const wards = list('content/phuong', '.yaml');
  const wardThere = exists(
    wardFile,
    wards.length
      ? `đặt WARD là tên một tệp đang có: ${wards.map((file) => basename(file, '.yaml')).join(', ')}. Phường mới thì chép một tệp ấy rồi sửa.`
      : 'tạo tệp này, gồm ba ô: site là tên cẩm nang, names là những tên riêng, local là bảng các khoá.',
  );
  const wardYaml = wardThere ? readYaml(root, wardFile, faults) : parseYaml(wardFile, '');
  const ward = wardThere && check(wardFile, wardSchema, wardYaml, faults);
  const teams = list(teamFolder, '.yaml').flatMap((file) => {
    const yaml = readYaml(root, file, faults);
    const data = check(file, teamSchema, yaml, faults);
    return data ? [{ file, id: basename(file, '.yaml'), data, lineOf: yaml.lineOf }] : [];
  });
  const optional = <S extends z.ZodType>(file: string, schema: S) =>
    existsSync(join(root, file))
      ? check(file, schema, readYaml(root, file, faults), faults)
      : undefined;
  const search = optional('content/tim-kiem.yaml', searchSchema) ?? noSearch;
  const gone = optional('content/khong-con.yaml', goneSchema) ?? {};
  // What rests on lists that have faults of their own is judged after those are mended.
  const whole = faults.length === 0;
  for (const all of [shared, local, terms])
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

  // The ward's own pages, and those of everybody that it has not written anew.
  const ownPages = list(wardFolder, '.mdx');
  const pageFiles = [
    ...list('content/trang', '.mdx').filter((file) => !hasOwn(basename(file, '.mdx'), root)),
    ...ownPages,
  ];
  const content: Content = {
    root,
    guides: texts(list('content/huong-dan', '.mdx'), guideSchema),
    pages: texts(pageFiles, pageSchema),
    // What the ward says of itself takes the place of what is said to everybody.
    facts: new Map([...shared, ...local].map((fact) => [fact.id, fact])),
    terms: new Map(terms.map((term) => [term.id, term])),
    teams,
    search,
    gone,
    today: new Date().toISOString().slice(0, 10),
    ward: { ...withName(ward || noWard), file: wardFile, lineOf: wardYaml.lineOf },
    asked: {
      keys: Object.keys(glance(root, wardTemplate)?.local ?? {}),
      facts: [glance(root, wardTemplate.replace('.yaml', '/nguon.yaml'))]
        .flat()
        .flatMap((fact) => fact?.id ?? []),
    },
  };
  // Without its ward half of the content seems wrong: only that is told.
  const judges = !wardThere ? [] : whole ? [...rules, ...listRules] : rules;
  for (const rule of judges) faults.push(...rule(content));
  return { content, faults };
}

/** The checked content; throws Faults where anything in it is wrong. */
export function readContent(root?: string): Content {
  const { content, faults } = inspectContent(root);
  const serious = faults.filter((fault) => !fault.mild);
  if (serious.length) throw new Faults(serious);
  return content;
}
