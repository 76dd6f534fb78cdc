/** On the page for no network: lists what the phone has kept, and tries again when the network is back. */
const list = document.querySelector('[data-kept-pages]')!;

async function show(): Promise<void> {
  const { scope } = (await navigator.serviceWorker.getRegistration())!;
  const pages = await caches.open(`${scope}trang`);
  for (const { url } of await pages.keys()) {
    const response = (await pages.match(url))!;
    if (!response.headers.get('content-type')!.startsWith('text/html')) continue;
    const title = /<title>([^<]*)/.exec(await response.text())![1]!;
    if (url.endsWith('/khong-mang')) continue;
    const link = document.createElement('a');
    link.className = 'tall';
    link.href = url;
    // Written as HTML, read as text: the page's own title.
    link.textContent = new DOMParser()
      .parseFromString(title, 'text/html')
      .body.textContent!.replace(/ – [^–]*$/, '');
    const item = document.createElement('li');
    item.append(link);
    list.querySelector('ul')!.append(item);
    list.removeAttribute('hidden');
  }
}

void show().catch(() => undefined);
addEventListener('online', () => location.reload());
