/** The project beside itself: another folder, another ward, without a trace of earlier builds. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const project = [
  'content',
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A copy of the project with the same packages and none of what earlier builds keep in node_modules/.cache. */
export function freshCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'ban-sao-'));
  for (const one of project) cpSync(one, join(copy, one), { recursive: true });
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(copy, 'node_modules', name), 'junction');
  return copy;
}
