/**
 * Without a network: what was read, what was saved, what was chosen. The server is really stopped.
 * Long, because it follows one phone from its first page to the whole copy.
 */
import type { Page } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guides, sheetsOf } from '../../src/guides.ts';
import { isOneFile } from '../../src/one-file.ts';
import { expect, test } from '../support/host.ts';
import { isKept, readPage, saveAll, sizeOf } from '../support/saved.ts';
import { sites } from '../support/sites.ts';

const [guide, other] = guides as [(typeof guides)[0], (typeof guides)[0]];
const saved = /Đây là bản lưu trong máy, ngày \d+\/\d+\/\d{4}\./;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a page read once, with no reload, stays readable and says that it is the saved copy and from when', async ({
  page,
  host,
}) => {
  await readPage(page, guide.path);
  await host.stop();
  const again = await page.context().newPage();
  const failed: string[] = [];
  again.on('requestfailed', (request) => failed.push(request.url()));
  await again.goto(guide.path);
  await expect(heading(again)).toHaveText(guide.title);
  await expect(again.locator('[data-kept]')).toHaveText(
    new RegExp(`^Không có mạng. ${saved.source}`),
  );
  await expect(again.locator('[data-step]')).toHaveCount(guide.steps.length);
  // Its scripts run too: what they add is there.
  await expect(again.getByRole('button', { name: 'Chép tin nhắn' })).toBeVisible();
  expect(failed.filter((url) => /_a\//.test(url))).toEqual([]);
});

test('a page read once is found by every way its address is written', async ({ page, host }) => {
  await readPage(page, guide.path);
  await host.stop();
  const ways = [
    guide.path.slice(0, -1),
    `${guide.path}index.html`,
    `${guide.path}?fbclid=IwAR0&zarsrc=30&utm_source=zalo`,
    `${guide.path}#${guide.steps[1]!.id}`,
    guide.short,
    `${guide.short}?b=2026-11`,
  ];
  for (const way of ways) {
    await page.goto(way);
    await expect(heading(page), way).toHaveText(guide.title);
  }
});

test('a guide come by its number, as from a poster, is found by its long address and in the list', async ({
  page,
  host,
}) => {
  await readPage(page, '/');
  await page.goto(guide.short);
  await expect.poll(() => isKept(page, guide.path)).toBe(true);
  await host.stop();
  await page.goto(guide.path);
  await expect(heading(page)).toHaveText(guide.title);
  await page.goto(other.path);
  await expect(
    page.locator('[data-kept-pages]').getByRole('link', { name: guide.title }),
  ).toHaveCount(1);
});

test('with the network there, nothing is said of a saved copy and the page is the newest', async ({
  page,
}) => {
  await readPage(page, guide.path);
  await page.reload();
  await expect(heading(page)).toHaveText(guide.title);
  await expect(page.locator('[data-kept]')).toHaveCount(0);
});

test('a page that is not in the phone gives help: what is in it, and a way to try again', async ({
  page,
  host,
}) => {
  await readPage(page, guide.path);
  await host.stop();
  await page.goto(other.path);
  await expect(heading(page)).toHaveText('Chưa có mạng');
  await expect(page.locator('[data-standing]')).toBeVisible();
  await page.locator('[data-kept-pages]').getByRole('link', { name: guide.title }).click();
  await expect(heading(page)).toHaveText(guide.title);
  await page.goto(other.path);
  await host.start();
  await page.getByRole('link', { name: 'Thử lại' }).click();
  await expect(heading(page)).toHaveText(other.title);
});

test('after one tap the whole site is there to the letter, and search with it', async ({
  page,
  host,
}) => {
  test.setTimeout(120_000);
  await saveAll(page, '/huong-dan/');
  await host.stop();
  const files = globSync('**/*.html', { cwd: sites.published.out })
    .filter((file) => !isOneFile(file) && !/^(404|khong-mang|\d+)\.html$/.test(file))
    .sort();
  // Steps are many and alike: one in eight.
  const steps = files.filter((file) => file.split('/').length > 3);
  const chosen = files.filter((file) => !steps.includes(file) || steps.indexOf(file) % 8 === 0);
  expect(chosen.length).toBeGreaterThan(guides.length);
  for (const file of chosen) {
    const answer = await page.goto(`/${file.replace(/index\.html$/, '')}`, { waitUntil: 'commit' });
    const text = (await answer!.text()).replace(/<p class="draft"[^>]* data-kept>.*?<\/p>/, '');
    expect(text === readFileSync(join(sites.published.out, file), 'utf8'), file).toBe(true);
  }
  await page.goto(guides.at(-1)!.short);
  await expect(heading(page)).toHaveText(guides.at(-1)!.title);

  await page.goto('/tim-kiem/?q=dang+ky+tam+tru');
  await expect(page.locator('[data-results] [data-result="dang-ky-tam-tru"]')).toBeVisible();
  await page.goto('/khong-co-trang-nay');
  await expect(heading(page)).toHaveText('Chưa có mạng');
});

test('the size said before is the size that goes over the wire, and the copy is said to be there', async ({
  page,
}) => {
  await page.goto('/huong-dan/');
  const button = page.getByRole('button', { name: /^Lưu cả cẩm nang/ });
  const told = /\((\d+),?(\d?)\sMB\)|\((\d+)\sKB\)/.exec(await button.innerText())!;
  const megabytes = told[3] ? Number(told[3]) / 1000 : Number(`${told[1]}.${told[2] || 0}`);
  let bytes = 0;
  const worker = JSON.parse(
    /const site = (.*);$/m.exec(readFileSync(join(sites.published.out, 'sw.js'), 'utf8'))![1]!,
  );
  ({ bytes } = worker);
  expect(megabytes * 1e6).toBeGreaterThanOrEqual(bytes);
  expect(megabytes * 1e6 - bytes).toBeLessThan(1e5);
  expect(bytes).toBeLessThan(2e6);
  await saveAll(page, '/huong-dan/');
  await page.reload();
  await expect(page.getByText(/Cả cẩm nang đã có trong máy, bản ngày/)).toBeVisible();
  await expect(button).toHaveCount(0);
});

test('the papers of a guide are there when they were chosen, and only those', async ({
  page,
  host,
}) => {
  const [mine, not] = [guide, other].map((one) => sheetsOf(one)[0]!.path) as [string, string];
  await readPage(page, guide.path);
  await page.getByRole('button', { name: /^Giữ tờ in trong máy \(\d+\sKB\)/ }).click();
  await expect(page.getByText('Tờ in của bài này đã có trong máy')).toBeVisible();
  await host.stop();
  // Opened as a reader opens it: by its address. A browser that shows no PDF takes it down instead, as phones do.
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith(mine)),
    page.goto(mine).catch(({ message }) => expect(message).toContain('Download is starting')),
  ]);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  expect(await isKept(page, mine)).toBe(true);
  const absent = await page.goto(not);
  expect(absent!.status()).toBe(503);
  expect(await sizeOf(page, mine)).toBe(readFileSync(join(sites.published.out, mine)).length);
});

