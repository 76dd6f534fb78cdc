/** Paper that knows it is old: the edition in its code makes the page say what has changed since. */
import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { guides } from '../../src/guides.ts';
import { expect, test } from '../support/test.ts';
import type { Page } from '@playwright/test';

const guide = guides.find(({ number }) => number === 1)!;
const greeting = (page: Page) => page.locator('header [role=status]');

/** Opens the guide's short address as if it had these changes and this were the month. */
async function open(page: Page, hash: string, history: string, now = '2026-12-15') {
  await page.clock.setFixedTime(new Date(`${now}T08:00:00Z`));
  await page.route(`**${guide.short}`, async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    const changed = html.replace(/data-changes="[^"]*"/, `data-changes="${history}"`);
    if (changed === html && !html.includes(history)) throw new Error('No data-changes to change');
    await route.fulfill({ response: answer, body: changed });
  });
  await page.goto(`${guide.short}${hash}`);
  // The last thing the page's script does.
  await expect(page.getByRole('button', { name: 'Chép tin nhắn' }).first()).toBeVisible();
}

const history = '2026-09-02 2026-11\n2026-10-05 Sửa lệ phí.\n2026-11-20 Thêm bước <b>mới</b>.';

test('old paper: the page names its month and lists what changed since, the newest last', async ({
  page,
}) => {
  await open(page, '#2609', history);
  await expect(greeting(page)).toContainText('Tờ bà con đang cầm là bản tháng 9/2026.');
  await expect(greeting(page).locator('li')).toHaveText([
    '5/10/2026: Sửa lệ phí.',
    '20/11/2026: Thêm bước <b>mới</b>.',
  ]);
});

test("a change in the paper's own month is listed: the paper may be older than it by days", async ({
  page,
}) => {
  await open(page, '#2611', history);
  await expect(greeting(page).locator('li')).toHaveText(['20/11/2026: Thêm bước <b>mới</b>.']);
});

test('current paper: the page says that nothing has changed', async ({ page }) => {
  await open(page, '#2609', '2026-09-02 2026-09');
  await expect(greeting(page)).toContainText('bản tháng 9/2026. Từ đó bài này chưa sửa gì.');
  await expect(greeting(page).locator('li')).toHaveCount(0);
});

test('paper newer than a kept page: the page says so and claims nothing', async ({ page }) => {
  await open(page, '#2612', history);
  await expect(greeting(page)).toContainText('Tờ ấy mới hơn trang này');
  await expect(greeting(page)).not.toContainText('chưa sửa');
});

const nonsense = [
  '',
  '#2608',
  '#2701',
  '#9912',
  '#2600',
  '#2613',
  '#26111',
  '#261',
  '#abcd',
  '#2611<img src=x>',
  '#%32%36%31%31',
  '#２６１１',
  '#__proto__',
];
for (const hash of nonsense)
  test(`"${hash}" is no edition: the page stays as it is`, async ({ page }) => {
    await open(page, hash, history);
    await expect(greeting(page)).toHaveCount(0);
    await expect(page.locator('main img')).toHaveCount(0);
  });

test('a second paper scanned on the same page is greeted in place of the first, without a network', async ({
  page,
}) => {
  await open(page, '#2609', history);
  await page.context().setOffline(true);
  await page.evaluate(() => (location.hash = '#2610'));
  await expect(greeting(page)).toHaveCount(1);
  await expect(greeting(page)).toContainText('tháng 10/2026');
  await page.evaluate(() => (location.hash = '#nguon'));
  await expect(greeting(page)).toHaveCount(0);
});

test('the greeting costs under 0.7 KB of script', () => {
  const source = readFileSync('src/scripts/edition.ts', 'utf8');
  // Without comments but not yet minified: more than what is sent.
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2020, removeComments: true },
  });
  expect(outputText.length).toBeGreaterThan(500);
  expect(brotliCompressSync(outputText).length).toBeLessThanOrEqual(700);
});
