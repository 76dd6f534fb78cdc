/** Before all tests: builds every test site that is not up to date, without a network. */
import { execFileSync } from 'node:child_process';
import { withoutNetwork } from './no-network.ts';
import { sites } from './sites.ts';
import { buildWithdrawn } from './withdrawn.ts';

/** The arguments of a build that sets the sheets of some guides only. */
export const some = (sheets: number[] | undefined) => (sheets ? ['--sheets', sheets.join()] : []);

export default function buildSites(): void {
  for (const [name, { out, url, repository, sheets }] of Object.entries(sites)) {
    console.log(`Dựng trang để kiểm: ${name}…`);
    execFileSync(process.execPath, ['src/commands/build.ts', '--out', out, ...some(sheets)], {
      env: withoutNetwork({ ...process.env, SITE_URL: url, REPOSITORY: repository }),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  buildWithdrawn();
}
