/**
 * QR codes. Level Q raised as far as the size allows and a quiet zone of four modules, as measured
 * on photocopies (100 % read at modules of 1 mm; without the quiet zone 0 % inside a frame).
 */
import { encode } from 'uqr';
import { Faults } from './fault.ts';

/** Modules of white that a code needs on every side. */
export const quiet = 4;

/** Millimetres that a symbol is wide, its quiet zone left out: on every sheet, and on the poster. */
export const symbol = { small: 38, poster: 100 } as const;
/** Millimetres that a module must have at least: 100 % of copies were read at 1, 84 % of dark ones under it. */
const smallestModule = 1;

/** Stops the build where an address is so long that the modules of its code would be too small to copy. */
export function refuseDense(texts: (string | undefined)[]): void {
  const longest = texts.filter((text) => text !== undefined).sort((a, b) => b.length - a.length)[0];
  if (!longest) return;
  const millimetres = symbol.small / (qr(longest).size - 2 * quiet);
  if (millimetres >= smallestModule) return;
  throw new Faults([
    {
      file: 'SITE_URL',
      wrong: `địa chỉ "${longest}" dài quá: mã QR rộng ${symbol.small} mm sẽ có ô chỉ ${millimetres.toFixed(2)} mm, photo ra máy không đọc được.`,
      remedy: 'dùng tên miền ngắn hơn, nên dưới 24 ký tự kể cả https://',
    },
  ]);
}

type Code = { size: number; svg: string };
const drawn = new Map<string, Code>();

/** The code of `text` as one SVG path in a square of `size` modules, quiet zone included; drawn once, for all sheets. */
export function qr(text: string): Code {
  const code = drawn.get(text) ?? draw(text);
  drawn.set(text, code);
  return code;
}

function draw(text: string): Code {
  const { data, size } = encode(text, { ecc: 'Q', boostEcc: true, border: quiet });
  const rows = data.map((row, y) => {
    const runs = [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ];
    return runs.map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`).join('');
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${rows.join('')}"/></svg>`;
  return { size, svg };
}
