/** On every page: waits for the search box to be touched; on the search page with words, begins at once. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[role=search]')) {
  const input = form.querySelector('input')!;
  let awake = false;
  const wake = async () => {
    if (awake) return;
    awake = true;
    try {
      // Both are asked for at once: on a slow line a round trip is the better part of the wait.
      const lexicon = fetch(form.dataset.lexicon!).then((response) => response.json());
      const { start } = await import('../search/start');
      await start(form, input, await lexicon);
    } catch {
      // No network: the form still leads to the search page, whose list of all guides needs no script.
      // The next letter tries again.
      awake = false;
    }
  };
  const words =
    document.querySelector('[data-results]') && new URLSearchParams(location.search).get('q');
  if (words) {
    input.value = words.slice(0, 200);
    void wake();
  }
  for (const sign of ['focus', 'input']) input.addEventListener(sign, () => void wake());
  // Touched while this script was still on its way.
  if (document.activeElement === input) void wake();
}
