/**
 * Make your own: what is typed is drawn, kept in the address after the #, and goes nowhere else.
 * Long, for it is one page with one way from the first field to the print.
 */
import AxeBuilder from '@axe-core/playwright';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { guides, sheetPath } from '../../src/guides.ts';
import { sheets } from '../../src/sheets/table.ts';
import { small } from '../support/targets.ts';
import { expect, test } from '../support/test.ts';
import type { Page } from '@playwright/test';

const path = '/in/tu-lam/';
const [first, second] = guides.filter((guide) => !guide.withdrawn);
const poster = sheets.find(({ id }) => id === 'ap-phich')!;
const local = {
  khu: 'Khu dân cư thử',
  ten: 'Bác Thử',
  so: '0000 000 001',
  gio: '8 giờ đến 20 giờ',
  loi: 'Mỗi tối thứ ba có người.',
};
const filled = (changes: Record<string, string> = {}) =>
  `${path}#${new URLSearchParams({ bai: String(first!.number), to: 'ap-phich', ...local, ...changes })}`;

const preview = (page: Page) => page.locator('[data-view] .made > svg');
/** The words written into the sheets, spaces of every kind alike. */
const written = async (page: Page) =>
  (await page.locator('[data-view] text').allTextContents()).join(' ').replace(/\u00a0/g, ' ');

test('a poster is chosen, filled in and seen at once; nothing typed reaches the server', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(path);
  await page.locator('summary', { hasText: first!.topic.name }).click();
  await page.getByLabel(`${first!.number}. ${first!.title}`).check();
  await page.getByLabel('Khu dân cư, tổ dân phố').fill(local.khu);
  await page.getByLabel('Tên người để hỏi').fill(local.ten);
  await page.getByRole('textbox', { name: 'Số điện thoại' }).fill(local.so);
  await page.getByLabel('Gọi được lúc nào').fill(local.gio);
  await page.getByLabel('Một câu riêng').fill(local.loi);
  await page.getByLabel('Một câu riêng').press('Enter');
  await expect(preview(page)).toHaveCount(1);
  await expect(page.locator('[data-status]')).toContainText('1 trang sẵn sàng');
  expect(await written(page)).toBe(
    `${local.khu} ${local.ten} · ${local.so} · ${local.gio} ${local.loi}`,
  );
  await expect(preview(page)).toHaveAttribute('aria-label', new RegExp(local.ten));
  const { pathname, search, hash } = new URL(page.url());
  expect(pathname + search).toBe(path);
  expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).toMatchObject(local);
  expect(asked.length).toBeGreaterThan(2);
  for (const one of asked)
    for (const word of ['Th%E1%BB%AD', 'Thử', '0000', '000+001', '#'])
      expect(one.includes(word), `${word} in ${one}`).toBe(false);
});

test('an address passed on opens the form as it was filled', async ({ page }) => {
  await page.goto(filled({ bai: `${first!.number},${second!.number}`, to: 'the-qr' }));
  // Two guides, each a front and a back; eight boxes a back.
  await expect(preview(page)).toHaveCount(4);
  await expect(page.getByLabel('Tên người để hỏi')).toHaveValue(local.ten);
  await expect(page.getByLabel('Thẻ mã QR')).toBeChecked();
  await expect(page.getByLabel(`${second!.number}. ${second!.title}`)).toBeChecked();
  expect((await written(page)).split(local.ten)).toHaveLength(17);
  await page.evaluate((hash) => (location.hash = hash), `#bai=${first!.number}&to=to-roi&ten=Khác`);
  await expect(preview(page)).toHaveCount(2);
  await expect(page.getByLabel('Tên người để hỏi')).toHaveValue('Khác');
});

const hostile: Record<string, string> = {
  markup: '<img src=x onerror=alert(1)><script>alert(2)</script>',
  entities: '&lt;img src=x onerror=alert(1)&gt;"\'><svg/onload=alert(3)>',
  length: 'Ấ'.repeat(3000),
  direction: '\u202egnal\u2066\u0000\u200b',
  marks: `Z${'\u0301\u0322'.repeat(300)}`,
};
for (const [name, words] of Object.entries(hostile))
  test(`a hostile address (${name}) is shown as words and does nothing`, async ({ page }) => {
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('dialog', (dialog) => (wrong.push(dialog.message()), dialog.dismiss()));
    await page.goto(filled({ khu: words, ten: words, loi: words, so: words, to: `../${words}` }));
    await expect(preview(page)).toHaveCount(1);
    const texts = await page.locator('[data-view] text').allTextContents();
    // Of words without end none may find room.
    if (name !== 'length') expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(text).not.toMatch(/[\p{M}\p{Cf}\p{Cc}]/u);
      expect(text).toBe(text.normalize('NFC'));
    }
    await expect(page.locator('[data-maker] img, [data-maker] script, text *')).toHaveCount(0);
    const box = await page.evaluate(() => {
      const svg = document.querySelector<SVGSVGElement>('[data-view] .made > svg')!;
      const [x, y, width, height] = svg.dataset.empty!.split(' ').map(Number);
      return [...svg.querySelectorAll('text')].map((one) => {
        const own = one.getBBox();
        return (
          own.x >= x! - 1 &&
          own.x + own.width <= x! + width! + 1 &&
          own.y >= y! - 4 &&
          own.y + own.height <= y! + height! + 6
        );
      });
    });
    expect(box).not.toContain(false);
    expect(wrong).toEqual([]);
  });

