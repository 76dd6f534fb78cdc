/**
 * On every page: lets the worker keep what is read (src/offline/), shows the buttons that save more where
 * there is a place for them. While authors write (npm run dev) nothing is kept, and what was is let go.
 */
import { offerKeeping } from './keep';
import { ask } from './worker';

const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;

async function start(): Promise<void> {
  const first = !workers!.controller;
  await workers!.register(`${import.meta.env.BASE_URL}sw.js`);
  // Read before there was a worker: the page itself and what it has loaded are kept now.
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  if (first)
    await ask({
      ask: 'keep',
      page: location.href,
      files: loaded.filter((url) => !/\.pdf$/.test(url)),
    });
  if (document.querySelector('[data-keep-all], #in-ra')) offerKeeping();
}

function newer(): void {
  const line = document.querySelector('[data-kept]');
  if (!line) return;
  const again = document.createElement('a');
  again.href = '';
  again.textContent = 'Xem bản mới';
  line.textContent = 'Đã có bản mới hơn. ';
  line.append(again);
}

if (workers) {
  if (import.meta.env.DEV)
    void workers.getRegistrations().then((all) => all.forEach((one) => void one.unregister()));
  else {
    workers.onmessage = ({ data }) => data === 'newer' && newer();
    // Not a byte before the page is whole. Where workers are forbidden, the page is as before.
    addEventListener('load', () => void start().catch(() => undefined));
  }
}
