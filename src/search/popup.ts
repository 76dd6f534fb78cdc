/** The list under the box of any other page: the combobox pattern, by finger, key or voice. */
import { pause, type Finder, type Result } from './find.ts';
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
  let timer = 0;
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

  const add = (more: Result[]) => {
    for (const result of more) {
      const option = document.createElement('li');
      option.id = `${list.id}-${results.push(result) - 1}`;
      option.className = 'guide-row';
      option.setAttribute('role', 'option');
      option.append(...inside(result));
      // The finger's own event: the box must not lose its focus, and with it the list, first.
      option.addEventListener('pointerdown', (event) => event.preventDefault());
      option.addEventListener('click', () => go(result));
      list.append(option);
    }
    open(results.length > 0);
    status.textContent = results.length ? `${results.length} gợi ý` : 'Không có gợi ý';
  };
  /** What only the bodies say joins at the end: what is already there stays where it is. */
  const whole = async (query: string) => {
    const found = await finder.whole(query);
    if (query !== input.value.trim() || document.activeElement !== input) return;
    add(
      found
        .filter(({ row }) => !results.some((one) => one.row === row))
        .slice(0, shown - results.length),
    );
  };

  input.addEventListener('input', () => {
    const query = input.value.trim();
    const instant = query ? finder.instant(query).slice(0, shown) : [];
    clearTimeout(timer);
    results = [];
    list.textContent = '';
    move(-1);
    add(instant);
    if (!query) status.textContent = '';
    // Pagefind weighs a hundred kilobytes: here it is asked only where the lexicon has no answer.
    else if (instant[0]?.guess ?? true) timer = window.setTimeout(() => void whole(query), pause);
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
