/** Printing the page straight from the browser, beside the sheets that are made for paper. */
import { button } from './button';
import { inside } from './inside';

export function offerPrint(): void {
  const list = document.querySelector('[data-print]');
  if (list && !inside) list.after(button('In trang này', () => print()));
}
