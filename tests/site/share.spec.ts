/** What a chat shows of a link: the words of its card, and the picture. */
import { expect, test } from '@playwright/test';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { shareOfStep } from '../../src/share.ts';
import { name } from '../../src/site.ts';
import {
  canonicalOf,
  everyPage,
  faultsOf,
  fileAt,
  meta,
  pagesOf,
  siteNames,
} from '../support/html.ts';
import { pageAt, secondary, stepAddresses, titleOf, where } from '../support/html.ts';
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

for (const site of ['published', 'folder'] as const)
  test(`every page of the ${site} site gives a chat its title, its summary and its picture, by full addresses`, () => {
    const faults = faultsOf(pagesOf(site), (page) => {
      const expected: Record<string, string> = {
        'og:title': titleOf(page).replace(` – ${name}`, ''),
        'og:description': meta(page, 'description'),
        'og:url': canonicalOf(page),
        'og:type': 'article',
        'og:locale': 'vi_VN',
        'twitter:card': 'summary_large_image',
      };
      const wrong = Object.keys(expected).filter((key) => meta(page, key) !== expected[key]);
      const image = meta(page, 'og:image');
      const there =
        image.startsWith(`${sites[site].url}/`) && fileAt(site, new URL(image).pathname);
      return [
        wrong.map((key) => `${page.path}: ${key} is "${meta(page, key)}"`),
        !there && `${page.path}: no image at "${image}"`,
        meta(page, 'og:image:alt').length < 10 && `${page.path}: no words for the image`,
      ];
    });
    expect(faults).toEqual([]);
  });

test('every page declares the kind and the size of its picture', () => {
  const faults = faultsOf(everyPage(), (page) => {
    const one = stepAddresses.get(page.path);
    const picture = one ? shareOfStep(one.guide, one.step).size : size;
    return Object.entries({ ...picture, type: 'image/jpeg' }).map(
      ([key, value]) => meta(page, `og:image:${key}`) !== String(value) && `${where(page)}: ${key}`,
    );
  });
  expect(faults).toEqual([]);
});

const card = [
  ...['title', 'description', 'url', 'image', 'image:alt', 'image:width', 'image:height'],
  'image:type',
].map((key) => `og:${key}`);

test('a short or former address carries the card of its guide', () => {
  const faults = faultsOf([...secondary], ([path, guide]) => {
    const [here, there] = [path, guide.path].map((one) => pageAt('published', one));
    return card.map(
      (key) => (!meta(here!, key) || meta(here!, key) !== meta(there!, key)) && `${path}: ${key}`,
    );
  });
  expect(faults).toEqual([]);
});

test('every step has a card of its own, at its own address, for a crawler drops what follows #', () => {
  const faults = faultsOf([...stepAddresses], ([path, { guide, step }]) => {
    const page = pageAt('published', path);
    const expected = {
      'og:url': sites.published.url + step.page,
      'og:image': sites.published.url + shareOfStep(guide, step).path,
    };
    return [
      Object.entries(expected).map(
        ([key, value]) => meta(page, key) !== value && `${path}: ${key} is ${meta(page, key)}`,
      ),
      ...[step.title, guide.title].map(
        (words) => !meta(page, 'og:title').includes(words) && `${path}: no "${words}" in the title`,
      ),
      !meta(page, 'og:description').includes(step.title) && `${path}: description`,
    ];
  });
  expect(faults).toEqual([]);
});

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
