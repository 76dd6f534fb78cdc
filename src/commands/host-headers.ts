/** Reads a built site's `_headers` as the hosts do that know the file, so that here too it is served so. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Rule = { path: RegExp; headers: [name: string, value: string][] };

/** The headers of a path, by the `_headers` of `folder`: of all rules that fit, the later above the earlier. */
export function headersOf(folder: string): (path: string) => Record<string, string> {
  const file = join(folder, '_headers');
  const rules: Rule[] = [];
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (name) rules.at(-1)!.headers.push([name, value!]);
    else if (line.startsWith('/')) {
      const pattern = line.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
      rules.push({ path: new RegExp(`^${pattern.join('.*')}$`), headers: [] });
    }
  }
  return (path) =>
    Object.fromEntries(
      rules.filter((rule) => rule.path.test(path)).flatMap(({ headers }) => headers),
    );
}
