/**
 * Printing from the browser: what is folded is opened for the paper, and folded again behind it. Browsers
 * before Chrome 131 print of a <details> only what is open.
 */
let folded: HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const one of folded) one.open = true;
});
addEventListener('afterprint', () => {
  for (const one of folded) one.open = false;
});
