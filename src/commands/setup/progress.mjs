// A sign of life on long work. On stderr, so that a command's own output stays clean.

/** Runs `work` and shows `text` with the seconds gone by; returns what `work` returns. */
export async function progress(text, work) {
  const start = Date.now();
  const line = () => `${text}… ${Math.round((Date.now() - start) / 1000)} giây`;
  // In a log, which cannot be overwritten, one line every 15 seconds is enough.
  const live = process.stderr.isTTY && !process.env.CI;
  const show = () => process.stderr.write(live ? `\r\x1b[K${line()}` : `${line()}\n`);
  if (live) show();
  else process.stderr.write(`${text}…\n`);
  const timer = setInterval(show, live ? 1000 : 15_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (live) process.stderr.write('\r\x1b[K');
  }
}

/** The seconds since `start`, as one says them: "3,2 giây", "48 giây". */
export function since(start) {
  const seconds = (Date.now() - start) / 1000;
  return `${seconds.toFixed(seconds < 10 ? 1 : 0).replace('.', ',')} giây`;
}
