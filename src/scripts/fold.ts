/**
 * The list of sources is long on a phone, so it is folded there: by this script and not in the page,
 * because without a script a link to a source in a closed <details> leads nowhere before Chrome 97.
 * printed.ts opens it for paper.
 */
export function foldSources(): void {
  const list = document.querySelector('[data-sources]');
  if (!list || !matchMedia('(max-width: 47.99rem)').matches) return;
  const fold = document.createElement('details');
  const name = document.createElement('summary');
  fold.className = 'trouble';
  name.textContent = `Xem ${list.children.length} nguồn`;
  list.before(fold);
  fold.append(name, list);
  const open = (hash: string) => {
    if (/^#nguon-/.test(hash)) fold.open = true;
  };
  open(location.hash);
  // Before the browser looks for the place, which it finds in what is open only.
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (link) open(link.hash);
  });
  addEventListener('hashchange', () => {
    open(location.hash);
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  });
}
