/**
 * QR codes. Level Q raised as far as the size allows and a quiet zone of four modules, as measured
 * on photocopies (100 % read at modules of 1 mm; without the quiet zone 0 % inside a frame).
 */
import { encode } from 'uqr';

export const quiet = 4;

/** The code of `text` as one SVG path in a square of `size` modules, quiet zone included. */
export function qr(text: string): { size: number; svg: string } {
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
