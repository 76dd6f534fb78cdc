/**
 * The codes. pdf.js draws every page that carries one, of the very PDF that is published, at 150 dpi;
 * ZXing, the reader nearest to a phone's, and jsQR, a weaker one, then read it clean and as a bad
 * photocopy held askew before a camera. What is not proven: folds, stains, a real copier.
 */
import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import { guides } from '../../src/guides.ts';
import { symbol } from '../../src/qr.ts';
import { faultsOf, fileAt, squeeze } from '../support/html.ts';
import { documentsAt, papersOf, type Paper } from '../support/pdf.ts';
import { cutOut, photocopy } from '../support/photocopy.ts';
import {
  codesIn,
  dpi,
  isDark,
  pictureOf,
  pixels,
  type Code,
  type Picture,
} from '../support/picture.ts';
import { sites, type SiteName } from '../support/sites.ts';

/** Modules of white that a reader needs around a code. */
const quiet = 4;
/** How far a measure in the picture may be out: a pixel, in millimetres. */
const slack = 0.2;
/** Codes on a sheet; the documents carry one for the site and one a guide, the wall list and the squad's handbook the first only. */
const counts: Record<string, number> = { 'to-in': 1, 'to-roi': 2, 'ap-phich': 1, 'the-qr': 8 };
const alone = ['tong-hop', 'so-tay'];

type Seen = Code & { ink: string | undefined; copied: boolean; jsqr: boolean };
type Look = { paper: Paper; codes: Seen[] };
const seen = new Map<SiteName, Look[]>();
test.describe.configure({ mode: 'default', timeout: 300_000 });

/** Every paper of a site with the codes on it; drawn once, so the tests of this file stay in one worker. */
async function lookAt(site: SiteName): Promise<Look[]> {
  if (!seen.has(site)) {
    const looks: Look[] = [];
    // The documents are made of the same parts: those of the published site stand for all.
    const documents = site === 'published' ? await documentsAt(site) : [];
    for (const paper of [...(await papersOf(site)), ...documents]) {
      const codes: Seen[] = [];
      for (const page of paper.pages) {
        // A code stands on the first page of a guide, under its title.
        if (!page.runs.some(({ heading }) => heading === 'H1')) continue;
        const picture = await pictureOf(page, site === 'draft' ? dpi / 2 : dpi);
        const clean = await codesIn(picture);
        const copy = site === 'published' && clean.length ? await photocopy(picture) : undefined;
        const read = copy ? (await codesIn(copy)).map(({ text }) => text) : [];
        for (const code of clean)
          codes.push({
            ...code,
            ink: inkBeside(code, picture),
            // Each reading of the copy answers for one code only: a card's text stands there eight times.
            copied:
              read.includes(code.text) && read.splice(read.indexOf(code.text), 1).length === 1,
            jsqr: Boolean(copy) && secondReads(copy!, code),
          });
      }
      looks.push({ paper, codes });
    }
    seen.set(site, looks);
  }
  return seen.get(site)!;
}

function secondReads(copy: Picture, { left, right, top, bottom, modules, text }: Code): boolean {
  const corners = [left, right].flatMap((x) =>
    [top, bottom].map((y) => [x, y] as [number, number]),
  );
  const { data, width, height } = cutOut(copy, corners, (2 * (right - left)) / modules);
  return jsQR(data, width, height)?.data === text;
}

const editionOf = (edition: string) => edition.slice(2).replace('-', '');
/** What the codes of a paper may say. */
function saidBy({ site, guide, sheet }: Paper): string[] {
  const codeOf = ({ number, edition }: (typeof guides)[number]) =>
    `${sites[site].url}/${number}#${editionOf(edition)}`;
  if (guide) return [codeOf(guide)];
  return [
    `${sites[site].url}/`,
    ...(alone.includes(sheet.id) ? [] : 'guides' in sheet ? sheet.guides.map(codeOf) : []),
  ];
}

/** Where ink stands in the border of a code; half a module at either side is left to the edges of the drawing. */
function inkBeside({ left, right, top, bottom, modules }: Code, picture: Picture) {
  const module = (right - left) / modules;
  const [far, near] = [(quiet - 0.5) * module, 0.5 * module];
  for (
    let y = Math.ceil(Math.max(0, top - far));
    y < Math.min(picture.height, bottom + far);
    y += 1
  )
    for (
      let x = Math.ceil(Math.max(0, left - far));
      x < Math.min(picture.width, right + far);
      x += 1
    ) {
      const inCode = x > left - near && x < right + near && y > top - near && y < bottom + near;
      if (!inCode && isDark(picture, x, y))
        return `${Math.round(x / pixels)}, ${Math.round(y / pixels)} mm`;
    }
  return undefined;
}

