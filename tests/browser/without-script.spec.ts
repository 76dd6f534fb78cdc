/** With JavaScript off everything is there to read: it adds, it never carries. */
import { webkit } from '@playwright/test';
import { existsSync } from 'node:fs';
import { guides } from '../../src/guides.ts';
import { oneFilePath } from '../../src/one-file.ts';
import { standing } from '../../src/site.ts';
import { kinds } from '../support/kinds.ts';
import { expect, test } from '../support/test.ts';

test('every guide is whole: steps, both kinds of phone, troubles that open', async ({
  plain: page,
}) => {
  for (const guide of guides) {
    await page.goto(guide.path);
    await expect(page.locator('[data-step]')).toHaveCount(guide.steps.length);
    for (const phone of await page.locator('.step-body > [data-phone]').all())
      await expect(phone).toBeVisible();
    const trouble = page.locator('details').first();
    await trouble.locator('summary').click();
    await expect(trouble.locator('.trouble-body')).toBeVisible();
  }
});

test('the search page lists every guide', async ({ plain: page }) => {
  await page.goto('/tim-kiem/?q=tam+tru');
  for (const guide of guides)
    await expect(page.getByRole('link', { name: guide.title })).toBeVisible();
});

test('the search box of any page leads to the search page with its words', async ({
  plain: page,
}) => {
  await page.goto(guides[0]!.path);
  await page.getByRole('searchbox').fill('tạm trú');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=t%E1%BA%A1m\+tr%C3%BA$/);
});

for (const path of [...kinds, '/khong-mang', guides[0]!.path, oneFilePath(guides[0]!)])
  test(`${path} is read and used with scripts off: words, links, standing lines`, async ({
    plain: page,
  }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const line of Object.values(standing))
      await expect(page.locator('[data-standing]').getByText(line)).toBeVisible();
    // Nothing is offered that only a script could do.
    for (const button of await page.locator('button[type=button]:visible').all())
      expect(await button.innerText()).toBe('');
    const links = await page.locator('a[href]:visible').count();
    expect(links).toBeGreaterThan(0);
  });

test('the pages are read the same in WebKit', async ({ baseURL }) => {
  const program = webkit.executablePath();
  test.skip(!existsSync(program), "Playwright's WebKit is not on this machine");
  // The settings of the tests are Chromium's: its program, its arguments.
  const there = await webkit.launch({ executablePath: program, args: [] });
  const page = await there.newPage({ baseURL: baseURL! });
  for (const path of [...kinds, ...guides.map((guide) => guide.path)]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  }
  await there.close();
});
