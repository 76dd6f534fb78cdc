/** A phone that has kept a guide from before it was withdrawn. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve, type Served } from '../../src/commands/serve.ts';
import { sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';
import { out, withdrawn } from '../support/withdrawn.ts';
import type { Page } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

const { guide, told } = withdrawn[0]!;
let folder: string;
let served: Served;
const show = (site: string) => {
  rmSync(join(folder, 'site'), { force: true });
  symlinkSync(resolve(site), join(folder, 'site'), 'junction');
};
const at = (path: string) => `http://127.0.0.1:${served.port}${path}`;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ban-luu-'));
  show(sites.published.out);
  served = await serve(join(folder, 'site'), { port: 0 });
});
test.afterEach(() => {
  served.server.closeAllConnections();
  served.server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Whether any copy kept on this phone holds `words` in the guide's page. */
const keeps = (page: Page, words: string) =>
  page.evaluate(
    async ([slug, wanted]) => {
      for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys()) {
          const kept = await (await caches.open(name)).match(request);
          if (request.url.includes(slug!) && (await kept!.text()).includes(wanted!)) return true;
        }
      return false;
    },
    [guide.slug, words],
  );

/** Reads the guide as it was, until the phone keeps it. */
async function readBefore(page: Page): Promise<void> {
  await page.goto(at(guide.path));
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await expect.poll(() => keeps(page, guide.steps[0]!.id)).toBe(true);
}

test('with a network, the withdrawal shows in place of the saved copy, and is what is kept', async ({
  page,
  context,
}) => {
  await readBefore(page);
  show(out);
  await page.goto(at(guide.path));
  await expect(page.getByRole('alert')).toContainText(told);
  await expect.poll(() => keeps(page, 'Bài này đã được rút lại')).toBe(true);
  await context.setOffline(true);
  await page.goto(at(guide.path));
  await expect(page.getByRole('alert')).toContainText(told);
  await expect(page.locator('[data-step]')).toHaveCount(0);
});

test('a network met on any other page is enough: the saved copy of the guide no longer instructs', async ({
  page,
  context,
}) => {
  await readBefore(page);
  show(out);
  await page.goto(at('/'));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => keeps(page, 'Bài này đã được rút lại'), { timeout: 20_000 }).toBe(true);
  await context.setOffline(true);
  await page.goto(at(guide.path));
  await expect(page.locator('[data-step]')).toHaveCount(0);
  await expect(page.getByText(told)).toBeVisible();
});

test('with no network since, the saved copy is shown and says from which day it is', async ({
  page,
  context,
}) => {
  await readBefore(page);
  show(out);
  await context.setOffline(true);
  await page.goto(at(guide.path));
  await expect(page.locator('[data-step]')).toHaveCount(guide.steps.length);
  await expect(page.locator('[data-kept]')).toContainText(
    /bản lưu trong máy, ngày \d+\/\d+\/\d{4}/,
  );
});
