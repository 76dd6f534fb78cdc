/** The same input gives the same site, to the byte: nothing of the machine, the clock or a cache gets in. */
import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fingerprint } from '../../src/commands/fingerprint.ts';
import { freshCopy, lendSheets } from '../support/copy.ts';
import { faultsOf } from '../support/html.ts';
import { sites } from '../support/sites.ts';

const run = promisify(execFile);
const env = {
  ...process.env,
  SITE_URL: sites.published.url,
  TZ: 'Pacific/Kiritimati',
  LC_ALL: 'C',
  LANG: 'C',
};
const filesIn = (folder: string) =>
  globSync('**/*', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
/** Every ninth sheet or picture of each kind: setting all of them a second time takes minutes. */
const ninth = 9;

test('a build in another folder, with another clock and another language, gives the same bytes', async () => {
  test.setTimeout(180_000);
  const before = fingerprint();
  const copy = freshCopy();
  try {
    lendSheets(copy);
    await run(process.execPath, ['src/commands/build.ts', '--out', 'lan-hai'], { cwd: copy, env });
    // On a machine where somebody is writing, the input itself may have changed since the first build.
    expect(fingerprint(), 'The input changed while the test ran: run it again.').toBe(before);
    const [first, second] = [sites.published.out, join(copy, 'lan-hai')];
    expect(filesIn(second)).toEqual(filesIn(first));
    const differ = filesIn(first).filter(
      (file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
    );
    expect(differ).toEqual([]);
    // The search index was made anew, not left out.
    for (const kind of ['.pf_fragment', '.pf_index', '.html', '.js', '.woff2'])
      expect(
        filesIn(second).filter((file) => file.endsWith(kind)),
        kind,
      ).not.toEqual([]);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

test('a sheet set anew elsewhere, with another clock and another language, has the same bytes', async () => {
  test.setTimeout(180_000);
  const copy = freshCopy();
  try {
    const script = `
      const { readFileSync } = await import('node:fs');
      const { guideJobs, shareJobs, documentJobs } = await import('./src/sheets/jobs.ts');
      const { emptyJobs } = await import('./src/sheets/local-jobs.ts');
      const { set } = await import('./src/sheets/kept.ts');
      const page = (path) => readFileSync(process.argv[1] + path + 'index.html', 'utf8');
      const all = [...guideJobs(page), ...shareJobs(), ...emptyJobs()];
      const kinds = Object.values(Object.groupBy(all, ({ id, template }) => id + template));
      const some = kinds.flatMap((jobs) => jobs.filter((_, i) => i % ${ninth} === 0));
      // Of the documents those that need nothing learned from other sheets.
      some.push(...documentJobs(page, () => ({ tight: 0, pages: 1 })).filter(({ most }) => most < Infinity));
      for (const job of some) console.log(job.paths[0] + '\\t' + (await set(job)).file);`;
    const { stdout } = await run(
      process.execPath,
      ['--input-type=module', '-e', script, join(process.cwd(), sites.published.out)],
      { cwd: copy, env },
    );
    const made = stdout
      .trim()
      .split('\n')
      .map((line) => line.split('\t') as [path: string, file: string]);
    for (const kind of ['.pdf', '.jpg', '.svg'])
      expect(made.filter(([, file]) => file.endsWith(kind)).length, kind).toBeGreaterThan(5);
    const faults = faultsOf(made, ([path, file]) => {
      const published = readFileSync(join(sites.published.out, path));
      return !published.equals(readFileSync(join(copy, file))) && path;
    });
    expect(faults).toEqual([]);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
