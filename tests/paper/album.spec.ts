/** The album: one picture a step, light enough for a chat, the code on the last. */
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { guides, sheetsOf } from '../../src/guides.ts';
import { shareOfStep } from '../../src/share.ts';
import { faultsOf, fileAt } from '../support/html.ts';
import { guidesOn } from '../support/pdf.ts';
import { codesIn, type Picture } from '../support/picture.ts';
import { sites, type SiteName } from '../support/sites.ts';

/** Upright, as a phone is held; what a slow connection minds little. */
const size = { width: 1080, height: 1350 };
const heaviest = 150_000;
/** Pixels at the sides that must stay free, below the coloured band; JPEG smears a little. */
const [band, margin] = [175, 30];

type Step = { site: SiteName; guide: (typeof guides)[number]; number: number; path: string };
const stepsOf = (site: SiteName): Step[] =>
  guidesOn(site).flatMap((guide) =>
    sheetsOf(guide)
      .filter(({ sheet }) => sheet.format === 'jpg')
      .flatMap(({ paths }) => paths.map((path, i) => ({ site, guide, number: i + 1, path }))),
  );
const bytesOf = ({ site, path }: Step) => readFileSync(join(sites[site].out, path));
/** A picture as a chat hands it on: three quarters of its width. */
async function shown(step: Step): Promise<Picture> {
  const { data, info } = await sharp(bytesOf(step))
    .resize({ width: 810 })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}

test('every step of every guide has its picture, upright and under 150 KB', async () => {
  const steps = await Promise.all(
    stepsOf('published').map(async (step) => {
      const bytes = bytesOf(step);
      return { step, bytes: bytes.length, ...(await sharp(bytes).metadata()) };
    }),
  );
  expect(steps.length).toBe(guides.reduce((sum, guide) => sum + guide.steps.length, 0));
  const faults = faultsOf(steps, ({ step, bytes, format, width, height }) => [
    format !== 'jpeg' && `${step.path}: ${format}`,
    (width !== size.width || height !== size.height) && `${step.path}: ${width}×${height}`,
    bytes >= heaviest && `${step.path}: ${bytes} bytes`,
  ]);
  expect(faults).toEqual([]);
});

test('file names begin with the number and the slug, and end with the step', () => {
  const faults = faultsOf(stepsOf('published'), ({ guide, number, path }) => {
    const name = `${guide.nn}-${guide.slug}-buoc-${number}.jpg`;
    return path !== `${guide.path}${name}` && path;
  });
  expect(faults).toEqual([]);
});

test('the last picture of an album carries the code of its guide, read by two readers; the first carries none', async () => {
  test.setTimeout(120_000);
  const looked: { step: Step; zxing: string; jsqr: string | undefined }[] = [];
  for (const step of stepsOf('published')) {
    const last = step.number === step.guide.steps.length;
    // The first stands for all that are not the last: looking at each would take a minute.
    if (!last && step.number > 1) continue;
    const picture = await shown(step);
    looked.push({
      step,
      zxing: (await codesIn(picture)).map(({ text }) => text).join('|'),
      jsqr: last ? jsQR(picture.data, picture.width, picture.height)?.data : undefined,
    });
  }
  const lasts = looked.filter(({ step }) => step.number === step.guide.steps.length);
  const faults = faultsOf(looked, ({ step, zxing }) => {
    const expected = step.number === step.guide.steps.length ? step.guide.code : '';
    return zxing !== expected && `${step.path}: "${zxing}"`;
  });
  expect(faults).toEqual([]);
  expect(lasts.length).toBe(guides.length);
  const second = lasts.filter(({ step, jsqr }) => jsqr === step.guide.code).length / lasts.length;
  expect(second, `jsQR reads ${(100 * second).toFixed(1)} %`).toBeGreaterThanOrEqual(0.95);
});

test('nothing in a picture is cut off: its sides and its foot stay free of ink', async () => {
  const looked = await Promise.all(
    stepsOf('published').map(async (step) => ({
      step,
      grey: await sharp(bytesOf(step)).greyscale().raw().toBuffer(),
    })),
  );
  const { width, height } = size;
  const faults = faultsOf(looked, ({ step, grey }) => {
    const inked = (left: number, right: number, top: number, bottom: number) => {
      for (let y = top; y < bottom; y += 1)
        if (grey.subarray(y * width + left, y * width + right).some((value) => value < 160))
          return true;
      return false;
    };
    return [
      inked(0, margin, band, height) && `${step.path}: ink at the left edge`,
      inked(width - margin, width, band, height) && `${step.path}: ink at the right edge`,
      inked(0, width, height - margin, height) && `${step.path}: ink at the foot`,
      !inked(margin, width - margin, band, height) && `${step.path}: empty`,
    ];
  });
  expect(faults).toEqual([]);
});

test('a draft has its album too, without codes', async () => {
  const last = stepsOf('draft').filter(({ guide, number }) => number === guide.steps.length);
  const found: string[] = [];
  for (const step of last)
    found.push(...(await codesIn(await shown(step))).map(({ text }) => `${step.path}: ${text}`));
  expect(last.length).toBe(guidesOn('draft').length);
  expect(found).toEqual([]);
});

test("a step's share card is its picture; its address has a version of its own", () => {
  const shares = guides.flatMap((guide) => guide.steps.map((step) => shareOfStep(guide, step)));
  const faults = faultsOf(shares, ({ path, alt, size: said }) => {
    const { pathname, search } = new URL(path, sites.published.url);
    return [
      !fileAt('published', pathname) && `${path}: no such picture`,
      !/^\?v=[0-9a-f]{8}$/.test(search) && `${path}: no version`,
      (said.width !== size.width || said.height !== size.height) && `${path}: ${said.width}`,
      alt.length < 10 && `${path}: no words`,
    ];
  });
  expect(faults).toEqual([]);
  expect(new Set(shares.map(({ path }) => path.split('?v=')[1])).size).toBe(shares.length);
});
