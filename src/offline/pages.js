// A page: the network first; what is kept where the network is away, broken or slow.
const SLOW = 3000; // Milliseconds: a reader waits that long and no longer when there is a kept copy.

/**
 * The long address of the guide with the number `key`, where it is kept; any other key as it is. Looked for
 * in what is kept: a list of all numbers in this file would be sent to everybody and grow with every guide.
 */
async function longKey(key, list) {
  if (!/^\d+$/.test(key)) return key;
  if (list && list.short && list.short[key]) return list.short[key];
  const pages = await open('trang');
  for (const { url } of await pages.keys()) {
    if (!/^huong-dan\/[^/]+$/.test(url.slice(scope.length))) continue;
    const body = await (await pages.match(url)).text();
    if (body.includes(`data-number="${key}"`)) return keyOf(url);
  }
  return key;
}
const isWithdrawn = (key) => site.withdrawn.some((one) => key === one || key.startsWith(`${one}/`));

/** The newer of what was kept of a page by itself and in the whole copy: { body, type, saved }. */
async function keptPage(key) {
  const pages = await open('trang');
  const list = await copy();
  const long = await longKey(key, list);
  // A worker of before may have kept it under its number: older than what is kept under the long address.
  const own = (await pages.match(scope + long)) || (await pages.match(scope + key));
  const saved = own && own.headers.get('x-luu');
  if (list && !(own && new Date(saved) > new Date(list.saved))) {
    const stale = isWithdrawn(key) && list.version !== site.version;
    const body = stale ? undefined : await pageOfCopy(list, long);
    if (body) return { body, type: 'text/html; charset=utf-8', saved: list.saved };
  }
  if (!own) return undefined;
  const type = own.headers.get('content-type');
  return { body: type.startsWith('text/html') ? await own.text() : await own.blob(), type, saved };
}

/** A page with a line at its head; what stands in the phone is not changed. */
function withLine(body, words) {
  const line = `<p class="draft" role="status" data-kept>${words}</p>`;
  return typeof body === 'string' ? body.replace(/<main\b/, (main) => line + main) : body;
}

const date = (saved) => {
  const day = new Date(saved);
  return `${day.getDate()}/${day.getMonth() + 1}/${day.getFullYear()}`;
};

/** The kept page as an answer, saying that it is the saved copy and from when. */
const answerKept = ({ body, type, saved }, why) =>
  new Response(withLine(body, `${why} Đây là bản lưu trong máy, ngày ${date(saved)}.`), {
    headers: { 'content-type': type },
  });

/** The page for whoever has no network and no copy; without even that, a line of words. */
async function offlinePage(key) {
  const found = await (await open('trang')).match(`${scope}khong-mang`);
  const body = found
    ? await found.text()
    : '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Chưa có mạng</title><main><h1>Chưa có mạng</h1><p>Bà con nối mạng rồi mở lại trang này.</p></main>';
  const words =
    isWithdrawn(key) && 'Bài này đã được rút lại. Bà con đừng làm theo bản cũ hay tờ đã in.';
  return new Response(words ? withLine(body, words) : body, {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

/** The page from the network, kept on the way; a page that is no more is no longer kept. */
async function comingPage(event, key) {
  const response = (await event.preloadResponse) || (await fetch(event.request));
  const type = response.headers.get('content-type') || '';
  const pages = await open('trang');
  // Papers are kept where the reader has chosen so; the phone puts those that are opened among its downloads.
  const wanted = type.startsWith('text/html') || (await pages.match(scope + key));
  if (response.ok && wanted) event.waitUntil(keep(key, response.clone()).catch(() => undefined));
  if (response.status === 404) event.waitUntil(pages.delete(scope + key));
  return response;
}

async function answerPage(event, key) {
  const coming = comingPage(event, key);
  const slow = Symbol('slow');
  const wait = new Promise((done) => setTimeout(done, SLOW, slow));
  const first = await Promise.race([coming, wait]).catch(() => undefined);
  if (first && first !== slow && first.status < 500) return first;
  const kept = await keptPage(key);
  if (first !== slow) return kept ? answerKept(kept, 'Không có mạng.') : first || offlinePage(key);
  if (!kept) return coming.catch(() => offlinePage(key));
  event.waitUntil(
    coming.then((response) => tellNewer(event, response, kept)).catch(() => undefined),
  );
  return answerKept(kept, 'Mạng chậm.');
}

/** What a page says, its head left apart. */
const wordsOf = (html) => html.slice(html.indexOf('<main'));

/** When the network's page comes after all, and differs, the reader is told; the page being read stays. */
async function tellNewer(event, response, { body }) {
  const client = response.ok && (await clients.get(event.resultingClientId));
  if (client && typeof body === 'string' && wordsOf(await response.text()) !== wordsOf(body))
    client.postMessage('newer');
}

/** Any other file of the site: the network first as well; what is kept belongs together, so the copy first. */
async function answerFile(request, path) {
  const coming = fetch(request).then(async (response) => {
    // What a page draws itself with is kept with it; papers and pictures to pass on are not.
    if (response.ok && !/\.(pdf|jpg|html)$/.test(path)) await keep(path, response.clone());
    return response;
  });
  const wait = new Promise((done) => setTimeout(done, SLOW));
  const first = await Promise.race([coming, wait]).catch(() => undefined);
  if (first && first.status < 500) return first;
  const list = await copy();
  const found = list && (await fileOfCopy(list, path));
  return found || (await (await open('trang')).match(scope + path)) || first || coming;
}
