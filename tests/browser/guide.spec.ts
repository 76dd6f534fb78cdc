/** A guide in the hand: ticks that stay, the reader's own kind of phone, a report that needs no account. */
import { guides } from '../../src/guides.ts';
import { expect, test } from '../support/test.ts';

const guide = guides.find(({ number }) => number === 1)!;

test('ticks are kept on the phone over a reload, each guide its own', async ({ page }) => {
  await page.goto(guide.path);
  const first = page.getByLabel('Đã làm xong bước 1', { exact: true });
  await first.check();
  await page.reload();
  await expect(first).toBeChecked();
  await expect(page.getByLabel('Đã làm xong bước 2')).not.toBeChecked();
  await page.goto(guides[1]!.path);
  await expect(page.getByLabel('Đã làm xong bước 1', { exact: true })).not.toBeChecked();
});

test('the short address shows the same guide and the same ticks', async ({ page }) => {
  await page.goto(guide.path);
  await page.getByLabel('Đã làm xong bước 1', { exact: true }).check();
  const response = await page.goto(guide.short);
  expect(response!.request().redirectedFrom()).toBeNull();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(guide.title);
  await expect(page.getByLabel('Đã làm xong bước 1', { exact: true })).toBeChecked();
});

test('an iPhone sees its own steps first and can switch', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL!,
    userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15',
  });
  const page = await context.newPage();
  await page.goto(guide.path);
  await expect(page.locator('[data-phone=iphone]').first()).toBeVisible();
  await expect(page.locator('[data-phone=android]').first()).toBeHidden();
  await page.getByRole('button', { name: 'Máy Android' }).click();
  await expect(page.locator('[data-phone=android]').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Máy Android' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await context.close();
});

test('the report names the guide and is copied by one tap', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(guide.path);
  await page.getByRole('button', { name: 'Chép tin nhắn' }).click();
  await expect(page.getByText('Đã chép. Mở Zalo rồi dán.').first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`Bài số ${guide.number}: ${guide.title}`);
  expect(copied).toContain(guide.address!);
});

test('a claim leads to its source', async ({ page }) => {
  await page.goto(guide.path);
  const claim = page.locator('.steps [data-fact]').first();
  const target = (await claim.getAttribute('href'))!;
  await claim.click();
  await expect(page.locator(target)).toBeInViewport();
});
