/** Sheets with a neighbourhood's own lines: the empty ones for the phone, and those of a team. */
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { content, guides } from '../../src/guides.ts';
import { teamSchema } from '../../src/schema.ts';
import { set } from '../../src/sheets/kept.ts';
import { emptyJobs, teamJobs } from '../../src/sheets/local-jobs.ts';
import { inlined } from '../../src/sheets/slim.ts';
import { svgOf } from '../../src/sheets/typst.ts';
import { standing } from '../../src/site.ts';
import { teamsOf } from '../../src/teams.ts';
import { parse } from 'yaml';
import { faultsOf, squeeze } from '../support/html.ts';
import { team, teamText } from '../support/team.ts';

// The guide with the most to say, and the first.
const two = [guides[0]!, [...guides].sort((a, b) => b.gain.length - a.gain.length)[0]!];
const data = teamSchema.parse({ ...parse(teamText), guides: two.map(({ number }) => number) });
const [made] = teamsOf(
  { ...content, teams: [{ id: 'khu-thu', file: team, data, lineOf: () => 1 }] },
  guides,
);

for (const job of teamJobs([made!]))
  test(`${job.paths[0]} says whom to call, in letters that can be read and found`, async () => {
    const { file, pages } = await set(job);
    const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 })
      .promise;
    expect(pages).toBe(job.most);
    expect(pdf.numPages).toBe(job.most);
    const runs: { str: string; size: number; page: number }[] = [];
    for (let page = 1; page <= pages; page += 1)
      for (const item of (await (await pdf.getPage(page)).getTextContent()).items)
        if ('str' in item && item.str.trim())
          runs.push({
            str: item.str,
            size: Math.hypot(item.transform[2], item.transform[3]),
            page,
          });
    const words = (page: number) =>
      squeeze(
        runs
          .filter((run) => run.page === page)
          .map(({ str }) => str)
          .join(''),
      );
    // On a poster the box stands in front, elsewhere on the back; the two lines stand on both.
    for (const line of made!.lines) expect(words(pages)).toContain(squeeze(line));
    for (let page = 1; page <= pages; page += 1)
      for (const line of Object.values(standing)) expect(words(page)).toContain(squeeze(line));
    expect(faultsOf(runs, ({ str, size }) => size < 11.99 && `${str}: ${size} pt`)).toEqual([]);
    expect(words(pages)).toBe(words(pages).normalize('NFC'));
  });

const boxesOf = (svg: string) =>
  /data-empty="([^"]*)"/
    .exec(svg)![1]!
    .split(',')
    .filter(Boolean)
    .map((box) => box.split(' ').map(Number) as [number, number, number, number]);

test('every sheet for the phone is whole, small enough, and its boxes are empty', async () => {
  const faults: string[] = [];
  const jobs = emptyJobs();
  const count = { poster: 1, leaflet: 0, cards: 0, 'leaflet-back': 2, 'cards-back': 8 } as Record<
    string,
    number
  >;
  for (const job of jobs) {
    const { file, bytes } = await set(job);
    const svg = readFileSync(file, 'utf8');
    const boxes = boxesOf(svg);
    if (boxes.length !== count[job.template]) faults.push(`${job.paths[0]}: ${boxes.length} boxes`);
    if (
      /<(?!svg|g|path|rect|circle|use|defs|symbol|clipPath|\/)/.test(svg) ||
      / (?:style|on\w+)=/.test(svg)
    )
      faults.push(`${job.paths[0]}: more than shapes`);
    // 45 KB on the wire: under a quarter of it raw is what gzip leaves.
    if (bytes > 200_000) faults.push(`${job.paths[0]}: ${bytes} bytes`);
  }
  expect(jobs.length).toBeGreaterThan(guides.length);
  expect(faults).toEqual([]);
});

for (const template of ['poster', 'leaflet', 'cards', 'leaflet-back', 'cards-back'])
  test(`${template}: slimmed for the phone it looks as Typst drew it, and nothing stands in its boxes`, async () => {
    const job = emptyJobs().find((one) => one.template === template)!;
    const slim = readFileSync((await set(job)).file);
    const draw = (svg: Buffer) =>
      sharp(svg)
        .flatten({ background: '#fff' })
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true });
    const typst = svgOf(template, job.input, 1);
    const [before, drawn, after] = await Promise.all([
      draw(Buffer.from(typst)),
      draw(Buffer.from(inlined(typst))),
      draw(slim),
    ]);
    expect(after.info).toMatchObject({ width: before.info.width, height: before.info.height });
    const { width } = after.info;
    const near = [-1, 0, 1].flatMap((row) => [-1, 0, 1].map((column) => row * width + column));
    /** Share of pixels that are not the same, nor in any of the places beside. */
    const different = (other: Buffer, places: number[]) =>
      after.data.filter(
        (grey, i) => !places.some((step) => Math.abs(grey - other[i + step]!) <= 64),
      ).length / after.data.length;
    // Edges of letters move by a hundredth of a point; nothing is lost, nothing moved.
    expect(different(drawn.data, [0])).toBeLessThan(0.0005);
    // Edges of a code stand on the next whole pixel, where those of a picture of it fall between two.
    expect(different(before.data, near)).toBeLessThan(0.0005);
    expect(after.data.filter((grey) => grey < 100).length).toBeGreaterThan(1000);
    const scale = width / Number(/viewBox="0 0 ([\d.]+)/.exec(slim.toString())![1]);
    for (const [x, y, w, h] of boxesOf(slim.toString()))
      for (let row = Math.ceil(y * scale); row < Math.floor((y + h) * scale); row += 1)
        for (let column = Math.ceil(x * scale); column < Math.floor((x + w) * scale); column += 1)
          if (after.data[row * width + column]! < 250)
            throw new Error(`Ink in an empty box at ${column}, ${row}`);
  });
