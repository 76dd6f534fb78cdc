/** A result as an element: number, title, a line below it; built of nodes, never of markup. */
import type { Result } from './find.ts';

const make = (tag: string, className: string, ...inside: (Node | string)[]): HTMLElement => {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...inside);
  return element;
};

/** The last part of a page's path: a guide's slug, or the page's own. */
const slugOf = (path: string): string => path.split('/').filter(Boolean).pop()!;

/** The inside of a row: what is seen of a result, without the link around it. */
export function inside({ row: [, title, summary, , , number, day], place }: Result): Node[] {
  const line = make('span', 'small row-line');
  if (place)
    for (const { text, marked } of place.pieces)
      line.append(marked ? make('mark', '', text) : text, ' ');
  else line.append(summary);
  // The script of every page says below a line that its day is over (scripts/age.ts).
  if (day) line.dataset.recheck = day;
  const sign = make('span', 'guide-number', number ? String(number) : '');
  if (number) sign.setAttribute('aria-label', `Bài số ${number}:`);
  return [sign, make('span', 'row-words', make('span', 'heading', title), line)];
}

/** Where a result leads: its page, or the very step that answers. */
export const target = ({ row: [path], place }: Result): string =>
  place?.anchor ? `${path}#${place.anchor}` : path;

/** A whole row of the search page. */
export function linkRow(result: Result): HTMLElement {
  const link = make('a', 'guide-row', ...inside(result)) as HTMLAnchorElement;
  link.href = target(result);
  link.dataset.result = slugOf(result.row[0]);
  if (result.guess) link.dataset.guess = '';
  return link;
}
