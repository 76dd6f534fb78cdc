/** The search box on every page: worked by finger and by key, never a dead end. */
import { guides } from '../../src/guides.ts';
import { sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';
import type { Page } from '@playwright/test';

const box = (page: Page) => page.getByRole('combobox').or(page.getByRole('searchbox'));

test('the arrow keys walk through the suggestions and Enter opens the one that is marked', async ({
  page,
}) => {
  await page.goto('/');
  await box(page).click();
  await box(page).pressSequentially('tam tru');
  const options = page.getByRole('option');
  await expect(options.first()).toBeVisible();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  const id = await options.first().getAttribute('id');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', id!);
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/huong-dan\/dang-ky-tam-tru\//);
});

test('suggestions are announced, and Escape folds them', async ({ page }) => {
  await page.goto('/');
  await box(page).click();
  await box(page).pressSequentially('vneid');
  await expect(page.getByRole('status').filter({ hasText: 'gợi ý' })).toHaveText(/^\d gợi ý$/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
});

test('a number typed and Enter pressed opens that guide', async ({ page }) => {
  await page.goto('/');
  await box(page).click();
  await box(page).pressSequentially('7');
  await expect(page.getByRole('option').first()).toContainText(guides[6]!.title);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(guides[6]!.path);
});

test('the query stays in the box on the way back from a guide', async ({ page }) => {
  await page.goto('/');
  await page.goto('/tim-kiem/');
  await box(page).fill('mất điện thoại');
  await page.locator('[data-results][data-results-for]').waitFor();
  await page.locator('[data-result]').first().click();
  await page.waitForURL(/huong-dan/);
  await page.goBack();
  await expect(box(page)).toHaveValue('mất điện thoại');
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
});

test('where Pagefind does not run, the lexicon alone still answers', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/tim-kiem/?q=quen+mat+khau');
  await expect(page.locator('[data-results][data-results-for]')).toBeVisible();
  await expect(page.locator('[data-result]').first()).toHaveAttribute(
    'data-result',
    'quen-mat-khau',
  );
});

test('a body answers what no title says, with its words marked and a link to the step', async ({
  page,
}) => {
  await page.goto('/tim-kiem/?q=ti+khuyu+tay+len+ban');
  await page.locator('[data-results][data-results-for]').waitFor();
  const row = page.locator('[data-result="chup-giay-to"]');
  for (const mark of await row.locator('mark').allTextContents()) expect(mark).toMatch(/^\S+$/);
  await expect(row.locator('mark').first()).toBeVisible();
  await row.click();
  await expect(page).toHaveURL(/\/chup-giay-to\/#[a-z0-9-]+$/);
});

test('no match is said, with guesses called guesses, the topics and whom to call', async ({
  page,
}) => {
  await page.goto('/tim-kiem/?q=gia+vang+hom+nay');
  await expect(page.locator('[data-results][data-results-for]')).toBeAttached();
  await expect(page.locator('[data-none]').getByRole('link', { name: /gọi ai/ })).toBeVisible();
  await expect(page.locator('[data-none]')).toContainText('1900 0368');
  const rows = await page.locator('[data-result]').count();
  expect(await page.locator('[data-result][data-guess]').count()).toBe(rows);
  if (rows) await expect(page.locator('[data-guesses]')).toBeVisible();
});

test('a list that gets a new order does not move under the finger', async ({ page }) => {
  // Pagefind is held back until the finger is down.
  let go = () => {};
  const held = new Promise<void>((done) => (go = done));
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/tim-kiem/?q=gop+anh+hai+mat+vao+mot+tep');
  const first = page.locator('[data-result]').first();
  await expect(first).toBeVisible();
  const slug = await first.getAttribute('data-result');
  const place = (await first.boundingBox())!;
  await page.mouse.move(place.x + 20, place.y + 20);
  await page.mouse.down();
  const answered = page.waitForResponse(/pf_fragment/);
  go();
  await answered;
  await page.waitForTimeout(300);
  expect(await first.getAttribute('data-result')).toBe(slug);
  await page.mouse.up();
  await expect(page).toHaveURL(new RegExp(`/${slug}/`));
});

test('a search waits for nobody else: it works in a site under a folder', async ({
  browser,
  origins,
}) => {
  const page = await browser.newPage();
  await page.goto(`${origins.folder}${sites.folder.base}`);
  await box(page).click();
  await box(page).pressSequentially('tam tru');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(new RegExp(`${sites.folder.base}huong-dan/dang-ky-tam-tru/`));
  await page.close();
});
