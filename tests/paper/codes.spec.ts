/**
 * The codes. pdf.js draws every page that carries one, of the very PDF that is published, at 150 dpi;
 * ZXing, the reader nearest to a phone's, and jsQR, a weaker one, then read it clean and as a bad
 * photocopy held askew before a camera. What is not proven: folds, stains, a real copier.
 * Long, because all its tests look at codes that are drawn and copied once.
 */
import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import { guides } from '../../src/guides.ts';
import { symbol } from '../../src/qr.ts';
import { faultsOf, fileAt, squeeze } from '../support/html.ts';
import { documentsAt, papersOf, type Paper, type PaperPage } from '../support/pdf.ts';
import { cutOut, lens, photocopy, type Point } from '../support/photocopy.ts';
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
/** How far a measure in the picture may be out, in millimetres: a pixel at either side. */
const slack = 2 / pixels;
/** Codes on a sheet; the documents carry one for the site and one a guide, the wall list and the squad's handbook the first only. */
const counts: Record<string, number> = { 'to-in': 1, 'to-roi': 2, 'ap-phich': 1, 'the-qr': 8 };
const alone = ['tong-hop', 'so-tay'];

type Seen = Code & { ink: string | undefined; copied: boolean; jsqr: boolean };
type Look = { paper: Paper; codes: Seen[] };
const seen = new Map<SiteName, Look[]>();
test.describe.configure({ mode: 'default', timeout: 300_000 });

/** Papers of a site with the codes on them; drawn once, so the tests of this file stay in one worker. */
async function lookAt(site: SiteName): Promise<Look[]> {
  if (!seen.has(site)) {
    const papers = await papersOf(site);
    // A pack is the handouts of its topic, and the handbook has them all.
    const documents =
      site === 'published'
        ? (await documentsAt(site)).filter(({ sheet }) => sheet.template !== 'pack')
        : [];
    const looks: Look[] = [];
    for (const paper of [...papers, ...documents]) {
      const codes: Seen[] = [];
      // A code stands on the first page of a guide, under its title.
      for (const page of paper.pages)
        if (page.runs.some(({ heading }) => heading === 'H1'))
          codes.push(
            ...(await codesOf(page, site === 'published', site === 'draft' ? dpi / 2 : dpi)),
          );
      looks.push({ paper, codes });
    }
    seen.set(site, looks);
  }
  return seen.get(site)!;
}

const cornersOf = ({ left, right, top, bottom }: Code): Point[] =>
  [left, right].flatMap((x) => [top, bottom].map((y): Point => [x, y]));

/** The codes of a page, read clean and, where `copy` asks for it, from a photocopy of the part they stand on. */
async function codesOf(page: PaperPage, copy: boolean, fine: number): Promise<Seen[]> {
  const picture = await pictureOf(page, fine);
  const clean = await codesIn(picture);
  const plain = clean.map((code) => ({ ...code, ink: inkBeside(code, picture) }));
  if (!copy || clean.length === 0)
    return plain.map((code) => ({ ...code, copied: false, jsqr: false }));
  const part = cutOut(picture, clean.flatMap(cornersOf), 15 * pixels);
  const photo = await photocopy(part);
  const { seen: placeOf } = lens(part.width, part.height);
  // Each reading of the copy answers for one code only: a card's text stands there eight times.
  const read = (await codesIn(photo)).map(({ text }) => text);
  return plain.map((code) => {
    const places = cornersOf(code).map(([x, y]) => placeOf([x - part.at[0], y - part.at[1]]));
    const border = (2 * (code.right - code.left)) / code.modules;
    const { data, width, height } = cutOut(photo, places, border);
    const found = read.indexOf(code.text);
    return {
      ...code,
      copied: found >= 0 && read.splice(found, 1).length === 1,
      jsqr: jsQR(data, width, height)?.data === code.text,
    };
  });
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
    const least = paper.sheet.id === 'ap-phich' ? 14 : 12;
    const large = paper.pages[0]!.runs.filter(
      ({ artifact, size }) => !artifact && size >= least - 0.01,
    );
    // Where it may break, an address is several pieces one behind the other.
    const typed = large.some((_, i) =>
      [1, 2, 3, 4].some(
        (count) =>
          large
            .slice(i, i + count)
            .map(({ text }) => squeeze(text))
            .join('') === address,
      ),
    );
    return !typed && paper.name;
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
