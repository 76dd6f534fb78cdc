/** Before all tests: builds every test site that is not up to date. */
import { execFileSync } from 'node:child_process';
import { sites } from './sites.ts';
import { buildWithdrawn } from './withdrawn.ts';

export default function buildSites(): void {
  for (const [name, { out, url, repository }] of Object.entries(sites)) {
    console.log(`Dựng trang để kiểm: ${name}…`);
    execFileSync(process.execPath, ['src/commands/build.ts', '--out', out], {
      env: { ...process.env, SITE_URL: url, REPOSITORY: repository },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  buildWithdrawn();
}
