/** Lighthouse on every kind of page of the built site, phone and slow line as it sets them itself. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from '../src/commands/browser.mjs';
import { guides } from '../src/guides.ts';
import { kinds } from '../tests/support/kinds.ts';
import { host } from './host.ts';
import { buildOurs } from './ours.ts';
import { home, install } from './peers/build.ts';
import { markdown, progress, report } from './report.ts';

const version = '13.5.0';

type Audit = { score: number | null; title: string };
type Result = {
  categories: Record<
    string,
    { title: string; score: number; auditRefs: { id: string; weight: number }[] }
  >;
  audits: Record<string, Audit>;
};

export async function lighthouse(): Promise<void> {
  const folder = join(home, 'lighthouse');
  install(folder, { lighthouse: version });
  const site = await host(buildOurs());
  const chrome = (await findChromium(true))!;
  const pages = [...new Set([...kinds, guides[0]!.path])].filter(
    (path) => path !== '/khong-co-trang-nay',
  );
  const rows: (string | number)[][] = [];
  const faults: string[] = [];
  for (const path of pages) {
    progress(`Lighthouse: ${path}…`);
    const { categories, audits } = await score(folder, chrome, site.origin + path);
    const all = Object.values(categories);
    if (!rows.length) rows.push(['page', ...all.map(({ title }) => title)]);
    rows.push([`\`${path}\``, ...all.map(({ score }) => Math.round(score * 100))]);
    for (const { auditRefs } of all)
      for (const { id, weight } of auditRefs) {
        const { score, title } = audits[id]!;
        if (weight && score !== null && score < 0.9) faults.push(`- \`${path}\`: ${title} (${id})`);
      }
  }
  site.close();
  const found = faults.length
    ? `What cost points:\n\n${faults.join('\n')}`
    : 'Nothing cost a point.';
  report('lighthouse', `Lighthouse ${version}`, `${markdown(rows)}\n\n${found}`);
}

/** Runs Lighthouse in a program of its own, without blocking the host it asks. */
async function score(folder: string, chrome: string, address: string): Promise<Result> {
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-background-networking';
  const args = ['node_modules/lighthouse/cli/index.js', address, '--output=json', '--quiet', flags];
  return new Promise((done, fail) =>
    execFile(
      process.execPath,
      args,
      { cwd: folder, env: { ...process.env, CHROME_PATH: chrome }, maxBuffer: 2 ** 28 },
      (error, out) => (error ? fail(error) : done(JSON.parse(out) as Result)),
    ),
  );
}
