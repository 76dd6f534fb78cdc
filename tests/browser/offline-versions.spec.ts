/**
 * Saved copies over two builds, an update cut off, storage cleared, and the switch that ends it for all.
 * Long, because all of it starts from the same later build.
 */
import type { Page } from '@playwright/test';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guides } from '../../src/guides.ts';
import { expect, laterBuild, test as base, type Host } from '../support/host.ts';
import { isKept, readPage, saveAll } from '../support/saved.ts';
import { sites } from '../support/sites.ts';

const [guide, other] = guides as [(typeof guides)[0], (typeof guides)[0]];
const now = 'Câu mới của bản sau.';
const file = (path: string) => `${path.slice(1)}index.html`;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** A script of the pages that search loads when it is touched, by its name without folder. */
const lazy = /import\([^)]*?`?\.\/([\w-]+\.js)/.exec(
  readFileSync(join(sites.published.out, scriptWith('lexicon')), 'utf8'),
)?.[1];

function scriptWith(word: string): string {
  const page = readFileSync(join(sites.published.out, file(guide.path)), 'utf8');
  const scripts = page.match(/_a\/[\w-]+\.js/g) ?? [];
  return scripts.find((one) =>
    readFileSync(join(sites.published.out, one), 'utf8').includes(word),
  )!;
}

const test = base.extend<{}, { later: string }>({
  later: [
    async ({}, use) => {
      const sentence = (html: string) => html.replace('</h1>', `</h1><p>${now}</p>`);
      const folder = laterBuild({ [file(guide.path)]: sentence, [file(other.path)]: sentence });
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

/** Waits until the copy in the phone is that of the build that is served. */
const isCurrent = async (page: Page, folder: string) => {
  const version = /"version":"(\w+)"/.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))![1];
  await expect.poll(() => copyVersion(page), { timeout: 20_000 }).toBe(version);
};
const copyVersion = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => {
    const list = await caches.match(new URL('/luu/', location.origin).href);
    return list && ((await list.json()) as { version: string }).version;
  });

test('a new version is fetched by its changes alone and shown with no network', async ({
  page,
  host,
  later,
}) => {
  await saveAll(page, '/huong-dan/');
  await host.change(later);
  // Another page than the ones that changed.
  await page.goto('/thuat-ngu/');
  await isCurrent(page, later);
  const fetched = host.asked.filter((url) => url.startsWith('/luu/'));
  // The list and the two packs.
  expect(fetched).toHaveLength(3);
  await host.stop();
  await page.goto(guide.path);
  await expect(page.getByText(now)).toBeVisible();
});

test('with the network there, a page of an older copy is never what is shown', async ({
  page,
  host,
  later,
}) => {
  await saveAll(page, '/huong-dan/');
  await host.change(later);
  await page.goto(guide.path);
  await expect(page.getByText(now)).toBeVisible();
  // It is newer than the copy, so it is what is shown without a network too.
  await page.waitForLoadState('networkidle');
  await host.stop();
  await page.goto(guide.path);
  await expect(page.getByText(now)).toBeVisible();
});

test('a page being read goes on working when a new version has taken over and its scripts are gone from the host', async ({
  page,
  host,
}) => {
  expect(lazy, 'a script that search loads when it is touched').toBeTruthy();
  const old = readFileSync(join(sites.published.out, '_a', lazy!), 'utf8');
  const renamed = 'Moi_Hon1.js';
  const folder = laterBuild({
    [scriptWith('lexicon')]: (text) => text.replaceAll(lazy!, renamed),
    [`_a/${lazy}`]: (text) => `${text}\n`,
  });
  writeFileSync(join(folder, '_a', renamed), old);
  rmSync(join(folder, '_a', lazy!));
  await saveAll(page, '/huong-dan/');
  await page.goto(guide.path, { waitUntil: 'networkidle' });
  await host.change(folder);
  const second = await page.context().newPage();
  await second.goto('/thuat-ngu/', { waitUntil: 'networkidle' });
  // The older page is still open; its search is loaded only now.
  await page.bringToFront();
  await page.getByRole('searchbox').fill('tam tru');
  await expect(page.locator('.popup .guide-row').first()).toBeVisible();
  expect(host.asked.filter((url) => url.includes(lazy!))).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('an update cut off leaves the older copy whole, and goes on where it stopped', async ({
  page,
  host,
  later,
}) => {
  await saveAll(page, '/huong-dan/');
  const before = await copyVersion(page);
  await host.change(later);
  await breakAfter(host, page);
  await host.stop();
  expect(await copyVersion(page)).toBe(before);
  for (const one of [guide, other]) {
    await page.goto(one.path);
    await expect(heading(page)).toHaveText(one.title);
    await expect(page.getByText(now)).toHaveCount(0);
  }
  host.left = Infinity;
  await host.start(later);
  await page.goto('/thuat-ngu/');
  await isCurrent(page, later);
  await host.stop();
  await page.goto(other.path);
  await expect(page.getByText(now)).toBeVisible();
});

/** Lets a visit through, and breaks the host down after the first changed pack of the update. */
async function breakAfter(host: Host, page: Page): Promise<void> {
  const packs = () => host.asked.filter((url) => /^\/luu\/[0-9a-f]/.test(url)).length;
  host.delay = 100;
  await page.goto('/thuat-ngu/');
  await expect.poll(packs, { intervals: [10], timeout: 20_000 }).toBeGreaterThan(0);
  host.left = 0;
  await page.waitForTimeout(500);
}

const countPacks = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.endsWith('kho'))!;
    const names = (await (await caches.open(name)).keys()).map(({ url }) => url);
    return names.filter((url) => /luu\/[0-9a-f]+\.json$/.test(url)).length;
  });

test('storage that was cleared, all of it or a part, is no trap: the next visit mends it', async ({
  page,
  host,
}) => {
  await saveAll(page, '/huong-dan/');
  const all = await countPacks(page);
  expect(all).toBeGreaterThan(guides.length);
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.endsWith('kho'))!;
    const store = await caches.open(name);
    const packs = (await store.keys()).filter(({ url }) => /luu\/[0-9a-f]+\.json$/.test(url));
    await Promise.all(packs.map((request) => store.delete(request)));
  });
  await host.stop();
  await page.goto(other.path);
  await expect(heading(page)).toHaveText('Chưa có mạng');
  await host.start();
  await page.goto('/thuat-ngu/');
  await expect.poll(() => countPacks(page)).toBe(all);
  await host.stop();
  await page.goto(other.path);
  await expect(heading(page)).toHaveText(other.title);
  await host.start();

  await page.evaluate(async () =>
    Promise.all((await caches.keys()).map((name) => caches.delete(name))),
  );
  await page.goto(guide.path, { waitUntil: 'networkidle' });
  await expect(heading(page)).toHaveText(guide.title);
  await expect.poll(() => isKept(page, guide.path)).toBe(true);
  await host.stop();
  await page.goto(guide.path);
  await expect(heading(page)).toHaveText(guide.title);
});

test('a page that is no more, and a guide that was withdrawn, are not shown from an older copy', async ({
  page,
  host,
}) => {
  const folder = laterBuild({
    [file(other.path)]: (html) => html.replace('</h1>', '</h1><p>Bài này đã được rút lại</p>'),
  });
  const worker = join(folder, 'sw.js');
  const slug = `huong-dan/${other.slug}`;
  writeFileSync(
    worker,
    readFileSync(worker, 'utf8').replace('"withdrawn":[]', `"withdrawn":["${slug}"]`),
  );
  rmSync(join(folder, file('/thuat-ngu/')));
  await saveAll(page, '/huong-dan/');
  await readPage(page, other.path);
  await readPage(page, '/thuat-ngu/');
  await host.change(folder);
  await page.goto('/thuat-ngu/');
  await expect.poll(() => isKept(page, '/thuat-ngu/')).toBe(false);
  // The reader has not opened the withdrawn guide since; the network was there, and that is enough.
  await page.goto('/in/', { waitUntil: 'networkidle' });
  await isCurrent(page, folder);
  await host.stop();
  for (const path of [other.path, other.short]) {
    await page.goto(path);
    await expect(page.getByText('Bài này đã được rút lại')).toBeVisible();
  }
  rmSync(folder, { recursive: true });
});

test('one published file switches it off for everyone', async ({ page, host }) => {
  const folder = laterBuild({});
  writeFileSync(join(folder, 'sw.js'), readFileSync(join(folder, 'sw-ngung.js')));
  await saveAll(page, '/huong-dan/');
  await host.change(folder);
  await page.goto(guide.path);
  await expect(heading(page)).toHaveText(guide.title);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto(guide.path, { waitUntil: 'networkidle' });
  const registered = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(registered).toBe(0);
  await expect(heading(page)).toHaveText(guide.title);
  await host.stop();
  await expect(page.goto(guide.path)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  rmSync(folder, { recursive: true });
});
