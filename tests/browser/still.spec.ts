/** What is seen stays where it is while a page comes: scripts fill places that were kept for them. */
import type { Page } from '@playwright/test';
import { kinds } from '../support/kinds.ts';
import { expect, test } from '../support/test.ts';

/** Cumulative layout shift since the page was opened, no unit. */
const moved = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 100);
      }),
  );

test('no kind of page moves by itself, the coming of the heading font aside', async ({ page }) => {
  // A font is wider or narrower than the phone's own, whichever that is: what it moves differs by machine.
  await page.route('**/*.woff2', (route) => route.abort());
  const shifts: [string, number][] = [];
  for (const path of kinds) {
    // From elsewhere each time: an address that differs after its # alone is no new page.
    await page.goto('about:blank');
    await page.goto(path, { waitUntil: 'load' });
    if (path.includes('?q=')) await page.waitForSelector('[data-results-for]');
    shifts.push([path, await moved(page)]);
  }
  expect(shifts.filter(([, shift]) => shift > 0.001)).toEqual([]);
});

test('the measure sees what moves', async ({ look: page }) => {
  await page.goto('/', { waitUntil: 'load' });
  await page.evaluate(() => {
    const pushed = document.createElement('div');
    pushed.style.height = '200px';
    document.querySelector('main')!.prepend(pushed);
  });
  await page.waitForTimeout(200);
  expect(await moved(page)).toBeGreaterThan(0.01);
});
