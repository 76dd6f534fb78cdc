/** A sign that the font lacks stops the printer: no sheet and no card leaves with a hole in a word. */
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from '../../src/guides.ts';
import { allShares, cardInput } from '../../src/share.ts';
import { site } from '../../src/sheets/input.ts';
import { documentJobs, guideJobs } from '../../src/sheets/jobs.ts';
import { keep, set, type Task } from '../../src/sheets/kept.ts';
import { sheets } from '../../src/sheets/table.ts';
import { fileAt } from '../support/html.ts';
import { sites } from '../support/sites.ts';

const snowman = '\u2603';
/** As short as the words in whose place they stand, so that it is the sign that stops the printer. */
const spoilt = `Trời lạnh ${snowman}`;
const page = (path: string) =>
  readFileSync(join(sites.published.out, fileAt('published', path)!), 'utf8');
/** The same task with a sign that no sheet can print, in a line that stands on each. */
const spoil = (task: Task): Task => ({
  ...task,
  input: { ...task.input, site: { ...site, unofficial: spoilt } },
});
const named = ({ template }: Task) => new RegExp(`${template}\\.typ: .*(${snowman}|2603)`);

for (const { id } of sheets)
  test(`${id}: a sign the font lacks is an error that names it`, async () => {
    const task = guideJobs(page).find((job) => job.id === id)!;
    await expect(keep(spoil(task))).rejects.toThrow(named(task));
    await expect(set(task)).resolves.toBeTruthy();
  });

for (const { id, template } of documents.filter(({ guides }) => guides.length < 10))
  test(`${id}: a sign the font lacks is an error that names it`, async () => {
    const task = documentJobs(page, () => ({ tight: 0, pages: 1 })).find((job) => job.id === id)!;
    expect(task.template).toBe(template);
    await expect(keep(spoil(task))).rejects.toThrow(named(task));
  });

test('share images: a sign the font lacks is an error that names it', async () => {
  const { card } = allShares()[0]!;
  const task = { template: 'share', input: cardInput(card), format: 'jpg' as const };
  const wrong = { ...task, input: cardInput({ ...card, title: spoilt }) };
  await expect(keep(wrong)).rejects.toThrow(named(task));
  await expect(set(task)).resolves.toBeTruthy();
});
