// What is done when a page has come over the network and nobody waits.
/** The page for no network, with what it is drawn with. */
const keepShell = (cache) =>
  Promise.all([
    fetchAndKeep('khong-mang.html', cache),
    ...site.shell.filter((path) => !(savesData() && path.endsWith('.woff2'))).map(cacheFirst),
  ]);

/** Pages of withdrawn guides in the phone: fetched anew, or no longer kept. */
async function renewWithdrawn() {
  const pages = await open('trang');
  const keys = (await pages.keys()).map(({ url }) => url.slice(scope.length)).filter(isWithdrawn);
  await Promise.all(
    keys.map((key) => fetchAndKeep(key, 'no-cache').catch(() => pages.delete(scope + key))),
  );
}

let tidied;
/** Once in a worker's life: mends what was cleared away, brings the copy up to date, throws out what is old. */
function tidy() {
  if (!tidied)
    tidied = (async () => {
      if (
        !(await caches.has(`${scope}trang`)) ||
        !(await (await open('trang')).match(`${scope}khong-mang`))
      )
        await keepShell('default');
      // Who saves data is not made to pay for an update: the button offers it.
      if (!savesData() && (await copyIsLacking())) await save();
      await prune();
    })().catch(() => (tidied = undefined));
  return tidied;
}

/**
 * Throws out files of `kho` that nothing uses: not the copy, not this version's page for no network, no
 * kept page and no script such a page has loaded. With a second window open nothing is thrown out: it may
 * still show an older page whose newer state is the one that is kept.
 */
async function prune() {
  if ((await clients.matchAll({ type: 'window', includeUncontrolled: true })).length > 1) return;
  const store = await open('kho');
  const mark = `${scope}luu/don`;
  const list = await copy();
  const state = `${site.version} ${list ? list.version : ''}`;
  const last = await store.match(mark);
  if (last && (await last.text()) === state) return;
  const used = new Set([mark, LIST, WANTED, ...site.shell.map((path) => scope + path)]);
  if (list) for (const file of list.files) used.add(nameOf(file));
  const names = (await store.keys()).map(({ url }) => url);
  const uses = async (response) => {
    if (!/html|javascript/.test(response.headers.get('content-type'))) return;
    const text = await response.text();
    // By the last part of the name: scripts name each other by it alone.
    for (const name of names)
      if (!used.has(name) && text.includes(name.split('/').pop())) {
        used.add(name);
        await uses(await store.match(name));
      }
  };
  const pages = await open('trang');
  for (const request of await pages.keys()) await uses(await pages.match(request));
  await Promise.all(names.filter((name) => !used.has(name)).map((name) => store.delete(name)));
  await store.put(mark, new Response(state));
}
