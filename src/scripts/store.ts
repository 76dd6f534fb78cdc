/**
 * The phone's own storage. It may be closed to us (private windows, some in-app browsers): then what is
 * kept lasts for the visit, and nothing breaks.
 */
export function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps `value`; an empty one is taken away. */
export function write(key: string, value: string): void {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {
    // Nothing to do: what is on the screen still shows it.
  }
}
