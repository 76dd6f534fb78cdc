/** What each PDF is as a file: what a shop, a phone and a screen reader are told of it. */
import { expect, test } from '@playwright/test';
import { guides } from '../../src/guides.ts';
import { faultsOf } from '../support/html.ts';
import { documentsAt, everyPaper, papersOf, sheets, type Paper } from '../support/pdf.ts';

// In one worker: every other would read all the sheets once more.
test.describe.configure({ mode: 'default' });

/** Points of the papers a row may ask a shop for, and the sheets that lie on their side: two A5 beside each other. */
const papers: Record<string, [number, number]> = {
  A4: [595.28, 841.89],
  A5: [419.53, 595.28],
  A6: [297.64, 419.53],
};
const lying = ['to-roi'];

test('every guide has every sheet of the table, and the site every document', async () => {
  const made = (await papersOf('published')).map(
    ({ guide, sheet }) => `${sheet.id} ${guide.number}`,
  );
  expect(made).toEqual(sheets.flatMap(({ id }) => guides.map(({ number }) => `${id} ${number}`)));
  expect(made.length).toBeGreaterThan(0);
  const ids = (await documentsAt('published')).map(({ sheet }) => sheet.id);
  for (const id of ['cam-nang', 'tong-hop', 'so-tay', ...guides.map(({ topic }) => topic.id)])
    expect(ids).toContain(id);
});

test('no sheet has more pages than its row of the table allows', async () => {
  const faults = faultsOf(await everyPaper(), ({ name, sheet: { most }, pages: { length } }) => {
    return !(length > 0 && length <= most) && `${name}: ${length} pages`;
  });
  expect(faults).toEqual([]);
});

test('a handout has four pages at the very most; what hangs on a wall or is cut up has one', async () => {
  const limits: Record<string, number> = { 'to-in': 4 };
  const faults = faultsOf(await papersOf('published'), ({ name, sheet, pages: { length } }) => {
    return length > (limits[sheet.id] ?? 1) && `${name}: ${length} pages`;
  });
  expect(faults).toEqual([]);
});

test('every page is of the paper that its row asks the shop for, upright but for the two leaflets', async () => {
  const pages = (await everyPaper()).flatMap(({ sheet, pages }) =>
    pages.map((page) => ({ sheet, page })),
  );
  const faults = faultsOf(pages, ({ sheet, page: { name, width, height, proxy } }) => {
    const [short, long] = papers[/giấy (A\d)/.exec(sheet.shop)![1]!]!;
    const [w, h] = lying.includes(sheet.id) ? [long, short] : [short, long];
    const off = Math.max(Math.abs(width - w), Math.abs(height - h));
    return (off > 0.1 || proxy.rotate !== 0) && `${name}: ${width}×${height}`;
  });
  expect(faults).toEqual([]);
});

test('every PDF names what it is about, and its language', async () => {
  const faults = faultsOf(await everyPaper(), ({ name, title, info, xmp }) => [
    info.Title !== title && `${name}: titled "${info.Title}"`,
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

/** A poster is headed by what the reader gets; a handout by the name of its guide; what is small by either. */
const headlinesOf = ({ guide, sheet, title }: Paper): string[] =>
  sheet.id === 'ap-phich' ? [guide!.gain] : sheet.id === 'to-in' ? [title] : [title, guide!.gain];

test('every PDF has an outline that leads to its headings', async () => {
  const outlines = await Promise.all(
    (await everyPaper()).map(async (paper) => ({
      paper,
      outline: ((await paper.document.getOutline()) ?? []).map(({ title, dest }) => ({
        title,
        dest,
      })),
    })),
  );
  const faults = faultsOf(outlines, ({ paper, outline }) => {
    const titles = outline.map(({ title }) => title);
    const headed = !paper.guide || headlinesOf(paper).some((one) => titles.includes(one));
    return [
      outline.length === 0 && `${paper.name}: no outline`,
      outline.some(({ title, dest }) => !title || !dest) && `${paper.name}: an entry leads nowhere`,
      !headed && `${paper.name}: ${titles.join(' | ')}`,
    ];
  });
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
