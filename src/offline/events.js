// The worker's life: it takes over at once, because nothing a page being read needs goes away with the
// older version; then it tidies up behind a page that came over the network, when nobody waits.
addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(keepShell('no-cache'));
});

addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await clients.claim();
      if (registration.navigationPreload) await registration.navigationPreload.enable();
      await renewWithdrawn();
    })(),
  );
  // Apart from the activation: no page waits for it.
  void tidy();
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.method !== 'GET' || !request.url.startsWith(scope) || request.headers.has('range'))
    return;
  const path = pathname.slice(site.base.length);
  if (request.mode === 'navigate') {
    const answer = answerPage(event, keyOf(request.url));
    event.respondWith(answer);
    event.waitUntil(answer.then(({ ok }) => ok && tidy()));
  } else if (isHashed(path)) event.respondWith(cacheFirst(path));
  else event.respondWith(answerFile(request, path));
});

/** What a page asks of the worker: each has an answer by the port that comes with it. */
const asked = {
  /** A page read before there was a worker, and what it has loaded. The browser's own cache has it all. */
  keep: async ({ page, files }) => {
    await Promise.all(
      [page, ...files]
        .filter((url) => url.startsWith(scope))
        .map((url) => new URL(url).pathname.slice(site.base.length))
        .map((path) => (isHashed(path) ? cacheFirst(path) : fetchAndKeep(path, 'force-cache'))),
    );
  },
  /** What can be saved and what is: sizes in bytes, as they go over the wire. */
  state: async ({ files }) => {
    const list = await copy();
    const pages = await open('trang');
    const found = await Promise.all(files.map((url) => pages.match(scope + keyOf(url))));
    return {
      bytes: site.bytes,
      saved: list && date(list.saved),
      current: list && !(await copyIsLacking()),
      paperKept: found.every(Boolean),
    };
  },
  save: (_, tell) => save(tell),
  /** The papers of a guide that the reader has chosen. */
  papers: ({ files }) =>
    Promise.all(
      files.map((url) => fetchAndKeep(new URL(url).pathname.slice(site.base.length), 'no-cache')),
    ),
};

addEventListener('message', (event) => {
  const [port] = event.ports;
  const tell = (share) => port.postMessage({ share });
  event.waitUntil(
    asked[event.data.ask](event.data, tell).then(
      (answer) => port.postMessage({ answer: answer || true }),
      (error) => port.postMessage({ error: error.name }),
    ),
  );
});
