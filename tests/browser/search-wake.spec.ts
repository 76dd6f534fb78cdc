/** When search wakes: at the first touch, not before, and whatever the network did meanwhile. */
import { guides } from '../../src/guides.ts';
import { expect, test } from '../support/test.ts';
import type { Page } from '@playwright/test';

const isSearch = (url: string) => /pagefind|tu-dien/.test(url);
const box = (page: Page) => page.getByRole('combobox').or(page.getByRole('searchbox'));
const guide = guides[0]!;

for (const path of ['/', guide.path])
  test(`nothing of search is fetched on ${path} before the box is touched`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(asked.filter(isSearch)).toEqual([]);
    await box(page).click();
    await expect.poll(() => asked.filter(isSearch).length).toBeGreaterThan(0);
    expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
  });

test('what is typed while the scripts are still on their way is searched for when they come', async ({
  page,
}) => {
  let come = () => {};
  const late = new Promise<void>((done) => (come = done));
  await page.route('**/_a/*.js', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await box(page).fill('tam tru');
  come();
  await expect(page.getByRole('option').first()).toContainText('tạm trú');
});

test('where the network was away at the first touch, the next letter tries again', async ({
  page,
}) => {
  let asked = 0;
  await page.route('**/tu-dien/*', (route) => (asked++ ? route.continue() : route.abort()));
  await page.goto('/');
  await box(page).click();
  await expect.poll(() => asked).toBe(1);
  await box(page).pressSequentially('tam tru');
  await expect(page.getByRole('option').first()).toContainText('tạm trú');
});
