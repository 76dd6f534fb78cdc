/**
 * `npm run bench:paper`: size and pages by sheet, and the time of each kind with a compiler that has set
 * sheets before; then all PDFs and all pictures from nothing, each in a process of its own, because Typst
 * remembers what it has worked out; and everything again with nothing changed.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { orExplain } from '../src/fault.ts';
import { base } from '../src/site.ts';
import { build } from '../src/commands/build.ts';

const kb = (bytes: number) => Math.round(bytes / 1000);
const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);
/** The kind of file that this process sets from nothing, where it was started for that alone. */
const alone = process.argv[2];
const cold = (format: string) =>
  execFileSync(process.execPath, [import.meta.filename, format], { encoding: 'utf8' }).trim();

await orExplain(async () => {
  if (!alone) await build();
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
  const forget = () => rmSync(store, { recursive: true, force: true });
  const started = performance.now();
  if (alone) forget();
  const all = first.filter(({ format }) => format === alone);
  await set(all);
  if (alone === 'jpg')
    return console.log(`all pictures, cold: ${all.length} in ${seconds(started)} s`);
  const handouts = await set(first.filter(({ handout }) => handout));
  const learned = new Map(
    first
      .flatMap(({ handout }) => (handout ? [handout] : []))
      .map((guide, i) => [guide, { tight: handouts[i]!.tight, pages: handouts[i]!.pages }]),
  );
  const jobs = [...first, ...documentJobs(page, (guide) => learned.get(guide)!)];
  if (alone) {
    const pdfs = jobs.filter(({ format }) => format === alone);
    await set(pdfs);
    return console.log(`all PDFs, cold: ${pdfs.length} in ${seconds(started)} s`);
  }

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

  for (const format of ['pdf', 'jpg'] as const) console.log(cold(format));
  await set(jobs);
  const start = performance.now();
  await set(jobs);
  console.log(`all ${jobs.length} again, nothing changed: ${seconds(start)} s`);
});
