/** The project beside itself: another folder, another ward, a withdrawn guide. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { store } from '../../src/sheets/kept.ts';

const project = [
  ...['content', 'src', 'public', 'docs', 'CONTRIBUTING.md'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
];

function copyTo(prefix: string): string {
  const copy = mkdtempSync(join(tmpdir(), prefix));
  for (const one of project) cpSync(one, join(copy, one), { recursive: true });
  return copy;
}

/** A copy of the project with the same packages, and what earlier builds keep in node_modules/.cache. */
export function warmCopy(): string {
  const copy = copyTo('ban-sao-');
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

/** A copy of the project with the same packages and none of what earlier builds keep. */
export function freshCopy(): string {
  const copy = copyTo('ban-moi-');
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(copy, 'node_modules', name), 'junction');
  return copy;
}

/** Lends a copy the sheets that are set already, to read and to add to. */
export function lendSheets(copy: string): void {
  mkdirSync(join(copy, 'node_modules/.cache'), { recursive: true });
  symlinkSync(resolve(store), join(copy, store), 'junction');
}
