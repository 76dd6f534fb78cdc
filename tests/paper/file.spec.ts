/** What each PDF is as a file: what a shop, a phone and a screen reader are told of it. */
import { expect, test } from '@playwright/test';
import { guides } from '../../src/guides.ts';
import { sheets } from '../../src/sheets/table.ts';
import { faultsOf } from '../support/html.ts';
import { everyPaper, papersOf } from '../support/pdf.ts';

/** Pages a sheet may have; one that is not in this list fails until it is. */
const most: Record<string, number> = { 'ap-phich': 1, 'to-in': 4 };
const a4 = { width: 595.28, height: 841.89 };

test('every guide has every sheet of the table', async () => {
  const made = (await papersOf('published')).map(
    ({ guide, sheet }) => `${guide.number} ${sheet.id}`,
  );
  expect(made).toEqual(guides.flatMap(({ number }) => sheets.map(({ id }) => `${number} ${id}`)));
  expect(made.length).toBeGreaterThan(0);
});

for (const { id } of sheets)
  test(`${id} has ${most[id]} pages at most`, async () => {
    const faults = faultsOf(await everyPaper(id), ({ name, pages: { length } }) => {
      return !(length > 0 && length <= most[id]!) && `${name}: ${length} pages`;
    });
    expect(faults).toEqual([]);
  });

test('every page is an A4 sheet, upright', async () => {
  const pages = (await everyPaper()).flatMap((paper) => paper.pages);
  const faults = faultsOf(pages, ({ name, width, height, proxy }) => {
    const off = Math.max(Math.abs(width - a4.width), Math.abs(height - a4.height));
    return (off > 0.1 || proxy.rotate !== 0) && `${name}: ${width}×${height}`;
  });
  expect(faults).toEqual([]);
});

test('every PDF names its guide and its language', async () => {
  const faults = faultsOf(await everyPaper(), ({ name, guide, info, xmp }) => [
    info.Title !== guide.title && `${name}: titled "${info.Title}"`,
    !/^vi\b/.test(info.Language ?? '') && `${name}: language "${info.Language}"`,
    !/<dc:language>.*?>vi(-VN)?</.test(xmp) && `${name}: no language in its metadata`,
  ]);
  expect(faults).toEqual([]);
});

test('every PDF is tagged and declares PDF/UA-1, which the compiler has then checked', async () => {
  const faults = faultsOf(await everyPaper(), ({ name, tagged, xmp, pages }) => [
    !tagged && `${name}: not tagged`,
    !xmp.includes('<pdfuaid:part>1</pdfuaid:part>') && `${name}: no PDF/UA mark`,
    !pages.some(({ runs }) => runs.some(({ heading }) => heading === 'H1')) && `${name}: no H1`,
  ]);
  expect(faults).toEqual([]);
});

test('every font is Be Vietnam Pro and stands in the file, cut down to the signs in use', async () => {
  const fonts = (await everyPaper()).flatMap((paper) =>
    paper.fonts.map((font) => ({ paper, font })),
  );
  const faults = faultsOf(fonts, ({ paper, font: { name, embedded } }) => {
    const right = embedded && /^[A-Z]{6}\+BeVietnamPro-(Regular|Bold)$/.test(name);
    return !right && `${paper.name}: ${name}`;
  });
  expect(faults).toEqual([]);
});

test('every word on paper is written in NFC, by signs that have a meaning', async () => {
  const pages = (await everyPaper()).flatMap((paper) => paper.pages);
  const runs = pages.flatMap((page) => page.runs.map(({ text }) => ({ page, text })));
  const faults = faultsOf(runs, ({ page, text }) => {
    // A sign of the private area, or the replacement sign, is a glyph that nobody can search or hear.
    const lost = /[\ufffd\ue000-\uf8ff\0]/.test(text);
    return (lost || text !== text.normalize('NFC')) && `${page.name}: ${text}`;
  });
  expect(faults).toEqual([]);
});
