/** The guide one step a screen: by touch, by key, by address; it keeps the place. */
import type { Page } from '@playwright/test';
import { guides } from '../../src/guides.ts';
import { expect, test } from '../support/test.ts';

const guide = guides.find(({ number }) => number === 1)!;
const { steps } = guide;
const first = steps[0]!;
const last = steps.at(-1)!;
const at = (page: Page, path: string) => expect(page).toHaveURL(new RegExp(`${path}$`));

test('the guide leads to its first step; the bar at the bottom leads through all of them', async ({
  page,
}) => {
  await page.goto(guide.path);
  await page.getByRole('link', { name: 'Xem từng bước, chữ to' }).click();
  for (const step of steps) {
    await at(page, step.page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(step.title);
    await expect(
      page.getByText(`Bước ${step.number}/${steps.length}`, { exact: true }),
    ).toBeVisible();
    const bar = (await page.locator('.turn').boundingBox())!;
    expect(bar.y + bar.height).toBe(740);
    const on = page.getByRole('link', { name: step === last ? 'Xong rồi' : 'Bước sau' });
    await expect(on).toBeInViewport({ ratio: 1 });
    await on.click();
  }
  await at(page, `${guide.path}#lam-tiep`);
  await page.goto(last.page);
  await page.getByRole('link', { name: 'Bước trước' }).click();
  await at(page, steps.at(-2)!.page);
  await page.getByRole('link', { name: `Cả bài: ${guide.title}` }).click();
  await at(page, steps.at(-2)!.path);
});

test('the words of a step are at least 24 px, its heading 32', async ({ page }) => {
  await page.goto(steps[1]!.page);
  const size = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
  expect(await size('.step-body p:not(.phone-name)')).toBeGreaterThanOrEqual(24);
  expect(await size('h1')).toBeGreaterThanOrEqual(32);
});

test('arrow keys, Home and End turn the steps, and are left alone where words are written', async ({
  page,
}) => {
  await page.goto(first.page);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await at(page, first.page);
  for (const [key, step] of [
    ['ArrowRight', steps[1]!],
    ['ArrowRight', steps[2]!],
    ['ArrowLeft', steps[1]!],
    ['End', last],
    ['Home', first],
  ] as const) {
    await page.keyboard.press(key);
    await at(page, step.page);
    await page.waitForLoadState();
  }
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Shift+End');
  await at(page, first.page);
});

test('the guide offers the step where the reader stopped, until the end is reached', async ({
  page,
}) => {
  const begin = page.locator('[data-begin]');
  await page.goto(steps[3]!.page);
  await page.goto(guide.short);
  await expect(begin).toHaveText(`Đang ở bước 4/${steps.length}, xem tiếp`);
  await begin.click();
  await at(page, steps[3]!.page);
  await page.goto(guides[1]!.path);
  await expect(begin).toHaveText('Xem từng bước, chữ to');
  await page.goto(last.page);
  await page.getByRole('link', { name: 'Xong rồi' }).click();
  await expect(begin).toHaveText('Xem từng bước, chữ to');
});

test('a place in a step that is no more is forgotten', async ({ page }) => {
  await page.goto(guide.path);
  await page.evaluate((slug) => localStorage.setItem(`buoc:${slug}`, 'khong-con'), guide.slug);
  await page.reload();
  await expect(page.locator('[data-begin]')).toHaveText('Xem từng bước, chữ to');
});

test('a tick on the page of a step is a tick in the guide, and takes no other away', async ({
  page,
}) => {
  await page.goto(guide.path);
  await page.getByLabel('Đã làm xong bước 1').check();
  await page.goto(steps[1]!.page);
  await page.getByLabel('Đã làm xong bước 2').check();
  await page.goto(guide.path);
  await expect(page.getByLabel('Đã làm xong bước 1')).toBeChecked();
  await expect(page.getByLabel('Đã làm xong bước 2')).toBeChecked();
  await page.getByLabel('Đã làm xong bước 1').uncheck();
  await page.goto(first.page);
  await expect(page.getByLabel('Đã làm xong bước 1')).not.toBeChecked();
});

test('the kind of phone chosen in one step holds in the next', async ({ page }) => {
  await page.goto(first.page);
  await page.getByRole('button', { name: 'Máy iPhone' }).click();
  await page.keyboard.press('ArrowRight');
  await at(page, steps[1]!.page);
  await expect(page.locator('[data-phone=iphone]').first()).toBeVisible();
  await expect(page.locator('[data-phone=android]').first()).toBeHidden();
});

test('the address of a step that is unknown leads to its guide, in a site under a folder too', async ({
  page,
  origins,
}) => {
  for (const root of ['', `${origins.folder}/trang-cat`]) {
    const answer = await page.goto(`${root}${guide.path}khong-co-buoc-nay/`);
    expect(answer!.status()).toBe(404);
    await at(page, guide.path);
  }
  await page.goto('/huong-dan/khong-co-bai-nay/buoc/');
  await expect(page.getByRole('heading', { name: 'Không có trang này' })).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a step is whole and leads on, and not-found leads to every guide', async ({ page }) => {
    await page.goto(first.page);
    for (const kind of await page.locator('[data-phone]').all()) await expect(kind).toBeVisible();
    await page.getByRole('link', { name: 'Bước sau' }).click();
    await at(page, steps[1]!.page);
    await page.goto(`${guide.path}khong-co-buoc-nay/`);
    await page.getByRole('link', { name: guide.title }).click();
    await at(page, guide.path);
  });
});
