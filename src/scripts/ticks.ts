/** Ticks stay on the phone, in its own storage, by guide and step; nothing is sent anywhere. */
export function keepTicks(): void {
  const slug = document.querySelector<HTMLElement>('[data-guide]')?.dataset.guide;
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-tick]')];
  const key = `tick:${slug}`;
  const kept = new Set(read(key).split(' '));
  for (const box of boxes) {
    box.checked = kept.has(box.dataset.tick!);
    box.addEventListener('change', () => {
      write(
        key,
        boxes
          .filter((one) => one.checked)
          .map((one) => one.dataset.tick)
          .join(' '),
      );
    });
  }
}

/** Storage may be closed to us (private windows, some in-app browsers): then ticks last for the visit. */
function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function write(key: string, value: string): void {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {
    // Nothing to do: the box itself still shows the tick.
  }
}
