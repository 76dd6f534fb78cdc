/** One visit to a page on a slow phone, measured from inside the page and at its host. */
import type { BrowserContext, Page } from '@playwright/test';
import type { Host } from './host.ts';
import type { Speed } from './line.ts';

export type Visit = {
  /** Milliseconds from the touch of the link to the first thing drawn, and to the largest. */
  firstPaint: number;
  largestPaint: number;
  /** Milliseconds over 50 of every task of the main thread: the time a tap is not heard. */
  blocked: number;
  /** Cumulative layout shift, no unit. */
  shift: number;
  /** Sent until the largest thing was drawn: requests answered in full by then, and the page itself. */
  requestsToRead: number;
  bytesToRead: number;
  /** Sent in all, until nothing more was asked for. */
  requests: number;
  bytes: number;
};

/** Milliseconds without a request after which a page counts as done. */
const quiet = 1500;

type Seen = { paint: number; largest: number; blocked: number; shift: number };

/** Runs in the page before anything of it: keeps what the browser reports. */
const watch = () => {
  const seen: Seen = { paint: 0, largest: 0, blocked: 0, shift: 0 };
  Object.assign(window, { seen });
  const on = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  on('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.paint = entry.startTime;
  });
  on('largest-contentful-paint', (entry) => (seen.largest = entry.startTime));
  on('longtask', (entry) => (seen.blocked += Math.max(0, entry.duration - 50)));
  on(
    'layout-shift',
    (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value),
  );
};

/** A page of a small phone, its processor slowed `cpu` times. */
export async function phone(context: BrowserContext, cpu: number): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return page;
}

/** Opens `path` of a site in a new page of `context`; a second visit is the same context again. */
export async function visit(
  context: BrowserContext,
  host: Host,
  path: string,
  speed: Speed,
  cpu: number,
): Promise<Visit> {
  host.start(speed);
  const page = await phone(context, cpu);
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const ended: { id: string; at: number; bytes: number }[] = [];
  let first: { id: string; at: number } | undefined;
  session.on('Network.requestWillBeSent', ({ requestId, timestamp }) => {
    first ??= { id: requestId, at: timestamp };
  });
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
    ended.push({ id: requestId, at: timestamp, bytes: encodedDataLength }),
  );
  await page.goto(host.origin + path, { waitUntil: 'load', timeout: 120_000 });
  for (let before = -1; before !== host.sent.requests;) {
    before = host.sent.requests;
    await page.waitForTimeout(quiet);
  }
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  const inTime = ended.filter(
    ({ id, at }) => id === first!.id || (at - first!.at) * 1000 <= seen.largest,
  );
  const result: Visit = {
    firstPaint: seen.paint,
    largestPaint: seen.largest,
    blocked: seen.blocked,
    shift: seen.shift,
    requestsToRead: inTime.length,
    bytesToRead: inTime.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: host.sent.requests,
    bytes: host.sent.bytes,
  };
  await page.close();
  return result;
}
