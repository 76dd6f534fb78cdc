/** QR codes as drawn for paper: a quiet zone, and read back by a reader that is not ours. */
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { qr, quiet, refuseDense, symbol } from '../../src/qr.ts';
import { codesIn, isDark, type Picture } from '../support/picture.ts';

const addresses = [
  'https://camnang.example/1',
  'https://ten-phuong.github.io/cam-nang-so/38',
  `https://camnang.example/huong-dan/${'lam-mot-viec-rat-dai-'.repeat(6)}/`,
];

/** The drawing with `scale` pixels a module, on `paper`. */
async function draw(svg: string, size: number, scale: number, paper = '#fff'): Promise<Picture> {
  const { data, info } = await sharp(Buffer.from(svg))
    .resize(size * scale, size * scale, { kernel: 'nearest' })
    .flatten({ background: paper })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}

test('the quiet zone is the four modules that the standard asks for', () => {
  expect(quiet).toBe(4);
});

for (const address of addresses) {
  test(`the code of ${address} reads as that address`, async () => {
    const { size, svg } = qr(address);
    const [code, ...more] = await codesIn(await draw(svg, size, 6));
    expect(more).toEqual([]);
    expect(code).toMatchObject({ text: address, modules: size - 2 * quiet });
  });

  test(`round the code of ${address} four modules are white, and the fifth is not`, async () => {
    const { size, svg } = qr(address);
    const picture = await draw(svg, size, 1);
    expect([picture.width, picture.height]).toEqual([size, size]);
    const dark = Array.from(
      { length: size * size },
      (_, i) => [i % size, Math.floor(i / size)] as const,
    ).filter(([x, y]) => isDark(picture, x, y));
    for (const places of [dark.map(([x]) => x), dark.map(([, y]) => y)]) {
      expect(Math.min(...places)).toBe(quiet);
      expect(Math.max(...places)).toBe(size - 1 - quiet);
    }
  });
}

test('every module is drawn as a full square', async () => {
  const { size, svg } = qr(addresses[0]!);
  const [small, large] = [await draw(svg, size, 1), await draw(svg, size, 5)];
  const uneven = Array.from({ length: large.width ** 2 }, (_, i) => [
    i % large.width,
    Math.floor(i / large.width),
  ]).filter(
    ([x, y]) => isDark(large, x!, y!) !== isDark(small, Math.floor(x! / 5), Math.floor(y! / 5)),
  );
  expect(uneven).toEqual([]);
});

test('inside a black frame a code still reads, for the white round it is part of the drawing', async () => {
  const { size, svg } = qr(addresses[0]!);
  const framed = await sharp(Buffer.from(svg))
    .resize(size * 6, size * 6, { kernel: 'nearest' })
    .flatten({ background: '#fff' })
    .extend({ top: 40, bottom: 40, left: 40, right: 40, background: '#000' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { data, info } = framed;
  const picture = { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
  expect((await codesIn(picture)).map(({ text }) => text)).toEqual([addresses[0]]);
});

test('the same text gives the same drawing, another text another', () => {
  expect(qr(addresses[0]!)).toEqual(qr(addresses[0]!));
  expect(qr(addresses[0]!).svg).not.toBe(qr(addresses[1]!).svg);
});

/** An address of so many bytes, as a code says it. */
const long = (bytes: number) => `https://${'a'.repeat(bytes - 'https:///37#2611'.length)}/37#2611`;

test('a code of 32 bytes has modules of more than 1 mm at the smallest size on paper', () => {
  expect(long(32)).toHaveLength(32);
  expect(symbol.small / (qr(long(32)).size - 2 * quiet)).toBeGreaterThan(1.2);
  expect(() => refuseDense([long(32), undefined])).not.toThrow();
});

test('an address whose code could not be copied stops the build, and says what to do', () => {
  const longest = Array.from({ length: 100 }, (_, i) => long(32 + i)).findLast(
    (text) => symbol.small / (qr(text).size - 2 * quiet) >= 1,
  )!;
  expect(() => refuseDense([longest])).not.toThrow();
  expect(() => refuseDense([long(longest.length + 1)])).toThrow(
    /SITE_URL[\s\S]*Sai: .*mã QR rộng 38 mm.*\n *Sửa: dùng tên miền ngắn hơn/,
  );
  expect(() => refuseDense([])).not.toThrow();
});