test('on a slow network the kept page comes after three seconds, then word of a newer one', async ({
  page,
  host,
}) => {
  await readPage(page, guide.path);
  await page.evaluate(async (path) => {
    const [name] = (await caches.keys()).filter((one) => one.endsWith('trang'));
    const pages = await caches.open(name!);
    const url = new URL(path, location.origin).href.replace(/\/$/, '');
    const old = (await pages.match(url))!;
    const text = (await old.text()).replace('</main>', '<p>Câu cũ.</p></main>');
    await pages.put(url, new Response(text, { headers: old.headers }));
  }, guide.path);
  host.delay = 6000;
  const started = Date.now();
  await page.goto(guide.path, { waitUntil: 'commit' });
  expect(Date.now() - started).toBeLessThan(5000);
  await expect(page.locator('[data-kept]')).toHaveText(new RegExp(`^Mạng chậm. ${saved.source}`));
  await expect(page.getByText('Câu cũ.')).toBeVisible();
  await expect(page.locator('[data-kept]')).toContainText('Đã có bản mới hơn.', {
    timeout: 15_000,
  });
  host.delay = 0;
  await page.getByRole('link', { name: 'Xem bản mới' }).click();
  await expect(page.getByText('Câu cũ.')).toHaveCount(0);
});

test('a site under a folder keeps to its folder', async ({ page, host }) => {
  await host.stop();
  await host.start(sites.folder.out, sites.folder.base);
  await readPage(page, `${sites.folder.base}huong-dan/${guide.slug}/`);
  await host.stop();
  await page.goto(`${sites.folder.base}${guide.number}`);
  await expect(heading(page)).toHaveText(guide.title);
  expect(await page.evaluate(() => caches.keys())).toEqual(
    ['kho', 'trang'].map((name) => expect.stringMatching(new RegExp(`/trang-cat/${name}$`))),
  );
});
