/** Makes one search box come alive: loaded at the first touch of it, not before. */
import { finder } from './find.ts';
import type { Lexicon } from './lexicon.ts';
import { showList } from './list.ts';
import { showPopup } from './popup.ts';

export async function start(
  form: HTMLFormElement,
  input: HTMLInputElement,
  lexicon: Lexicon,
): Promise<void> {
  const found = await finder(lexicon, form.dataset.base!);
  // A guide's number opens it at once, wherever it is typed.
  form.addEventListener('submit', (event) => {
    const [first] = found.instant(input.value);
    if (!/^\s*\d+\s*$/.test(input.value) || !first || first.row[5] !== Number(input.value)) return;
    event.preventDefault();
    location.assign(first.row[0]);
  });
  if (document.querySelector('[data-results]')) showList(input, found);
  else showPopup(form, input, found);
}
