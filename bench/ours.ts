/** Our own site as it is published, for the bench: the build the tests use, so that it is made once. */
import { execFileSync } from 'node:child_process';
import { sites } from '../tests/support/sites.ts';

/** Builds what is not up to date; gives the folder. */
export function buildOurs(): string {
  const { out, url } = sites.published;
  execFileSync(process.execPath, ['src/commands/build.ts', '--out', out], {
    env: { ...process.env, SITE_URL: url },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return out;
}
