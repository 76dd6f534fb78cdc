/** How the site grows with the number of guides: time, memory, bytes, search, the copy for no network, paper. */
import { chromium } from '@playwright/test';
import { findChromium } from '../../src/commands/browser.mjs';
import { cpus, speeds } from '../compare.ts';
import { host } from '../host.ts';
import { ours } from '../peers/table.ts';
import { markdown, progress, report, type Table } from '../report.ts';
import { touch } from '../touch.ts';
import { real } from './copies.ts';
import { built, bytesOf, remove } from './measure.ts';

/** The largest number of guides whose sheets are set; more are worked out. */
const mostPaper = 370;

const kb = (bytes: number) => (bytes / 1000).toFixed(1);
const mb = (bytes: number | undefined) => (bytes === undefined ? '–' : (bytes / 1e6).toFixed(1));

/** Builds each of `sizes` without paper and measures it. */
export async function grow(sizes: number[]): Promise<void> {
  const site: Table = [
    [
      'guides',
      'files',
      'build, s',
      'ms a guide',
      'memory, MB',
      'a guide, KB',
      'list of all, KB',
      'lexicon, KB',
      'search, ms',
      'KB',
      'whole copy, MB',
      'sw.js, KB',
    ],
  ];
  for (const size of sizes) {
    progress(`Building ${size} guides…`);
    const made = built(size, false);
    const { files, page, list, lexicon, offline, worker } = bytesOf(made.out);
    const found = await searchIn(made.out);
    site.push([
      size,
      files,
      made.seconds.toFixed(1),
      Math.round((made.seconds * 1000) / size),
      made.memory,
      (page / 1000).toFixed(2),
      kb(list),
      kb(lexicon),
      Math.round(found.milliseconds),
      kb(found.bytes),
      mb(offline),
      worker ? kb(worker) : '–',
    ]);
    remove(made);
  }
  report(
    'grow',
    'By number of guides',
    `The ${real.length} guides we have, and copies of them with other words; sheets left out. Bytes are gzip. “A guide” is the mean page of the same ${real.length} guides in every size. Search: from touch to first result, ${speeds[0]!.name}, processor slowed ${cpus[0]} times.\n\n${markdown(site)}`,
  );
}

async function searchIn(out: string) {
  const served = await host(out);
  const browser = await chromium.launch({
    executablePath: (await findChromium(true))!,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const path = `/huong-dan/${real[0]!.slug}/`;
    return await touch(context, served, path, ours, speeds[0]!, cpus[0]!);
  } finally {
    await browser.close();
    served.close();
  }
}

/** Builds those of `sizes` up to 370 with paper, from nothing; more are worked out. */
export async function growPaper(sizes: number[]): Promise<void> {
  const paper: Table = [
    ['guides', '', 'sheets and pictures', 'build with them, s', 's a guide', 'MB', 'MB a guide'],
  ];
  let last: { size: number; files: number; seconds: number; bytes: number } | undefined;
  for (const size of sizes.toSorted((a, b) => a - b)) {
    const measured = size <= mostPaper;
    if (measured) {
      progress(`Setting the sheets of ${size} guides…`);
      const made = built(size, true);
      const { papers, papersCount } = bytesOf(made.out);
      last = { size, files: papersCount, seconds: made.seconds, bytes: papers };
      remove(made);
    }
    if (!last) continue;
    const times = size / last.size;
    paper.push([
      size,
      measured ? 'measured' : `worked out from ${last.size}`,
      Math.round(last.files * times),
      Math.round(last.seconds * times),
      (last.seconds / last.size).toFixed(2),
      Math.round((last.bytes * times) / 1e6),
      (last.bytes / last.size / 1e6).toFixed(2),
    ]);
  }
  report(
    'paper',
    'Paper by number of guides',
    `Every sheet set from nothing, on all cores.\n\n${markdown(paper)}`,
  );
}
