/** What is seen stays where it is while a page comes: scripts fill places that were kept for them. */
import type { Page } from '@playwright/test';
import { kinds } from '../support/kinds.ts';
import { expect, laidOut, test } from '../support/test.ts';

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
    await laidOut(page);
    shifts.push([path, await moved(page)]);
  }
  expect(shifts.filter(([, shift]) => shift > 0.001)).toEqual([]);
});

const longest = '/huong-dan/nop-ho-so/';

test('a guide opened at a place, or come back to, is laid out whole from the first', async ({
  page,
}) => {
  const putOff = () => page.locator('[data-fresh]').count();
  const seen = () =>
    page.evaluate(() => {
      const steps = [...document.querySelectorAll('.steps > .step')];
      const last = steps.at(-1)!;
      return { y: scrollY, top: Math.round(last.getBoundingClientRect().top) };
    });
  await page.goto(`${longest}#gui-di`);
  expect(await putOff()).toBe(0);
  await page.goto('about:blank');
  await page.goto(longest);
  await laidOut(page);
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' }));
  const before = await seen();
  expect(before.y).toBeGreaterThan(3000);
  // As in a chat's browser, which keeps no page alive: it is made anew, and scrolled to where it was.
  await page.reload();
  expect(await putOff()).toBe(0);
  await expect.poll(seen).toEqual(before);
});

/** The page's own laying out never begins. */
const neverLaidOut = (page: Page) =>
  page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
  });

test('what lies below the first screen is put off while the page says it is fresh', async ({
  page,
}) => {
  await neverLaidOut(page);
  await page.goto(longest);
  const below = ['.step h2', '.after h2', '#bao-loi'].map((one) => page.locator(one).last());
  const drawn = () =>
    Promise.all(
      below.map((one) =>
        one.evaluate((words) => words.checkVisibility({ contentVisibilityAuto: true })),
      ),
    );
  expect(await drawn()).toEqual([false, false, false]);
  await page.locator('html').evaluate((html) => delete html.dataset.fresh);
  expect(await drawn()).toEqual([true, true, true]);
});

test('a tap on a link to a place below arrives there, however early it comes', async ({ page }) => {
  await neverLaidOut(page);
  await page.goto(longest);
  await page.locator('a[href="#gui-di"]').first().click();
  const top = () =>
    page.locator('#gui-di').evaluate((place) => Math.round(place.getBoundingClientRect().top));
  await expect.poll(top).toBeLessThan(100);
  await page.waitForTimeout(500);
  expect(await top()).toBeGreaterThanOrEqual(0);
  expect(await top()).toBeLessThan(100);
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
