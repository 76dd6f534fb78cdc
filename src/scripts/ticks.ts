/** Ticks stay on the phone, in its own storage, by guide and step; nothing is sent anywhere. */
import { keys } from '../storage';
import { read, write } from './store';

export function keepTicks(slug: string): void {
  const key = keys.ticks + slug;
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-tick]')) {
    const id = box.dataset.tick!;
    const kept = () => read(key).split(' ').filter(Boolean);
    box.checked = kept().includes(id);
    // Read again each time: a step's own page knows only one of the guide's ticks.
    box.addEventListener('change', () =>
      write(key, [...kept().filter((one) => one !== id), ...(box.checked ? [id] : [])].join(' ')),
    );
  }
}
