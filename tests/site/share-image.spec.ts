/** The picture a chat shows of a link, as a file and as it is cut. */
import { expect, test } from '@playwright/test';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { faultsOf, meta, pagesOf, siteNames } from '../support/html.ts';
import { sites } from '../support/sites.ts';

/** What Facebook and Messenger ask for; lighter than a slow connection minds. */
const size = { width: 1200, height: 630 };
const heaviest = 200_000;
/** As share.typ sets it: right of the coloured band the words, in the middle square; then the drawing. */
const words = { left: (size.width - size.height) / 2, right: (size.width + size.height) / 2 };
const [band, drawing, margin] = [260, 945, 40];

const images = () =>
  siteNames.flatMap((site) =>
    globSync('anh/*.jpg', { cwd: sites[site].out })
      .sort()
      .map((file) => join(sites[site].out, file)),
  );

test('every share image is a JPEG of that size, light enough for a chat', async () => {
  const looked = await Promise.all(
    images().map(async (file) => ({
      file,
      bytes: statSync(file).size,
      ...(await sharp(file).metadata()),
    })),
  );
  const faults = faultsOf(looked, (one) => [
    one.format !== 'jpeg' && `${one.file}: ${one.format}`,
    (one.width !== size.width || one.height !== size.height) &&
      `${one.file}: ${one.width}×${one.height}`,
    one.bytes >= heaviest && `${one.file}: ${one.bytes} bytes`,
  ]);
  expect(faults).toEqual([]);
});

test('the words of a card are read at 360 px: none is set under 11 px there', () => {
  const template = readFileSync('src/sheets/share.typ', 'utf8');
  const sizes = [...template.matchAll(/(?:size: |\{ )(\d+)pt/g)].map(([, points]) =>
    Number(points),
  );
  expect(
    faultsOf(sizes, (one) => (one * 360) / size.width < 11 && `${one} of ${size.width}`),
  ).toEqual([]);
});

test('no share image is left over: each is the picture of some page', () => {
  const used = new Set(pagesOf('published').map((page) => meta(page, 'og:image')));
  const made = globSync('anh/*.jpg', { cwd: sites.published.out });
  expect(faultsOf(made, (file) => !used.has(`${sites.published.url}/${file}`) && file)).toEqual([]);
});

test('the words of a share image stand clear of its edges, inside the square that chats cut out', async () => {
  const looked = await Promise.all(
    images().map(async (file) => ({ file, grey: await sharp(file).greyscale().raw().toBuffer() })),
  );
  const faults = faultsOf(looked, ({ file, grey }) => {
    // Ink is anything much darker than the paper; 160 leaves out what JPEG smears around letters.
    const ink = (left: number, right: number, top: number, bottom: number) => {
      for (let y = top; y < bottom; y += 1)
        if (
          grey.subarray(y * size.width + left, y * size.width + right).some((value) => value < 160)
        )
          return true;
      return false;
    };
    const { width, height } = size;
    return [
      !ink(words.left, words.right, margin, height - margin) && `${file}: no words`,
      ink(band, width, 0, margin) && `${file}: ink at the upper edge`,
      ink(band, width, height - margin, height) && `${file}: ink at the lower edge`,
      ink(band, words.left, 0, height) && `${file}: ink left of the square`,
      ink(words.right, drawing, 0, height) && `${file}: ink between the square and the drawing`,
    ];
  });
  expect(faults).toEqual([]);
});
