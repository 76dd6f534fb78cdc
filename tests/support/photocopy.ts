/**
 * A bad photocopy, photographed by hand: blur and hard black and white as a worn copier gives, specks,
 * then five degrees of turn, a little perspective and a soft lens. The same input gives the same copy.
 */
import sharp from 'sharp';
import type { Picture } from './picture.ts';

const turn = (5 * Math.PI) / 180;
/** How much smaller the far edge of the sheet looks. */
const perspective = 0.05;
/** One pixel in so many is a speck of two pixels, black or white. */
const specks = 400;

export type Point = [x: number, y: number];

/** Where a point of the sheet stands in the photograph, and back. */
export const lens = (width: number, height: number) => {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [cx, cy] = [width / 2, height / 2];
  return {
    seen([x, y]: Point): Point {
      const [dx, dy] = [x - cx, y - cy];
      const [u, v] = [dx * cos - dy * sin, dx * sin + dy * cos];
      const far = 1 + (perspective * v) / cy;
      return [cx + (0.94 * u) / far, cy + (0.94 * v) / far];
    },
    source([x, y]: Point): Point {
      const [p, q] = [(x - cx) / 0.94, (y - cy) / 0.94];
      const v = q / (1 - (perspective * q) / cy);
      const u = p * (1 + (perspective * v) / cy);
      return [cx + u * cos + v * sin, cy - u * sin + v * cos];
    },
  };
};

/** Even noise from 0 to 1, the same each time. */
function* noise(seed = 1) {
  for (let state = seed; ;) {
    state = (state * 1664525 + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

export async function photocopy({ data, width, height }: Picture): Promise<Picture> {
  const raw = { raw: { width, height, channels: 4 as const } };
  const copied = await sharp(Buffer.from(data.buffer, data.byteOffset, data.byteLength), raw)
    .removeAlpha()
    .greyscale()
    .blur(1.2)
    .threshold(150)
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  const random = noise();
  for (let n = Math.round((width * height) / specks); n > 0; n -= 1) {
    const at = Math.floor(random.next().value! * (copied.length - 1));
    copied.fill(random.next().value! < 0.5 ? 0 : 255, at, at + 2);
  }
  const { source } = lens(width, height);
  const photo = Buffer.alloc(width * height, 255);
  for (let y = 0; y < height; y += 1) {
    // Along one row of the photograph the place on the sheet moves by the same step.
    const [[sx, sy], [ex, ey]] = [source([0, y]), source([1, y])];
    for (let x = 0; x < width; x += 1) {
      const [fromX, fromY] = [sx + x * (ex - sx), sy + x * (ey - sy)];
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const fx = fromX - left;
      const at = top * width + left;
      const above = copied[at]! * (1 - fx) + copied[at + 1]! * fx;
      const below = copied[at + width]! * (1 - fx) + copied[at + width + 1]! * fx;
      photo[y * width + x] = above + (below - above) * (fromY - top);
    }
  }
  const soft = await sharp(photo, { raw: { width, height, channels: 1 } })
    .blur(0.8)
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer();
  return { data: new Uint8ClampedArray(soft), width, height };
}

/** What stands within these places of a picture and so many pixels around them. */
export function cutOut(picture: Picture, places: Point[], border: number): Picture & { at: Point } {
  const within = (values: number[], most: number): Point => [
    Math.max(0, Math.floor(Math.min(...values) - border)),
    Math.min(most, Math.ceil(Math.max(...values) + border)),
  ];
  const across = places.map(([x]) => x);
  const down = places.map(([, y]) => y);
  const [left, right] = within(across, picture.width);
  const [top, bottom] = within(down, picture.height);
  const data = new Uint8ClampedArray((right - left) * (bottom - top) * 4);
  for (let y = top; y < bottom; y += 1) {
    const from = (y * picture.width + left) * 4;
    const row = picture.data.subarray(from, from + (right - left) * 4);
    data.set(row, (y - top) * (right - left) * 4);
  }
  return { data, width: right - left, height: bottom - top, at: [left, top] };
}
