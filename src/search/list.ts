/** The search page: the list of results, kept in step with the box, and the address with both. */
import type { Finder, Result } from './find.ts';
import { linkRow } from './rows.ts';

/** Milliseconds without a keystroke before the bodies are asked too. */
const pause = 250;

export function showList(input: HTMLInputElement, finder: Finder): void {
  const list = document.querySelector<HTMLElement>('[data-results]')!;
  const all = document.querySelector<HTMLElement>('[data-all]')!;
  const none = document.querySelector<HTMLElement>('[data-none]')!;
  const status = document.querySelector<HTMLElement>('[data-search-status]')!;
  let timer = 0;
  let asked = '';

  const say = (query: string, results: Result[]) => {
    const guess = results.length === 0 || results[0]!.guess;
    all.hidden = Boolean(query);
    none.hidden = !query || !guess;
    status.textContent = !query
      ? ''
      : guess
        ? `Chưa có bài đúng ý bà con cho “${query}”.`
        : `Có ${results.length} kết quả cho “${query}”.`;
  };
  const draw = (query: string, results: Result[]) => {
    list.replaceChildren(...results.map(linkRow));
    list.hidden = results.length === 0;
    say(query, results);
  };
  const whole = async (query: string) => {
    const results = await finder.whole(query);
    if (query !== asked) return;
    draw(query, results);
    list.dataset.resultsFor = query;
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  };
  const typed = (rest: boolean) => {
    // As it was typed, to the letter: whoever waits for the list of a query knows it by these words.
    const query = input.value.trim() ? input.value : '';
    if (query === asked) return;
    asked = query;
    delete list.dataset.resultsFor;
    clearTimeout(timer);
    if (rest) draw(query, query ? finder.instant(query) : []);
    if (query) timer = window.setTimeout(() => void whole(query), rest ? pause : 0);
  };
  input.addEventListener('input', () => typed(true));
  // The words of the address are drawn once, whole: nothing moves after the first look.
  typed(false);
}
