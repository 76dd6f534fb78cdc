/** A sign that the font lacks stops the printer: no sheet and no card leaves with a hole in a word. */
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guides } from '../../src/guides.ts';
import { allShares, cardInput } from '../../src/share.ts';
import { sheetInput } from '../../src/sheets/input.ts';
import { sheets } from '../../src/sheets/table.ts';
import { paperTree } from '../../src/sheets/tree.ts';
import { set } from '../../src/sheets/typst.ts';
import { fileAt } from '../support/html.ts';
import { sites } from '../support/sites.ts';

const snowman = '\u2603';
/** Words never set before: a sheet once set is kept, and would be handed out again without a look. */
const spoilt = `Trời lạnh ${snowman} ${Date.now()}`;
const guide = guides[0]!;
const input = () =>
  sheetInput(
    guide,
    paperTree(readFileSync(join(sites.published.out, fileAt('published', guide.path)!), 'utf8')),
  );

for (const { id, template } of sheets) {
  test(`${id}: a sign the font lacks is an error that names it`, async () => {
    await expect(set(template, { ...input(), lead: spoilt }, 'pdf')).rejects.toThrow(
      new RegExp(`${template}\\.typ: .*(${snowman}|2603)`),
    );
    await expect(set(template, input(), 'pdf')).resolves.toBeTruthy();
  });
}

test('share images: a sign the font lacks is an error that names it', async () => {
  const card = allShares()[0]!.card;
  await expect(set('share', cardInput({ ...card, title: spoilt }), 'jpg')).rejects.toThrow(
    new RegExp(`share\\.typ: .*(${snowman}|2603)`),
  );
  await expect(set('share', cardInput(card), 'jpg')).resolves.toBeTruthy();
});
