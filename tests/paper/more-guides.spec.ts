/** Paper has room for more guides than we have: a wall list takes another A4, a sheet a number of three figures. */
import { expect, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { documents, guides } from '../../src/guides.ts';
import { documentInput, sheetInput } from '../../src/sheets/input.ts';
import { sheets } from '../../src/sheets/table.ts';
import { setPdf } from '../../src/sheets/typst.ts';
import { standing } from '../../src/site.ts';
import { faultsOf, squeeze } from '../support/html.ts';

const wall = documents.find(({ template }) => template === 'wall')!;
const none = { t: 'p', c: [], a: {}, k: [] };

/** The words of each page of a list of `count` guides, copies of ours numbered from 1; `change` alters what it is set from. */
async function pagesOf(count: number, change: (row: { number: number }) => object = () => ({})) {
  const input = documentInput(
    wall,
    () => none,
    () => ({ tight: 0, pages: 1 }),
    none,
  ) as unknown as { guides: object[] };
  const rows = Array.from({ length: count }, (_, i) => {
    const row = { ...input.guides[i % input.guides.length], number: i + 1 };
    return { ...row, ...change(row) };
  });
  const { bytes } = setPdf(wall.template, JSON.stringify({ ...input, guides: rows }), wall.most);
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, i) => {
      const { items } = await (await document.getPage(i + 1)).getTextContent();
      return squeeze(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }),
  );
}

for (const [count, pages] of [
  [40, 1],
  [100, 2],
  [370, 8],
] as const)
  test(`${count} guides fit on ${pages} A4, each with its title, address and standing lines`, async () => {
    const found = await pagesOf(count, ({ number }) => ({ title: `Việc thứ <${number}>` }));
    expect(found.length).toBeLessThanOrEqual(pages);
    expect(found.length).toBeGreaterThanOrEqual(Math.ceil(pages / 2));
    const always = ['Việc gì, bài số mấy?', 'rồi gõ số bài', ...Object.values(standing)];
    for (const page of found) for (const words of always) expect(page).toContain(squeeze(words));
    for (let number = 1; number <= count; number += 1)
      expect(found.filter((page) => page.includes(squeeze(`Việc thứ <${number}>`)))).toHaveLength(
        1,
      );
  });

test('a topic whose guides are all withdrawn is left out of the wall list', async () => {
  const [page] = await pagesOf(wall.guides.length, ({ number }) => ({
    topic: number === 1 ? 'Chủ đề đã rút' : 'Chủ đề còn dùng',
    withdrawn: number === 1 && 'Đã bỏ',
  }));
  expect(page).toContain(squeeze('Chủ đề còn dùng'));
  expect(page).not.toContain(squeeze('Chủ đề đã rút'));
});

test('a guide of any title has its one-page sheets when its number has three figures', () => {
  const single = sheets.filter(({ reads, most }) => reads === 'model' && most === 1);
  expect(single.length).toBeGreaterThan(1);
  const faults = faultsOf(guides, (guide) =>
    single.map((sheet) => {
      const input = sheetInput(guide);
      const address = input.guide.address!.replace(/\d+$/, '344');
      const data = { ...input, guide: { ...input.guide, number: 344, address } };
      try {
        const { pages } = setPdf(sheet.template, JSON.stringify(data), 1);
        return pages !== 1 && `${guide.slug}, ${sheet.id}: ${pages} pages`;
      } catch (error) {
        return `${guide.slug}, ${sheet.id}: ${error}`;
      }
    }),
  );
  expect(faults).toEqual([]);
});
