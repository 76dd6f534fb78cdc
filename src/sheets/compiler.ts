/** The compiler: a template and its input in, a document or a PDF out; what it says against them, in a line. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { folder } from './templates.ts';

const fontFile = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/be-vietnam-pro/package.json',
);
const fontPaths = ['400Regular', '700Bold'].map((weight) => join(dirname(fontFile), weight));
let made: NodeCompiler | undefined;
/** Made when first asked for: a build in which nothing changed needs no compiler. */
export const compiler = (): NodeCompiler =>
  (made ??= NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths }] }));

/**
 * Lets go of what Typst remembers and has not used for ten sheets, as its makers advise for a program of one run.
 * It keeps ten megabytes a sheet otherwise, which fills 24 GB before 370 guides are set, and looks them through.
 */
export const forget = (): void => compiler().evictCache(10);

/** A document of `template`. Throws what Typst says against it. `tight`: see theme.typ. */
export function compile(template: string, data: string, tight = 0) {
  const result = compiler().compile({
    mainFilePath: join(folder, `${template}.typ`),
    inputs: { data, tight: String(tight) },
  });
  if (result.result) return result.result;
  const error = result.takeError();
  throw new Error(explain(template, error ? compiler().fetchDiagnostics(error) : []));
}

/** A PDF that keeps to a standard. Throws what stands against it, a missing glyph included. */
export function pdf(template: string, data: string, pdfStandard: string, tight = 0): Buffer {
  try {
    return compiler().pdf(compile(template, data, tight), { pdfStandard });
  } catch (error) {
    throw new Error(`${template}.typ: ${error instanceof Error ? error.message : String(error)}`);
  }
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
