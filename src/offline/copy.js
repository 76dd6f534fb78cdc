// The whole copy. Its list names every file with a hash of its content, and the pages each pack of pages
// holds; the copy of a version counts from the moment its list is put in place, so an interrupted save
// leaves the older copy as it was, and goes on where it stopped.
const LIST = `${scope}luu/`;
const WANTED = `${scope}luu/muon`;

/** The list of the copy that is complete, or undefined. */
async function copy() {
  const found = await (await open('kho')).match(LIST);
  return found && { ...(await found.json()), saved: found.headers.get('x-luu') };
}

const nameOf = ([path, hash]) => scope + path + (isHashed(path) ? '' : `?${hash}`);

/** Fetches one file of the list; what is not what the list says (a Wi-Fi's login page) is not kept. */
async function fetchFile(store, file) {
  if (await store.match(nameOf(file))) return;
  const [path, hash] = file;
  const response = await fetch(scope + path, { cache: isHashed(path) ? 'default' : 'no-cache' });
  const body = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  const hex = Array.from(digest.slice(0, 5), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (!response.ok || hex !== hash) throw new Error(`${path}: not the file of this version`);
  const headers = { 'content-type': response.headers.get('content-type') || '' };
  await store.put(nameOf(file), new Response(body, { headers }));
}

let saving;
/** Saves or brings up to date the whole copy; `tell` hears the share that is done, 0 to 1. */
function save(tell = () => undefined) {
  if (!saving) saving = saveAll(tell).finally(() => (saving = undefined));
  return saving;
}

async function saveAll(tell) {
  const store = await open('kho');
  await store.put(WANTED, new Response(''));
  const answer = await fetch(scope + site.list);
  if (!answer.ok) throw new Error(`${site.list}: ${answer.status}`);
  const day = dayOf(answer);
  const list = await answer.json();
  const left = [...list.files];
  let done = 0;
  const fetchOn = async () => {
    for (let file = left.shift(); file; file = left.shift()) {
      await fetchFile(store, file);
      tell((done += 1) / list.files.length);
    }
  };
  await Promise.all([fetchOn(), fetchOn(), fetchOn(), fetchOn()]);
  await store.put(LIST, new Response(JSON.stringify(list), { headers: { 'x-luu': day } }));
}

/** A file of the copy by its path. */
async function fileOfCopy(list, path) {
  const file = list.files.find(([one]) => one === path);
  return file && (await open('kho')).match(nameOf(file));
}

/** The HTML of a page of the copy, put together from its pack; undefined where part of it was cleared away. */
async function pageOfCopy(list, key) {
  const pack = list.pages[key];
  if (!pack) return undefined;
  const [shared, pages] = await Promise.all(
    [list.shared, pack].map(async (path) => {
      const found = await fileOfCopy(list, path);
      return found && found.json();
    }),
  );
  if (shared && pages)
    return pages[key].map((one) => (typeof one === 'number' ? shared[one] : one)).join('');
  // Cleared away by the phone: mended at the next page with a network.
  tidied = undefined;
  return undefined;
}

/** Whether a copy is wanted but old, or has lost a file. */
async function copyIsLacking() {
  const store = await open('kho');
  if (!(await store.match(WANTED))) return false;
  const list = await copy();
  if (!list || list.version !== site.version) return true;
  const there = new Set((await store.keys()).map(({ url }) => url));
  return list.files.some((file) => !there.has(nameOf(file)));
}
