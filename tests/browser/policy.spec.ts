/** Every kind of page, used as people use it, with a network and without, under the headers of a host and its own policy: nothing is refused. */
import { guides } from '../../src/guides.ts';
import { pages } from '../../src/pages.ts';
import { kinds } from '../support/kinds.ts';
import { saveAll } from '../support/saved.ts';
import { answered, atRest, expect, test } from '../support/test.ts';
import type { Page } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

const guide = guides[0]!;
const paths = new Set([...kinds, ...Object.values(pages).map(({ path }) => path), guide.path]);

/** Whatever a policy refuses, and every error the page reports. */
async function watch(page: Page): Promise<string[]> {
  const refused: string[] = [];
  page.on('pageerror', (error) => refused.push(error.message));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text());
  });
  await page.exposeFunction('tell', (words: string) => refused.push(words));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      (window as unknown as { tell: (words: string) => void }).tell(
        `${event.violatedDirective} ${event.blockedURI}`,
      ),
    ),
  );
  return refused;
}

test('every kind of page, search, the maker, ticks and copying run without one refusal', async ({
  page,
}) => {
  const refused = await watch(page);
  for (const path of paths) {
    await page.goto(path);
    await atRest(page);
    if (path.includes('#')) await page.locator('[data-view] .made > svg').waitFor();
    const box = page.locator('#q');
    if (!(await box.count())) continue;
    await box.click();
    await box.fill('tam tru');
    await expect(page.locator('[role=option], [data-result]').first()).toBeVisible();
  }
  await page.goto('/tim-kiem/?q=tam+tru');
  await expect(page.locator('[data-results-for]')).toBeVisible();
  await page.goto(guide.path);
  await page.locator('[data-tick]').first().check();
  await page.locator('summary').first().click();
  await page.getByRole('button', { name: 'Chép tin nhắn' }).first().click();
  expect(refused).toEqual([]);
});

test('a page kept on the phone, the page for no network and search run without one refusal', async ({
  page,
  context,
}) => {
  const refused = await watch(page);
  await saveAll(page, '/huong-dan/');
  await context.setOffline(true);
  await page.goto(guide.path);
  await expect(page.locator('[data-kept]')).toBeVisible();
  await page.goto('/tim-kiem/?q=tam+tru');
  await answered(page, 'tam tru');
  await page.goto('/khong-co-trang-nay');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chưa có mạng');
  await page.locator('[data-kept-pages] a').first().waitFor();
  expect(refused).toEqual([]);
});

test('the watch sees what a policy refuses', async ({ page }) => {
  const refused = await watch(page);
  await page.goto('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
  });
  await expect.poll(() => refused.length).toBeGreaterThan(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
