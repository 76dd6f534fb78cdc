/** After the pages are built: every sheet, document and picture, each from its page. */
import { copyFileSync, mkdirSync, readFileSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import type { AstroIntegration } from 'astro';
import { Faults } from '../fault.ts';
import { base } from '../site.ts';
import { documentJobs, guideJobs, shareJobs, type Job } from '../sheets/jobs.ts';
import { emptyJobs, teamJobs } from '../sheets/local-jobs.ts';
import type { Kept } from '../sheets/kept.ts';
import { pagesAt } from '../sheets/made.ts';
import { previewJobs } from '../sheets/previews.ts';
import { Printers, type Failed } from '../sheets/printers.ts';
import { Progress } from '../sheets/progress.ts';
import { isLeftOut, standIns } from '../sheets/stand-in.ts';
import type { Format } from '../sheets/typst.ts';
import { fileAt } from './built.ts';

export const sheets = (): AstroIntegration => ({
  name: 'sheets',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const page = (path: string) => readFileSync(fileAt(dir, `${path}index.html`), 'utf8');
      const first = [
        ...guideJobs(page),
        ...shareJobs(),
        ...previewJobs(page),
        ...emptyJobs(),
        ...teamJobs(),
      ];
      const progress = new Progress();
      const printers = new Printers<Job>((_job, fresh) => progress.add(fresh));
      let instead = new Map<Format, Kept>();
      const set = async (jobs: Job[]): Promise<Kept[]> => {
        const wanted = jobs.filter((job) => !isLeftOut(job));
        progress.expect(wanted.length);
        const made = await printers.set(wanted, faults);
        const printed = new Map(wanted.map((job, i) => [job, made[i]!]));
        return jobs.map((job) => printed.get(job) ?? instead.get(job.format)!);
      };
      try {
        instead = await standIns(set);
        const made = await set(first);
        // The packs are the handouts: set as small as those had to be.
        const learned = new Map(
          first.map(({ handout }, i) => [
            handout,
            { tight: made[i]!.tight, pages: made[i]!.pages },
          ]),
        );
        const then = documentJobs(page, (guide) => learned.get(guide)!);
        const documents = await set(then);
        const all = [...made, ...documents];
        [...first, ...then].forEach(({ paths }, i) => {
          const { file, pages } = all[i]!;
          for (const path of paths) {
            copy(file, fileAt(dir, path));
            pagesAt.set(path, pages);
          }
        });
      } finally {
        await printers.close();
      }
      progress.end();
    },
  },
});

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
}

const faults = (failed: Failed<Job>[]) =>
  new Faults(
    failed.map(({ task: { content, paths }, message }) => ({
      file: content,
      wrong: `không in được ${paths[0]!.slice(base.length)}: ${message}`,
      remedy: 'xem lại những chữ dài quá hoặc ký tự lạ vừa thêm vào.',
    })),
  );
