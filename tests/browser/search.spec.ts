/** Search finds what people type, marks on or off. */
import { sites } from '../support/sites.ts';
import { answered, expect, test } from '../support/test.ts';

const queries = {
  'cài vneid': 'cai-dat-vneid',
  'cai vneid': 'cai-dat-vneid',
  'CÀI VNEID': 'cai-dat-vneid',
  'chụp giấy tờ': 'chup-giay-to',
  'chup giay to': 'chup-giay-to',
  'đăng nhập': 'dang-nhap-dich-vu-cong',
  'dang nhap': 'dang-nhap-dich-vu-cong',
  'đang nhâp': 'dang-nhap-dich-vu-cong',
  'lua dao': 'canh-giac-lua-dao',
  'doi co dong': 'cau-chuyen',
};

for (const form of ['NFC', 'NFD'])
  test(`marks on or off (${form}), an address finds its guide`, async ({ page }) => {
    for (const [words, slug] of Object.entries(queries)) {
      const typed = words.normalize(form);
      await page.goto(`/tim-kiem/?q=${encodeURIComponent(typed)}`);
      const results = page.locator('[data-results]');
      await answered(page, typed);
      await expect(results.locator(`[data-result="${slug}"]`)).toBeVisible();
      await expect(page.getByRole('searchbox')).toHaveValue(typed);
    }
  });

test('results keep đ as it is written and never show the letter that stands for it', async ({
  page,
}) => {
  await page.goto('/tim-kiem/?q=dang+nhap');
  const results = page.locator('[data-results]');
  await expect(results).toContainText('Đăng nhập');
  await expect(results).not.toContainText(/[ḏḎ]/);
});

test('a result opens its guide, also in a site under a folder', async ({ browser, origins }) => {
  const page = await browser.newPage();
  await page.goto(`${origins.folder}${sites.folder.base}tim-kiem/?q=chup+giay+to`);
  await page.locator('[data-result="chup-giay-to"]').click();
  await expect(page).toHaveURL(`${origins.folder}${sites.folder.base}huong-dan/chup-giay-to/`);
  await page.close();
});

test('no match says so and shows the topics', async ({ page }) => {
  await page.goto('/tim-kiem/?q=xyzzyq');
  await expect(page.locator('[data-search-status]')).toContainText('Chưa có bài');
  await expect(page.locator('[data-none]')).toBeVisible();
});

test('words from the address are shown as words, never as markup', async ({ page }) => {
  await page.goto(`/tim-kiem/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.locator('[data-search-status]')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('main img')).toHaveCount(0);
});
