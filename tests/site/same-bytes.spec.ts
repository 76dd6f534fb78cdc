/** The same input gives the same site, to the byte: nothing of the machine, the clock or a cache gets in. */
import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fingerprint } from '../../src/commands/fingerprint.ts';
import { freshCopy } from '../support/copy.ts';
import { sites } from '../support/sites.ts';

const filesIn = (folder: string) =>
  globSync('**/*', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

test('a build in another folder, with empty caches, another clock and another language, gives the same bytes', async () => {
  test.setTimeout(180_000);
  const before = fingerprint();
  const copy = freshCopy();
  try {
    await promisify(execFile)(process.execPath, ['src/commands/build.ts', '--out', 'lan-hai'], {
      cwd: copy,
      env: {
        ...process.env,
        SITE_URL: sites.published.url,
        TZ: 'Pacific/Kiritimati',
        LC_ALL: 'C',
        LANG: 'C',
      },
    });
    // On a machine where somebody is writing, the input itself may have changed since the first build.
    expect(fingerprint(), 'The input changed while the test ran: run it again.').toBe(before);
    const [first, second] = [sites.published.out, join(copy, 'lan-hai')];
    expect(filesIn(second)).toEqual(filesIn(first));
    const differ = filesIn(first).filter(
      (file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
    );
    expect(differ).toEqual([]);
    // The search index and the sheets were made anew, not left out.
    for (const kind of ['.pf_fragment', '.pf_index', '.pdf', '.jpg', '.woff2'])
      expect(
        filesIn(second).filter((file) => file.endsWith(kind)),
        kind,
      ).not.toEqual([]);
    expect(filesIn(join(copy, 'node_modules/.cache/sheets'))).not.toEqual([]);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
