/** With JavaScript off everything is there to read: it adds, it never carries. */
import { guides } from '../../src/guides.ts';
import { expect, test } from '../support/test.ts';

test.use({ javaScriptEnabled: false });

for (const guide of guides)
  test(`${guide.slug} is whole: steps, both kinds of phone, troubles that open`, async ({
    page,
  }) => {
    await page.goto(guide.path);
    await expect(page.locator('[data-step]')).toHaveCount(guide.steps.length);
    for (const phone of await page.locator('.step-body > [data-phone]').all())
      await expect(phone).toBeVisible();
    const trouble = page.locator('details').first();
    await trouble.locator('summary').click();
    await expect(trouble.locator('.trouble-body')).toBeVisible();
  });

test('the search page lists every guide', async ({ page }) => {
  await page.goto('/tim-kiem/?q=tam+tru');
  for (const guide of guides)
    await expect(page.getByRole('link', { name: guide.title })).toBeVisible();
});

test('the search box of any page leads to the search page with its words', async ({ page }) => {
  await page.goto(guides[0]!.path);
  await page.getByRole('searchbox').fill('tạm trú');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=t%E1%BA%A1m\+tr%C3%BA$/);
});
