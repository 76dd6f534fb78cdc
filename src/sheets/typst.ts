/** Typst as a function: a template and its input in, the bytes of a PDF or a JPEG out. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp from 'sharp';

const folder = 'src/sheets';
const kept = 'node_modules/.cache/sheets';
const fontFile = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/be-vietnam-pro/package.json',
);
const fontPaths = ['400Regular', '700Bold'].map((weight) => join(dirname(fontFile), weight));
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths }] });
const templates = readdirSync(folder)
  .filter((file) => file.endsWith('.typ'))
  .sort();
// What a sheet is made of besides its input: the templates, this file, the compiler and the fonts.
const made = [
  ...templates.map((file) => join(folder, file)),
  join(folder, 'typst.ts'),
  'package-lock.json',
];
const source = createHash('sha256')
  .update(made.map((file) => readFileSync(file)).join('\n'))
  .digest('hex');

export type Format = 'pdf' | 'jpg';

/** Steps by which a template may set itself smaller: 13, 12.5 and 12 pt on the handout, never under 12. */
export const tighter = [0, 1, 2];

/**
 * Sets `template`.typ with `input`, smaller by steps where it would have more than `most` pages. The
 * same input and templates give the same bytes, so a sheet once set is kept and only read again.
 * Throws what Typst says, a missing glyph included.
 */
export async function set(
  template: string,
  input: object,
  format: Format,
  most = Infinity,
): Promise<{ bytes: Buffer; fresh: boolean }> {
  const data = JSON.stringify(input);
  const key = createHash('sha256')
    .update([source, template, format, most, data].join('\n'))
    .digest('hex');
  const file = join(kept, `${key.slice(0, 32)}.${format}`);
  if (existsSync(file)) return { bytes: readFileSync(file), fresh: false };
  const bytes = format === 'pdf' ? fitted(template, data, most) : await jpeg(template, data);
  mkdirSync(kept, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
  return { bytes, fresh: true };
}

function compile(template: string, data: string, tight = 0) {
  const result = compiler.compile({
    mainFilePath: join(folder, `${template}.typ`),
    inputs: { data, tight: String(tight) },
  });
  if (result.result) return result.result;
  const error = result.takeError();
  throw new Error(explain(template, error ? compiler.fetchDiagnostics(error) : []));
}

function fitted(template: string, data: string, most: number): Buffer {
  const tight = tighter.find((step) => compile(template, data, step).numOfPages <= most);
  return pdf(template, data, 'ua-1', tight ?? tighter.at(-1));
}

function pdf(template: string, data: string, pdfStandard: string, tight = 0): Buffer {
  try {
    return compiler.pdf(compile(template, data, tight), { pdfStandard });
  } catch (error) {
    throw new Error(`${template}.typ: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * All pages as one SVG, below one another, one unit a point. Letters are outlines: no font of the machine
 * comes into it. `tight`: steps smaller than usual.
 */
export const svgOf = (template: string, input: object, tight = 0): string =>
  compiler.plainSvg(compile(template, JSON.stringify(input), tight));

async function jpeg(template: string, data: string): Promise<Buffer> {
  pdf(template, data, 'a-2u'); // An SVG leaves a missing glyph out without a word; PDF/A refuses it.
  const svg = compiler.plainSvg(compile(template, data));
  return sharp(Buffer.from(svg))
    .flatten({ background: '#fff' })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
}

type Diagnostic = { message: string; path: string; range?: { start: { line: number } } };

/** What Typst says, with the place in its own file; what only repeats the way there is left out. */
function explain(template: string, diagnostics: Diagnostic[]): string {
  const lines = diagnostics
    .filter(({ message }) => !message.startsWith('while calling'))
    .map(
      ({ message, path, range }) =>
        `${message}${range ? ` (${path.split('/').pop()}:${range.start.line + 1})` : ''}`,
    );
  return `${template}.typ: ${lines.join('; ')}`;
}
