/** A guide's A4 handout while it is written: set by Typst from the page the dev server draws just now. */
import { guidesOf } from '../guides.ts';
import { inspectContent } from '../loader.ts';
import { sheetInput } from '../sheets/input.ts';
import { sheets } from '../sheets/table.ts';
import { paperTree } from '../sheets/tree.ts';
import { svgOf } from '../sheets/typst.ts';

const { template, most } = sheets.find(({ id }) => id === 'to-in')!;
/** Points. */
const a4 = { width: 595.28, height: 841.89 };

/**
 * All pages below one another in one SVG, set as small as the printer would to keep within the pages
 * a handout may have. Throws where the guide or its page cannot be read. `origin`: the dev server's.
 */
export async function handoutOf(slug: string, origin: string): Promise<string> {
  const guide = guidesOf(inspectContent().content).find((one) => one.slug === slug);
  if (!guide) throw new Error('Bài còn chỗ chưa đúng.');
  const input = sheetInput(guide, paperTree(await (await fetch(origin + guide.path)).text()));
  const svg = svgOf(template, input, most);
  const pages = Math.round(Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)![1]) / a4.height);
  return asPages(svg, pages);
}

/** Typst lays the white of every page upon the first and hides it: the white is left out, and a line drawn between pages. */
function asPages(svg: string, pages: number): string {
  const white = /<path class="typst-shape" fill="#ffffff"[^>]* d="M 0 0v 841[^"]*"\/>/g;
  const between = Array.from(
    { length: pages - 1 },
    (_, i) =>
      `<path d="M0 ${(i + 1) * a4.height}h${a4.width}" stroke="#777" stroke-dasharray="6"/>`,
  );
  return svg.replace(white, '').replace('</svg>', `${between.join('')}</svg>`);
}
