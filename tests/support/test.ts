/**
 * `test` with a served site: paths given to page.goto() are paths of it. `look` is a page for tests that
 * leave nothing behind (no storage, no clock, no script of their own): the tests of a worker share it,
 * since opening a page costs more than most of what is then looked at. Its phone can do all (able.ts),
 * and its host's worker runs. `plain` is the same with scripts off.
 */
import { test as base, type Browser, type Page } from '@playwright/test';
import { serve } from '../../src/commands/serve.ts';
import { able } from './able.ts';
import { sites, type SiteName } from './sites.ts';

type Options = { site: SiteName; look: Page; plain: Page };
type Worker = { origins: Record<SiteName, string>; shared: Page; sharedPlain: Page };

const viewport = { width: 360, height: 740 };

const open = async (browser: Browser, baseURL: string, scripts: boolean): Promise<Page> => {
  const context = await browser.newContext({
    ...{ baseURL, viewport, locale: 'vi-VN' },
    javaScriptEnabled: scripts,
    serviceWorkers: 'allow',
  });
  const page = await context.newPage();
  if (scripts) await able(page);
  return page;
};

/** As a page begins; nothing of the last test is heard any more. */
async function anew(page: Page): Promise<Page> {
  page.removeAllListeners();
  await page.goto('about:blank');
  await page.setViewportSize(viewport);
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null });
  return page;
}

export const test = base.extend<Options, Worker>({
  site: ['published', { option: true }],
  origins: [
    async ({}, use) => {
      const running = await Promise.all(
        Object.entries(sites).map(async ([name, { out, base: under }]) => {
          // Port 0 takes any free one: two workers never meet.
          const { server, port } = await serve(out, { base: under, port: 0 });
          return { name, server, origin: `http://127.0.0.1:${port}` };
        }),
      );
      await use(
        Object.fromEntries(running.map(({ name, origin }) => [name, origin])) as Worker['origins'],
      );
      for (const { server } of running) server.closeAllConnections();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ origins, site }, use) => use(origins[site]),
  shared: [
    async ({ browser, origins }, use) => use(await open(browser, origins.published, true)),
    { scope: 'worker' },
  ],
  sharedPlain: [
    async ({ browser, origins }, use) => use(await open(browser, origins.published, false)),
    { scope: 'worker' },
  ],
  look: async ({ shared }, use) => use(await anew(shared)),
  plain: async ({ sharedPlain }, use) => use(await anew(sharedPlain)),
});

/** Waits until no step's height is guessed any more (src/scripts/whole.ts). */
export const laidOut = (page: Page) =>
  page.waitForFunction(() => !document.querySelector('[data-fresh] .steps > .step'));

/** Waits until the search page has its whole answer to `words`; an assertion would look ever more seldom. */
export const answered = (page: Page, words: string) =>
  page.waitForFunction(
    (asked) => document.querySelector<HTMLElement>('[data-results]')?.dataset.resultsFor === asked,
    words,
  );

/**
 * Waits until a loaded page is laid out, and has the buttons of its worker too, where there is one to come: cheaper than
 * half a second of silence on the line. A guide as one file has no worker; nothing is waited for long.
 */
export async function atRest(page: Page): Promise<void> {
  await laidOut(page);
  const soon = page.waitForTimeout(2000);
  await Promise.race([soon, page.evaluate(() => navigator.serviceWorker.ready.then(() => true))]);
  if (await page.locator('[data-keep-all], #in-ra + ul').count())
    await page.locator('[data-keep-all] button, #in-ra + ul + div > button').waitFor();
}

export { expect } from '@playwright/test';
