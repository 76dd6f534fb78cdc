// What is kept on the phone: `trang`, pages and papers the reader has opened or chosen, the last state
// of each; `kho`, files that never change under their names, and the whole copy. All of it belongs to
// this scope: another site on the same host has caches of its own.
const { scope } = registration;
const open = (name) => caches.open(scope + name);
const isHashed = (path) => site.hashed.some((folder) => path.startsWith(folder));
const savesData = () => Boolean(navigator.connection && navigator.connection.saveData);

/** One name for all the ways to write a page's address: no ?fbclid, no slash, no index.html. */
const keyOf = (url) =>
  new URL(url).pathname
    .slice(site.base.length)
    .replace(/(^|\/)index\.html$/, '$1')
    .replace(/\.html$/, '')
    .replace(/\/+$/, '');

/** The day an answer was made, by the host's clock: a phone's own may be wrong. */
const dayOf = (response) => response.headers.get('date') || new Date().toUTCString();

/**
 * Keeps an answer as the last state of a page or file, with its day; a guide come by its number, as from
 * a poster, under its long address.
 */
async function keep(key, response) {
  const headers = {
    'content-type': response.headers.get('content-type') || '',
    'x-luu': dayOf(response),
  };
  const body = await response.blob();
  const guide = /^\d+$/.test(key) && /data-guide="([\w-]+)"/.exec(await new Response(body).text());
  const home = guide ? `huong-dan/${guide[1]}` : key;
  return (await open('trang')).put(scope + home, new Response(body, { headers }));
}

/** Fetches and keeps; an answer that is not whole or not good changes nothing. */
async function fetchAndKeep(key, cache) {
  const response = await fetch(scope + key, { cache });
  if (!response.ok) throw new Error(`${key}: ${response.status}`);
  return keep(keyOf(scope + key), response);
}

/** A file whose name carries a hash: from the phone if it is there, else fetched once. */
async function cacheFirst(path) {
  const store = await open('kho');
  const found = await store.match(scope + path);
  if (found) return found;
  const response = await fetch(scope + path);
  if (response.ok) await store.put(scope + path, response.clone()).catch(() => undefined);
  return response;
}
