/** The Typst files, and which of them make up a sheet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where they stand, from the project's folder. */
export const folder = 'src/sheets';

/** The text of a file of that folder. */
export const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** A template and every other that it draws on, by file name. */
export function partsOf(file: string, found = new Set<string>()): string[] {
  if (found.has(file)) return [];
  found.add(file);
  for (const [, other] of textOf(file).matchAll(/^#(?:import|include) "([\w-]+\.typ)"/gm))
    partsOf(other!, found);
  return [...found].sort();
}
