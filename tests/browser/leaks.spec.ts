/** A reader's whole day: what leaves the phone, and what stays on it. */
import type { BrowserContext, Page } from '@playwright/test';
import { guides } from '../../src/guides.ts';
import { isStored, stored } from '../../src/storage.ts';
import { kinds } from '../support/kinds.ts';
import { saveAll } from '../support/saved.ts';
import { expect, test } from '../support/test.ts';

test.use({ serviceWorkers: 'allow' });

/** The steps of a guide that differ by phone, so that there is a kind to choose. */
const guide = guides.find(({ slug }) => slug === 'cai-dat-vneid')!;

type Sent = { method: string; url: string; all: string };
/** All that leaves, also from the worker; what a page says to its own address included. */
function listen(context: BrowserContext): Sent[] {
  const sent: Sent[] = [];
  context.on('request', (request) => {
    const all = [request.url(), request.postData(), JSON.stringify(request.headers())].join(' ');
    sent.push({ method: request.method(), url: request.url(), all });
  });
  return sent;
}

/** Everything that can be kept in a browser. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.entries(localStorage).map(([key, value]) => ({ key, value: String(value) })),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookie: document.cookie,
    caches: await caches.keys(),
    cached: (
      await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    )
      .flat()
      .map(({ url }) => url),
  }));

test('a day of use asks only its own host, sets no cookie, and keeps what the table says', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const sent = listen(context);
  const set: string[] = [];
  context.on('response', async (response) => {
    if ('set-cookie' in response.headers()) set.push(response.url());
  });
  for (const path of kinds) await page.goto(path);
  await page.goto(guide.path);
  await page.getByRole('button', { name: 'Máy iPhone' }).click();
  await page.locator('[data-tick]').first().check();
  await page.locator('[data-size-button]').click();
  await page.getByRole('button', { name: 'Chép tin nhắn' }).first().click();
  await page.goto(guide.steps[0]!.page);
  await page.getByRole('link', { name: 'Bước sau' }).click();
  await page.goto(`${guide.path}#2611`);
  const box = page.locator('#q');
  await box.fill('so cccd 001');
  await expect(page.locator('[role=option]').first()).toBeVisible();
  await saveAll(page, '/');

  const { local, session, databases, cookie, caches, cached } = await kept(page);
  const names = local.map(({ key }) => key);
  expect(names.filter((key) => !isStored(key))).toEqual([]);
  for (const { key } of stored)
    expect(
      names.some((name) => name.startsWith(key)),
      `${key} is on the list, and nothing keeps it`,
    ).toBe(true);
  expect({ session, databases, cookie }).toEqual({ session: [], databases: [], cookie: '' });
  expect(await context.cookies()).toEqual([]);
  expect(set).toEqual([]);
  expect(caches.map((name) => name.replace(/^.*\//, '')).sort()).toEqual(['kho', 'trang']);
  expect(cached.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);

  expect(sent.length).toBeGreaterThan(kinds.length);
  expect(
    sent.filter(({ url }) => !/^(?:data|blob):/.test(url) && !url.startsWith(`${baseURL}/`)),
  ).toEqual([]);
  expect(sent.filter(({ method }) => method !== 'GET')).toEqual([]);
  // What stands in a search box is asked of nobody until the form is sent.
  expect(sent.filter(({ all }) => /cccd/i.test(all))).toEqual([]);
});

test('what is typed on /in/tu-lam/ leaves only with the address, after the #, and is not kept', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => (window.print = () => undefined));
  const sent = listen(context);
  const secret = {
    place: 'Xóm Bí',
    name: 'Mật Danh',
    phone: '0987 654 321',
    hours: 'Canh Ba',
    words: 'Kín Nhé',
  };
  await page.goto('/in/tu-lam/#bai=1&to=ap-phich');
  for (const [field, words] of Object.entries(secret))
    await page.locator(`[data-field="${field}"]`).fill(words);
  await expect(page.locator('[data-view] text').first()).toBeVisible();
  await page.locator('[data-copy]').click();
  await page.locator('[data-print]').click();
  const address = page.url();
  expect(address).toContain('#');
  // Whoever is sent the address opens it; then they read on.
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('[data-field="name"]')).toHaveValue(secret.name);
  await page.reload();
  await page.goto('/in/');
  await page.waitForLoadState('networkidle');

  const marks = Object.values(secret).flatMap((words) => {
    const [head] = words.split(' ');
    return [words, head!, encodeURIComponent(head!), words.replace(/ /g, '+')];
  });
  expect(sent.length).toBeGreaterThan(5);
  const told = sent.flatMap(({ all }) => marks.filter((mark) => all.includes(mark)));
  expect(told).toEqual([]);
  const { local, cached } = await kept(page);
  const left = [...local.map(({ key, value }) => key + value), ...cached];
  expect(left.filter((one) => marks.some((mark) => one.includes(mark)))).toEqual([]);
});
