/** The ways in: home, short addresses, the page for addresses that do not exist. */
import { guides, guidesByTopic } from '../../src/guides.ts';
import { expect, test } from '../support/test.ts';

test('home begins with the search box, then the topics, the warning and the story', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('searchbox')).toBeInViewport();
  for (const { topic } of guidesByTopic)
    await expect(page.getByRole('link', { name: topic.name }).first()).toBeVisible();
  await expect(page.getByText('Cúp máy.')).toBeVisible();
  await expect(page.getByRole('link', { name: /câu chuyện/i }).first()).toBeVisible();
});

test('the number of every guide answers with that guide and no hop', async ({ request }) => {
  for (const { number, slug } of guides) {
    const response = await request.get(`/${number}`, { maxRedirects: 0 });
    expect(response.status(), `/${number}`).toBe(200);
    expect(await response.text()).toContain(`data-guide="${slug}"`);
  }
});

test('an unknown number is named, and all numbers that exist are shown', async ({ page }) => {
  const response = await page.goto('/999');
  expect(response!.status()).toBe(404);
  await expect(page.getByText('chưa có bài số 999')).toBeVisible();
  for (const guide of guides)
    await expect(page.getByRole('link', { name: guide.title })).toBeVisible();
});
