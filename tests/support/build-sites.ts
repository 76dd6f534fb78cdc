/** Before all tests: builds every test site that is not up to date, at most two at a time, without a network. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { withoutNetwork } from './no-network.ts';
import { sites, type SiteName } from './sites.ts';
import { buildWithdrawn } from './withdrawn.ts';

/** The arguments of a build that sets the sheets of some guides only. */
export const some = (sheets: number[] | undefined) => (sheets ? ['--sheets', sheets.join()] : []);

async function build(name: SiteName): Promise<void> {
  const { out, url, repository, sheets } = sites[name];
  console.log(`Dựng trang để kiểm: ${name}…`);
  await promisify(execFile)(
    process.execPath,
    ['src/commands/build.ts', '--out', out, ...some(sheets)],
    { env: withoutNetwork({ ...process.env, SITE_URL: url, REPOSITORY: repository }) },
  );
}

export default async function buildSites(): Promise<void> {
  await Promise.all([build('published'), build('draft')]);
  // Nearly all sheets of the withdrawn site are those of the published one.
  await Promise.all([buildWithdrawn(), build('folder')]);
}
