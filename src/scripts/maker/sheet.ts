/** A sheet that Typst made, taken into the page, and words written into its empty boxes. */
import { fit, lineHeight } from './fit';

const svgNames = 'http://www.w3.org/2000/svg';
/** The phone's own font: it has every sign that can be typed on it. */
const family = 'system-ui, -apple-system, Roboto, "Segoe UI", sans-serif';
const pen = document.createElement('canvas').getContext('2d')!;
const measure = (words: string) => {
  pen.font = `bold 100px ${family}`;
  return pen.measureText(words).width / 100;
};

const texts = new Map<string, Promise<string>>();
let taken = 0;

/** The sheet at `path` as an element; read from the network once. Throws without a network. */
export async function take(path: string): Promise<SVGSVGElement> {
  if (!texts.has(path))
    texts.set(
      path,
      fetch(path).then((response) => {
        if (!response.ok) throw new Error(String(response.status));
        return response.text();
      }),
    );
  const text = await texts.get(path)!.catch((error) => {
    texts.delete(path);
    throw error;
  });
  // Outlines are named alike in every file, and several stand in this page.
  taken += 1;
  const own = text.replace(/( id="|href="#)(?=g)/g, `$1s${taken}`);
  const made = document.createElement('template');
  made.innerHTML = own;
  return made.content.querySelector('svg')!;
}

/** Writes `words` into every empty box of the sheet, in place of what stood there. Whether all found room. */
export function fill(sheet: SVGSVGElement, words: string[]): boolean {
  for (const old of sheet.querySelectorAll('text')) old.remove();
  const boxes = (sheet.dataset.empty || '').split(',').filter(Boolean);
  return boxes
    .map((box) => {
      const [x, y, width, height] = box.split(' ').map(Number) as [number, number, number, number];
      const { size, lines, whole } = fit(words, width, height, measure);
      lines.forEach((line, i) => {
        const text = document.createElementNS(svgNames, 'text');
        text.setAttribute('x', String(x));
        text.setAttribute('y', String(y + size * (lineHeight * i + 1)));
        text.setAttribute('font-family', family);
        text.setAttribute('font-weight', 'bold');
        text.setAttribute('font-size', String(size));
        text.textContent = line;
        sheet.append(text);
      });
      return whole;
    })
    .every(Boolean);
}
