/**
 * The project a second time, in a folder for the bench, with `count` guides: the code as it is, content made of ours
 * (copies.ts). Rules that find fault with a copy have it made again with fewer changes.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inspectContent } from '../../src/loader.ts';
import { copyOf, real } from './copies.ts';

const parts = [
  'src',
  'public',
  'content',
  // The page /dong-gop/ is this file, with its drawings.
  'CONTRIBUTING.md',
  'docs/dong-gop',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Makes the folder and gives its path. `paper` false: sheets are not set, a few bytes stand in their place. */
export function project(count: number, paper: boolean): string {
  // Not below .bench/: Tailwind and Vite pass over what git ignores.
  const folder = mkdtempSync(join(tmpdir(), `cam-nang-${count}-`));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  // All packages, but none of what builds keep there: every sheet is set from nothing.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((name) => name !== '.cache'))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
  const guides = join(folder, 'content/huong-dan');
  mkdirSync(guides, { recursive: true });
  const made = new Map<string, [number: number, index: number]>();
  const write = (number: number, index: number, share?: number) => {
    const [slug, text] = copyOf(real[index]!, number, share);
    writeFileSync(join(guides, `${slug}.mdx`), text);
    made.set(`content/huong-dan/${slug}.mdx`, [number, index]);
  };
  for (let i = real.length; i < count; i += 1) write(i + 1, i % real.length);
  const faulty = new Set(
    inspectContent(folder)
      .faults.filter(({ mild }) => !mild)
      .map(({ file }) => file),
  );
  for (const file of faulty) write(...made.get(file)!, 0);
  if (faulty.size)
    console.log(`${faulty.size} copies broke a rule and keep the words of their originals.`);
  if (!paper) withoutPaper(folder);
  return folder;
}

/** Puts a stand-in where sheets are set: sizes of paper are measured at sizes where it can be waited for. */
function withoutPaper(folder: string): void {
  writeFileSync(join(folder, 'stand-in.pdf'), '%PDF');
  writeFileSync(
    join(folder, 'src/sheets/kept.ts'),
    `export const kept = () => ({ file: 'stand-in.pdf', pages: 1, tight: 0, bytes: 4 });\n`,
  );
}
