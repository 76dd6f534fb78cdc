/** The list under the box of any other page: the combobox pattern, by finger, key or voice. */
import type { Finder, Result } from './find.ts';
import { inside, target } from './rows.ts';

const shown = 6;

export function showPopup(form: HTMLFormElement, input: HTMLInputElement, finder: Finder): void {
  const list = document.createElement('ul');
  const status = document.createElement('span');
  list.className = 'popup';
  list.id = `${input.id}-goi-y`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Gợi ý');
  list.hidden = true;
  status.className = 'away';
  status.setAttribute('role', 'status');
  form.append(list, status);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);

  let results: Result[] = [];
  let active = -1;
  const open = (yes: boolean) => {
    list.hidden = !yes;
    input.setAttribute('aria-expanded', String(yes));
    if (!yes) move(-1);
  };
  const move = (to: number) => {
    active = to;
    for (const [i, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(i === to));
    if (to < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', list.children[to]!.id);
  };
  const go = (result: Result) => location.assign(target(result));

  input.addEventListener('input', () => {
    const query = input.value.trim();
    results = query ? finder.instant(query).slice(0, shown) : [];
    list.replaceChildren(
      ...results.map((result, i) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${i}`;
        option.className = 'guide-row';
        option.setAttribute('role', 'option');
        option.append(...inside(result));
        // The finger's own event: the box must not lose its focus, and with it the list, first.
        option.addEventListener('pointerdown', (event) => event.preventDefault());
        option.addEventListener('click', () => go(result));
        return option;
      }),
    );
    open(results.length > 0);
    move(-1);
    status.textContent = !query
      ? ''
      : results.length
        ? `${results.length} gợi ý`
        : 'Không có gợi ý';
  });
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') open(false);
    else if (step && !list.hidden) {
      event.preventDefault();
      // One place more than there are rows: the box itself, between the last and the first.
      move(((active + 1 + step + results.length + 1) % (results.length + 1)) - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      go(results[active]!);
    }
  });
  input.addEventListener('blur', () => open(false));
  if (input.value) input.dispatchEvent(new Event('input'));
}
