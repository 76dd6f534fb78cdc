/** Keeps a list still under the finger when later results put it in another order. */

/** Milliseconds after a change in which a tap was surely meant for what stood there before. */
const guard = 400;

/**
 * Watches a list. The function it gives back shows `rows` in it: at once where nobody touches the list,
 * after the finger is lifted where one is on it, and only added at the end where the keyboard is in it.
 * A tap that comes right after a change of places does nothing, rather than open the wrong page.
 */
export function steady(list: HTMLElement): (rows: HTMLElement[]) => void {
  let pressed = false;
  let waiting: (() => void) | undefined;
  let changed = -guard;
  list.addEventListener('pointerdown', () => (pressed = true));
  for (const end of ['pointerup', 'pointercancel'])
    // The click of this very tap comes first; then the list may change.
    document.addEventListener(end, () =>
      setTimeout(() => {
        pressed = false;
        waiting?.();
        waiting = undefined;
      }),
    );
  list.addEventListener(
    'click',
    (event) => performance.now() - changed < guard && event.preventDefault(),
  );
  const keys = () => [...list.children].map((row) => (row as HTMLElement).dataset.result);

  return function show(rows) {
    if (pressed) {
      waiting = () => show(rows);
      return;
    }
    const before = keys();
    if (list.contains(document.activeElement))
      list.append(...rows.filter((row) => !before.includes(row.dataset.result)));
    else list.replaceChildren(...rows);
    const after = keys();
    if (before.some((key, i) => key !== after[i])) changed = performance.now();
  };
}
