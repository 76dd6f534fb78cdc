/** A sheet as SVG for a phone: what Typst writes, about a third of its bytes, looking the same. */

/** Two decimals of a point are 0.004 mm. */
const short = (number: string) =>
  String(Number(Number(number).toFixed(2))).replace(/^(-?)0\./, '$1.');

/**
 * Drawings in place of pictures of them: a phone opens a document of its own for every SVG that stands as an
 * image, which takes a slow one fifty milliseconds each.
 */
export const inlined = (svg: string): string =>
  svg.replace(
    /<image (transform="[^"]*") xlink:href="data:image\/svg\+xml;base64,([^"]*)"([^>]*)\/>/g,
    (_, place, bytes, size) =>
      `<g ${place} fill="#000">${Buffer.from(bytes, 'base64').toString().replace('<svg', `<svg${size}`)}</g>`,
  );

/** The letters stay outlines: no font comes into it. Names of outlines are unique in one file only. */
export function slim(svg: string): string {
  const names = new Map<string, string>();
  const name = (long: string) => {
    if (!names.has(long)) names.set(long, `g${names.size.toString(36)}`);
    return names.get(long)!;
  };
  return (
    inlined(svg)
      .replace(/>\s+</g, '><')
      .replace(/ (?:class="typst-[^"]*"|fill-rule="nonzero"|xmlns:h5="[^"]*")/g, '')
      .replace(/ (?:x|y)="0"(?=[^>]* fill)/g, '')
      // The letters' colour once, on the whole.
      .replace(/(<use [^>]*?) fill="#111111"/g, '$1')
      .replace('<svg ', '<svg fill="#111" ')
      .replace(/ xlink:href=/g, ' href=')
      .replace(/(id="|href="#)(g[\dA-F]{32})/g, (_, before, long) => before + name(long))
      .replace(/-?\d+\.\d+(?:e-?\d+)?/g, short)
      .replace(/ d="[^"]*"/g, (path) =>
        path
          .replace(/ ?([a-zA-Z]) /g, '$1')
          .replace(/ (?=-)/g, '')
          .replace(/ "$/, '"'),
      )
      .trim()
  );
}
