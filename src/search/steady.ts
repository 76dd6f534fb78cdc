/** Keeps a list still under the finger when later results put it in another order. */

/** Milliseconds after a change in which a tap was surely meant for what stood there before. */
const guard = 300;

/** Resolves when the rows stand where they will stay. */
type Show = (rows: HTMLElement[]) => Promise<void>;

/**
 * Watches a list. The function it gives back shows `rows` in it: at once where nobody touches the list,
 * after the finger is lifted where one is on it, and only added at the end where the keyboard is in it.
 * A tap on a row that has just changed its place does nothing, rather than open the wrong page.
 */
export function steady(list: HTMLElement): Show {
  let pressed = false;
  let lifted = () => {};
  let moved: Element[] = [];
  list.addEventListener('pointerdown', () => (pressed = true));
  for (const end of ['pointerup', 'pointercancel'])
    // The click of this very tap comes first; then the list may change.
    document.addEventListener(end, () =>
      setTimeout(() => {
        pressed = false;
        lifted();
      }),
    );
  list.addEventListener('click', (event) => {
    if (moved.some((row) => row.contains(event.target as Node))) event.preventDefault();
  });
  const keyOf = (row: Element | undefined) => (row as HTMLElement | undefined)?.dataset.result;

  return async (rows) => {
    if (pressed) await new Promise<void>((done) => (lifted = done));
    const before = [...list.children].map(keyOf);
    if (list.contains(document.activeElement))
      list.append(...rows.filter((row) => !before.includes(keyOf(row))));
    else {
      list.textContent = '';
      list.append(...rows);
    }
    moved = [...list.children].filter((row, i) => i < before.length && keyOf(row) !== before[i]);
    if (!moved.length) return;
    await new Promise((done) => setTimeout(done, guard));
    moved = [];
  };
}
