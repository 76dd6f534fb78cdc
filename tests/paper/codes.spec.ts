/**
 * The codes. What is proven: pdf.js draws each page of the very PDF that is published, at 150 dpi, and
 * ZXing, the reader nearest to a phone's, finds in that picture one code that says the guide's address.
 * What is not: a camera, a copier, a fold. Those were measured once (at 1 mm a module everything was
 * read, copies included); the tests keep the size and the white border on which that result rests.
 */
import { expect, test } from '@playwright/test';
import { faultsOf, fileAt, squeeze } from '../support/html.ts';
import { papersOf, type Paper } from '../support/pdf.ts';
import { codesIn, isDark, pictureOf, pixels, type Code, type Picture } from '../support/picture.ts';
import { sites, type SiteName } from '../support/sites.ts';

/** Modules of white that a reader needs around a code. */
const quiet = 4;
/** How far a measure in the picture may be out: a pixel, in millimetres. */
const slack = 0.2;

type Seen = Code & { ink: string | undefined };
const seen = new Map<SiteName, { paper: Paper; codes: Seen[] }[]>();

/** Every sheet of a site with the codes on it; drawn once, so the tests of this file stay in one worker. */
async function lookAt(site: SiteName) {
  if (!seen.has(site)) {
    seen.set(site, []);
    for (const paper of await papersOf(site)) {
      const codes: Seen[] = [];
      for (const page of paper.pages) {
        const picture = await pictureOf(page);
        codes.push(
          ...(await codesIn(picture)).map((code) => ({ ...code, ink: inkBeside(code, picture) })),
        );
      }
      seen.get(site)!.push({ paper, codes });
    }
  }
  return seen.get(site)!;
}
test.describe.configure({ mode: 'default', timeout: 180_000 });

const addressOf = ({ site, guide }: Paper) => `${sites[site].url}/${guide.number}`;

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
  test(`every code on a sheet of the ${site} site says its guide's short address, and the site answers there`, async () => {
    const faults = faultsOf(await lookAt(site), ({ paper, codes }) => {
      const said = [...new Set(codes.map(({ text }) => text))].join(' | ');
      const file = fileAt(site, new URL(addressOf(paper)).pathname);
      return [
        said !== addressOf(paper) && `${paper.name}: ${said || 'no code'}`,
        site === 'published' &&
          said !== paper.guide.address &&
          `${paper.name}: not the model's address`,
        file !== `${paper.guide.number}.html` && `${paper.name}: ${file} answers`,
      ];
    });
    expect(faults).toEqual([]);
  });

  test(`a code of the ${site} site is large enough for a copy of a copy, 100 mm on a poster, in a white border`, async () => {
    const faults = faultsOf(await lookAt(site), ({ paper, codes }) =>
      codes.map((code) => {
        const [width, height] = [
          (code.right - code.left) / pixels,
          (code.bottom - code.top) / pixels,
        ];
        const poster = paper.sheet.id === 'ap-phich';
        return [
          Math.min(width, height) / code.modules < 1 &&
            `${paper.name}: ${width} mm, ${code.modules} modules`,
          Math.abs(width - height) > slack && `${paper.name}: ${width}×${height} mm`,
          poster && Math.abs(width - 100) > slack && `${paper.name}: ${width} mm wide`,
          code.ink && `${paper.name}: ink beside the code, at ${code.ink}`,
        ];
      }),
    );
    expect(faults).toEqual([]);
  });
}

test('the address is typed on the page of the code, on a poster in letters of at least 14 pt', async () => {
  const faults = faultsOf(await papersOf('published'), (paper) => {
    const address = addressOf(paper).replace('https://', '');
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