test('words that find no room are told, not cut in silence', async ({ page }) => {
  // The widest letters, the smallest box.
  await page.goto(
    filled({ to: 'the-qr', khu: 'W'.repeat(50), ten: 'W'.repeat(30), loi: 'W'.repeat(70) }),
  );
  await expect(page.locator('[data-status]')).toContainText('Chữ dài quá');
});

test('no more than six guides at once', async ({ page }) => {
  await page.goto(`${path}#bai=${guides.map(({ number }) => number).join()}&to=ap-phich`);
  await expect(preview(page)).toHaveCount(6);
  await expect(page.locator('[data-guide]:checked')).toHaveCount(6);
  await expect(page.locator('[data-guide]:not(:checked):enabled')).toHaveCount(0);
});

test('only the sheets are printed, each on a page of its own', async ({ page }) => {
  for (const [to, pages, size] of [
    ['ap-phich', 2, [595, 842]],
    ['to-roi', 4, [842, 595]],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(filled({ to, bai: `${first!.number},${second!.number}` }));
    await expect(preview(page)).toHaveCount(pages);
    const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
    const document = await getDocument({ data, verbosity: 0 }).promise;
    expect(document.numPages).toBe(pages);
    const last = await document.getPage(pages);
    expect(last.view.slice(2).map(Math.round)).toEqual(size.map((one) => expect.closeTo(one, 0)));
    const { items } = await last.getTextContent();
    const words = items
      .map((item) => ('str' in item ? item.str : ''))
      .join('')
      .replace(/\s+/g, ' ')
      .normalize('NFC');
    // The sheet's own words are outlines: all the text there is was typed.
    expect(words).toContain(local.ten);
    expect(words).not.toContain('Cẩm nang');
  }
});

const apps = {
  Zalo: 'Mozilla/5.0 (Linux; Android 13; SM-A135F Build/TP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36 Zalo android/23100635',
  Facebook:
    'Mozilla/5.0 (Linux; Android 12; wv) AppleWebKit/537.36 Version/4.0 Chrome/119.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/440.0.0.0;]',
  Instagram:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Instagram 300.0',
  'một ứng dụng khác':
    'Mozilla/5.0 (Linux; Android 11; wv) AppleWebKit/537.36 Version/4.0 Chrome/100.0 Mobile Safari/537.36',
};
for (const [name, userAgent] of Object.entries(apps))
  test.describe(() => {
    test.use({ userAgent });
    test(`inside ${name} the page says that it cannot print, and offers the plain file`, async ({
      page,
      request,
    }) => {
      await page.goto(filled());
      await expect(preview(page)).toHaveCount(1);
      await expect(page.getByRole('button', { name: /^In/ })).toHaveCount(0);
      await expect(page.locator('[data-inside]')).toContainText(`Không in được từ ${name}`);
      await expect(page.locator('[data-inside]')).toContainText('Mở bằng trình duyệt');
      const plain = page.locator('[data-plain] a');
      await expect(plain).toHaveAttribute('href', sheetPath(first!, poster));
      expect((await request.get((await plain.getAttribute('href')) ?? '')).status()).toBe(200);
    });
  });

test('in a browser that prints there is a button and no excuse', async ({ page }) => {
  await page.goto(filled());
  await page.evaluate(() => (window.print = () => (document.title = 'in rồi')));
  await page.getByRole('button', { name: /^In/ }).click();
  await expect(page).toHaveTitle('in rồi');
  await expect(page.locator('[data-inside]')).toBeHidden();
});

test('without a network a new sheet is asked for in vain, which is told; one that is here stays', async ({
  page,
}) => {
  await page.goto(filled());
  await expect(preview(page)).toHaveCount(1);
  await page.context().setOffline(true);
  await page.getByLabel('Tên người để hỏi').fill('Người khác');
  expect(await written(page)).toContain('Người khác');
  await page.getByLabel('Tờ rơi A5').check();
  await expect(page.locator('[data-status]')).toContainText('không có mạng');
  await page.context().setOffline(false);
  await page.getByLabel('Tên người để hỏi').fill('Người nữa');
  await expect(preview(page)).toHaveCount(2);
});

test('no accessibility fault and nothing too small to touch, everything open and filled', async ({
  page,
}) => {
  for (const address of [filled(), '/in/', '/doi/']) {
    await page.goto(address);
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((one) => (one.open = true)),
    );
    expect(await small(page), address).toEqual([]);
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .setLegacyMode()
      .analyze();
    expect(violations.map(({ id, nodes }) => `${address} ${id}: ${nodes[0]!.html}`)).toEqual([]);
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the maker says so and offers the plain sheets', async ({ page }) => {
    await page.goto(filled());
    await expect(page.locator('[data-without]')).toContainText('JavaScript');
    await expect(page.locator('[data-maker]')).toBeHidden();
    await page.getByRole('link', { name: 'tờ in sẵn' }).click();
    await expect(page).toHaveURL(/\/in\/$/);
  });

  test("every guide's sheets fold open in the print centre", async ({ page }) => {
    await page.goto('/in/');
    const fold = page.locator(`[data-sheets=${second!.slug}]`);
    const link = fold.getByRole('link', { name: 'Áp phích có mã QR' });
    await expect(link).toBeHidden();
    await fold.locator('summary').click();
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', sheetPath(second!, poster));
  });
});
