/** The search page: the list of results, kept in step with the box, and the address with both. */
import { pause, type Finder, type Result } from './find.ts';
import { linkRow } from './rows.ts';
import { steady } from './steady.ts';

export function showList(input: HTMLInputElement, finder: Finder): void {
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`)!;
  const [list, guesses, all, none] = ['results', 'guesses', 'all', 'none'].map(part);
  const status = part('search-status');
  const settle = steady(list!);
  let timer = 0;
  let asked = '';

  const say = (query: string, results: Result[]) => {
    const guess = results.length === 0 || results[0]!.guess;
    list!.hidden = results.length === 0;
    guesses!.hidden = list!.hidden || !guess;
    all!.hidden = Boolean(query);
    none!.hidden = !query || !guess;
    status.textContent = !query
      ? ''
      : guess
        ? `Chưa có bài đúng ý bà con cho “${query}”.`
        : `Có ${results.length} kết quả cho “${query}”.`;
  };
  const whole = async (query: string) => {
    const results = await finder.whole(query);
    if (query !== asked) return;
    say(query, results);
    await settle(results.map(linkRow));
    if (query !== asked) return;
    list!.dataset.resultsFor = query;
    // encodeURIComponent throws on half a sign, which the cut of a long query can leave.
    history.replaceState(
      null,
      '',
      query ? `?${new URLSearchParams({ q: query })}` : location.pathname,
    );
  };
  const typed = (wait: number) => {
    // As it was typed, to the letter: whoever waits for the list of a query knows it by these words.
    const query = input.value.trim() ? input.value : '';
    if (query === asked) return;
    asked = query;
    delete list!.dataset.resultsFor;
    clearTimeout(timer);
    const results = query ? finder.instant(query) : [];
    list!.textContent = '';
    list!.append(...results.map(linkRow));
    say(query, results);
    if (query) timer = window.setTimeout(() => void whole(query), wait);
  };
  input.addEventListener('input', () => typed(pause));
  typed(0);
}
