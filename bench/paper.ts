/**
 * `npm run bench:paper`: time, size and pages by sheet, each kind set from nothing on every core; then
 * all PDFs, all pictures, and everything again with nothing changed. Needs a built site in dist/.
 */
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { orExplain } from '../src/fault.ts';
import { base } from '../src/site.ts';
import { build } from '../src/commands/build.ts';

const kb = (bytes: number) => Math.round(bytes / 1000);
const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);

await orExplain(async () => {
  await build();
  const { documentJobs, guideJobs, shareJobs } = await import('../src/sheets/jobs.ts');
  const { store } = await import('../src/sheets/kept.ts');
  const { Printers } = await import('../src/sheets/printers.ts');
  type Job = ReturnType<typeof shareJobs>[number];

  const page = (path: string) =>
    readFileSync(join('dist', path.slice(base.length - 1), 'index.html'), 'utf8');
  const set = async (jobs: Job[]) => {
    const printers = new Printers<Job>();
    const made = await printers.set(
      jobs,
      (failed) =>
        new Error(failed.map(({ task, message }) => `${task.paths[0]}: ${message}`).join('\n')),
    );
    await printers.close();
    return made;
  };

  const first = [...guideJobs(page), ...shareJobs()];
  const handouts = await set(first.filter(({ handout }) => handout));
  const learned = new Map(
    first
      .flatMap(({ handout }) => (handout ? [handout] : []))
      .map((guide, i) => [guide, { tight: handouts[i]!.tight, pages: handouts[i]!.pages }]),
  );
  const jobs = [...first, ...documentJobs(page, (guide) => learned.get(guide)!)];
  const forget = () => rmSync(store, { recursive: true, force: true });

  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)}`,
  );
  const rows: Record<string, Record<string, string | number>> = {};
  for (const id of new Set(jobs.map((job) => job.id))) {
    const mine = jobs.filter((job) => job.id === id);
    forget();
    const start = performance.now();
    const made = await set(mine);
    const sizes = made.map(({ bytes }) => bytes);
    const pages = made.map((one) => one.pages);
    rows[id] = {
      files: made.length,
      seconds: seconds(start),
      'KB each': kb(sizes.reduce((sum, one) => sum + one, 0) / made.length),
      'KB at most': kb(Math.max(...sizes)),
      pages: [...new Set(pages)]
        .sort((a, b) => a - b)
        .map((count) => `${pages.filter((one) => one === count).length}×${count}`)
        .join(' '),
    };
  }
  console.table(rows);

  for (const [name, format] of [
    ['all PDFs', 'pdf'],
    ['all pictures', 'jpg'],
  ] as const) {
    forget();
    const mine = jobs.filter((job) => job.format === format);
    const start = performance.now();
    await set(mine);
    console.log(`${name}, cold: ${mine.length} in ${seconds(start)} s`);
  }
  await set(jobs);
  const start = performance.now();
  await set(jobs);
  console.log(`all ${jobs.length} again, nothing changed: ${seconds(start)} s`);
});
