/**
 * `node src/commands/changed.ts --since commit --out folder`: puts what was built of each guide changed
 * since a commit into a folder: its page, its sheets, its pictures. For a pull request to be looked at.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { orExplain } from '../fault.ts';

await orExplain(async () => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { since: text, out: text, site: text } });
  const {
    since = 'HEAD^1',
    out = 'xem-thu',
    site = 'node_modules/.cache/test-sites/published',
  } = values;
  const folder = 'content/huong-dan';
  const changed = execFileSync('git', ['diff', '--name-only', since, '--', folder], {
    encoding: 'utf8',
  });
  for (const [, slug] of changed.matchAll(/([a-z0-9-]+)\.mdx$/gm)) {
    const built = join(site, 'huong-dan', slug!);
    // A guide that was taken away, or that could not be built, has nothing to look at.
    if (!existsSync(built)) continue;
    mkdirSync(out, { recursive: true });
    cpSync(built, join(out, slug!), { recursive: true });
    console.log(`${slug}: ${join(out, slug!)}`);
  }
});