for (const site of ['published', 'folder'] as const) {
  test(`every code on paper of the ${site} site says its guide's short address and edition, and the site answers there`, async () => {
    const faults = faultsOf(await lookAt(site), ({ paper, codes }) => {
      const [said, expected] = [codes.map(({ text }) => text), saidBy(paper)];
      const count = counts[paper.sheet.id] ?? expected.length;
      return [
        said.length !== count && `${paper.name}: ${said.length} codes instead of ${count}`,
        expected
          .filter((text) => !said.includes(text))
          .map((text) => `${paper.name}: no code ${text}`),
        said.map((text) => [
          !expected.includes(text) && `${paper.name}: a code ${text}`,
          !fileAt(site, new URL(text).pathname) && `${paper.name}: nothing answers at ${text}`,
        ]),
      ];
    });
    expect(faults).toEqual([]);
  });

  test(`a code of the ${site} site is large enough for a copy of a copy, in a white border`, async () => {
    const faults = faultsOf(await lookAt(site), ({ paper, codes }) =>
      codes.map((code) => {
        const [width, height] = [
          (code.right - code.left) / pixels,
          (code.bottom - code.top) / pixels,
        ];
        const [least, most] =
          paper.sheet.id === 'ap-phich'
            ? [symbol.poster, symbol.poster]
            : [paper.sheet.id === 'the-qr' ? 35 : symbol.small, symbol.small];
        return [
          Math.min(width, height) / code.modules < 1 &&
            `${paper.name}: ${width} mm, ${code.modules} modules`,
          Math.abs(width - height) > slack && `${paper.name}: ${width}×${height} mm`,
          (width < least - slack || width > most + slack) && `${paper.name}: ${width} mm wide`,
          code.ink && `${paper.name}: ink beside the code, at ${code.ink}`,
        ];
      }),
    );
    expect(faults).toEqual([]);
  });
}

test('every code is read from a bad photocopy by ZXing, and 95 of 100 by jsQR', async () => {
  const codes = (await lookAt('published')).flatMap(({ paper, codes }) =>
    codes.map((code) => ({ paper, code })),
  );
  const faults = faultsOf(
    codes,
    ({ paper, code }) => !code.copied && `${paper.name}: ${code.text}`,
  );
  expect(faults).toEqual([]);
  const second = codes.filter(({ code }) => code.jsqr).length / codes.length;
  expect(second, `jsQR reads ${(100 * second).toFixed(1)} %`).toBeGreaterThanOrEqual(0.95);
});

test('the number and the edition take eight bytes: an origin of 24 gives a code of 32', () => {
  const { origin } = new URL(sites.published.url);
  const faults = faultsOf(guides, ({ number, code, edition }) => [
    code!.length - origin.length > 8 && `${number}: ${code}`,
    code !== `${origin}/${number}#${editionOf(edition)}` && `${number}: ${code}`,
  ]);
  expect(faults).toEqual([]);
});

test('the address is typed on the page of the code, on a poster in letters of at least 14 pt', async () => {
  const faults = faultsOf(await papersOf('published'), (paper) => {
    const address = `${sites.published.url}/${paper.guide.number}`.replace('https://', '');
    const typed = paper.pages[0]!.runs.filter(
      ({ text, artifact }) => !artifact && squeeze(text) === address,
    );
    const least = paper.sheet.id === 'ap-phich' ? 14 : 12;
    return !typed.some(({ size }) => size >= least) && paper.name;
  });
  expect(faults).toEqual([]);
});

test('a sheet of a draft says BẢN NHÁP, and carries no code and no address', async () => {
  const faults = faultsOf(await lookAt('draft'), ({ paper, codes }) => {
    const words = paper.pages.flatMap((page) => page.runs.map(({ text }) => text)).join(' ');
    return [
      codes.length > 0 && `${paper.name}: a code for ${codes[0]!.text}`,
      !/BẢN NHÁP\s+chưa có địa chỉ/.test(words) && `${paper.name}: does not say that it is a draft`,
      /\.example\b|https?:/.test(words) && `${paper.name}: an address`,
    ];
  });
  expect(faults).toEqual([]);
});
