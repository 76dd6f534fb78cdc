/** Typst as a function: a template and its input in, the bytes of a PDF or a picture out. */
import sharp from 'sharp';
import { compile, compiler, pdf } from './compiler.ts';
import { slim } from './slim.ts';

export type Format = 'pdf' | 'jpg' | 'svg' | 'webp';
/** What was set: its bytes, its pages, and how many steps smaller than usual, see `tighter`. */
export type Set = { bytes: Buffer; pages: number; tight: number };

/** Steps by which a template may set itself smaller: from 13 to 12 pt on the handout, never under 12. */
const tighter = [0, 1, 2, 3, 4];
/** Pages of one sheet of paper. */
const sheet = 2;
/** Share of its height that the last page must use: a little over the fifth that the tests ask of every page. */
const leastUsed = 1 / 4;

/**
 * How many steps smaller a sheet is set: on both sides of one sheet of paper if that can be had, else on
 * `most` pages, as large as leaves no page nearly empty.
 */
function tightness(template: string, data: string, most: number): number {
  if (most === Infinity) return 0;
  const pages = (tight: number) => compile(template, data, tight).numOfPages;
  // The smallest takes some four fifths of the usual paper: what has twice the pages need not be tried.
  const ways = [Math.min(sheet, most), most]
    .filter((limit) => pages(0) < 2 * limit)
    .flatMap((limit) => tighter.map((tight) => ({ limit, tight })));
  const within = ({ limit, tight }: (typeof ways)[number]) => pages(tight) <= limit;
  const best =
    ways.find((way) => within(way) && lastPageUsed(template, data, way.tight) >= leastUsed) ??
    ways.find(within);
  return best?.tight ?? tighter.at(-1)!;
}

/** Sets a PDF of at most `most` pages. Throws what Typst says, a missing glyph included. */
export function setPdf(template: string, data: string, most: number): Set {
  const tight = tightness(template, data, most);
  const { numOfPages: pages } = compile(template, data, tight);
  return { bytes: pdf(template, data, 'ua-1', tight), pages, tight };
}

/** How much of its last page a sheet fills, 0 to 1, as the template tells by a mark named <used>; 1 without one. */
function lastPageUsed(template: string, data: string, tight: number): number {
  const document = compile(template, data, tight);
  const marks = compiler().query(document, { selector: '<used>', field: 'value' }) as number[];
  return marks.at(-1) ?? 1;
}

/**
 * Sets the first page as a JPEG, `scale` pixels a point. Letters become outlines on the way, so no font
 * of the machine comes into it.
 */
export async function setJpeg(template: string, data: string, scale: number): Promise<Set> {
  // An SVG leaves a missing glyph out without a word; PDF/A refuses it.
  pdf(template, data, 'a-2u');
  const svg = compiler()
    .plainSvg(compile(template, data))
    .replace(/width="([\d.]+)pt" height="([\d.]+)pt"/, (_, ...size: string[]) => {
      const [width, height] = size.map((points) => Number(points) * scale);
      return `width="${width}" height="${height}"`;
    });
  const bytes = await sharp(Buffer.from(svg))
    .flatten({ background: '#fff' })
    // A quarter of mozjpeg's time for a tenth more bytes: drawings and letters gain little from it.
    .jpeg({ quality: 60, quantisationTable: 3, progressive: true })
    .toBuffer();
  return { bytes, pages: 1, tight: 0 };
}

/** All pages of a sheet as one SVG, below one another, one unit a point. */
export function svgOf(template: string, input: object, most: number): string {
  const data = JSON.stringify(input);
  return compiler().plainSvg(compile(template, data, tightness(template, data, most)));
}

/**
 * Sets one page as SVG for a browser to write into: one unit a point. `data-empty` on its root lists the
 * places left empty for a neighbourhood's lines, each "x y width height"; none where there are none.
 */
export function setSvg(template: string, data: string): Set {
  const document = compile(template, data);
  const pages = document.numOfPages;
  if (pages > 1) throw new Error(`${template}.typ: không vừa một trang`);
  // An SVG leaves a missing glyph out without a word; PDF/UA refuses it.
  pdf(template, data, 'ua-1');
  const empty: number[][] = compiler().query(document, { selector: '<o-trong>', field: 'value' });
  const places = empty.map((box) => box.map((points) => points.toFixed(1)).join(' ')).join(',');
  const svg = slim(compiler().plainSvg(document)).replace('<svg ', `<svg data-empty="${places}" `);
  return { bytes: Buffer.from(svg), pages, tight: 0 };
}

/** Sets the first page as a small picture that shows what a sheet looks like; `scale` pixels a point. */
export async function setPreview(template: string, data: string, scale: number): Promise<Set> {
  const document = compile(template, data);
  const svg = compiler().plainSvg(document);
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!.map(Number);
  // The pages stand under each other, but the white paper of each lies over the first.
  const page = height! / document.numOfPages;
  const first = svg
    .replace(/\n {4}<path [^>]*fill="#ffffff"[^>]*>/g, '')
    .replace(
      /viewBox="[^"]*" width="[^"]*" height="[^"]*"/,
      `viewBox="0 0 ${width} ${page}" width="${width! * scale}" height="${page * scale}"`,
    );
  const bytes = await sharp(Buffer.from(first))
    .flatten({ background: '#fff' })
    .webp({ quality: 50, effort: 6 })
    .toBuffer();
  return { bytes, pages: 1, tight: 0 };
}
