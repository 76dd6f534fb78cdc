/**
 * Sheets once set are kept under a hash of all they are made of, and only read again: the same input
 * and templates give the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOf, textOf } from './templates.ts';
import { setJpeg, setPdf, setPreview, setSvg, type Format } from './typst.ts';

/** One thing to set. `scale`: pixels a point, of a picture; `most`: pages, of a PDF. */
export type Task = {
  template: string;
  input: object;
  format: Format;
  most?: number;
  scale?: number;
};
/** Where it lies, and what was learned in setting it. */
export type Kept = { file: string; pages: number; tight: number; bytes: number };

/** The folder they lie in. */
export const store = 'node_modules/.cache/sheets';

const sources = new Map<string, string>();
/** A hash of what a sheet is made of besides its input: its templates, what calls the compiler, the packages. */
function sourceOf(template: string): string {
  if (!sources.has(template)) {
    const parts = [...partsOf(`${template}.typ`), 'compiler.ts', 'typst.ts', 'slim.ts'];
    const made = [...parts.map(textOf), readFileSync('package-lock.json', 'utf8')].join('\n');
    sources.set(template, createHash('sha256').update(made).digest('hex'));
  }
  return sources.get(template)!;
}

const fileOf = ({ template, input, format, most, scale }: Task) => {
  const key = [sourceOf(template), template, format, most, scale, JSON.stringify(input)].join('\n');
  return join(store, `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.${format}`);
};

/** What is kept of a task, if it was set before. */
export function kept(task: Task): Kept | undefined {
  const file = fileOf(task);
  if (!existsSync(file) || !existsSync(`${file}.json`)) return undefined;
  return { file, ...JSON.parse(readFileSync(`${file}.json`, 'utf8')) };
}

/** Sets a task and keeps it. Throws what Typst says. */
export async function keep(task: Task): Promise<Kept> {
  const { template, input, format, most = Infinity, scale = 1 } = task;
  const data = JSON.stringify(input);
  const set = {
    pdf: () => setPdf(template, data, most),
    jpg: () => setJpeg(template, data, scale),
    svg: () => setSvg(template, data),
    webp: () => setPreview(template, data, scale),
  }[format];
  const { bytes, ...learned } = await set();
  const file = fileOf(task);
  mkdirSync(store, { recursive: true });
  const notes = { ...learned, bytes: bytes.length };
  write(`${file}.json`, JSON.stringify(notes));
  write(file, bytes);
  return { file, ...notes };
}

/** Whole or not at all, also where two builds run at once. */
function write(file: string, bytes: string | Buffer): void {
  const aside = `${file}.${process.pid}-${Math.random()}`;
  writeFileSync(aside, bytes);
  renameSync(aside, file);
}

/** What is kept of a task, set now if it was not before. */
export const set = async (task: Task): Promise<Kept> => kept(task) ?? keep(task);
