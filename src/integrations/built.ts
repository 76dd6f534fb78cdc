/** The built site, for the integrations that run when its pages are there. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { base } from '../site.ts';

/** Where the file of a path of the site lies; `dir`: the folder the site is built into. */
export const fileAt = (dir: URL, path: string): string =>
  join(fileURLToPath(dir), path.slice(base.length));

/** Puts what `change` makes of it in place of every page that it changes. */
export function changePages(dir: URL, change: (html: string, file: string) => string): void {
  const root = fileURLToPath(dir);
  for (const file of globSync('**/*.html', { cwd: root })) {
    const html = readFileSync(root + file, 'utf8');
    const changed = change(html, file);
    if (changed !== html) writeFileSync(root + file, changed);
  }
}
