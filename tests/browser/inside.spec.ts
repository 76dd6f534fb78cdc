/** Inside Zalo, Messenger, Facebook and other WebViews: what cannot work there is not offered, what works is. */
import { guides, sheetsOf } from '../../src/guides.ts';
import { able } from '../support/able.ts';
import { browsers, insideApps } from '../support/phones.ts';
import { expect, test } from '../support/test.ts';

const guide = guides.find(({ number }) => number === 1)!;
const step = guide.steps[1]!;

/** What each page offers in a plain browser, and not inside. Printing is offered where there are sheets. */
const failing = {
  [guide.path]: ['Chia sẻ…', 'Đọc to bước này', 'In trang này', 'Đưa cẩm nang ra màn hình chính'],
  [step.page]: ['Chia sẻ…', 'Đọc to bước này', 'Đưa cẩm nang ra màn hình chính'],
};
const copying = {
  [guide.path]: ['Chép liên kết', 'Chép cả lời nhắn', 'Chép liên kết bước này', 'Chép tin nhắn'],
  [step.page]: ['Chép liên kết bước này', 'Chép cả lời nhắn'],
};

for (const [kind, agents] of Object.entries({ inside: insideApps, browser: browsers }))
  for (const [name, userAgent] of Object.entries(agents))
    test.describe(`${name} (${kind})`, () => {
      test.use({ userAgent });
      test('offers what works there and nothing else', async ({ page }) => {
        await able(page);
        for (const path of [guide.path, step.page]) {
          await page.goto(path);
          const button = (name: string) => page.getByRole('button', { name, exact: true });
          for (const name of copying[path]!) await expect(button(name).first()).toBeVisible();
          const hint = page.locator('[data-hint]');
          if (kind === 'inside') {
            await expect(hint).toBeVisible();
            await expect(hint).toContainText(
              /iPhone/.test(userAgent) ? 'Mở bằng Safari' : 'Mở bằng trình duyệt',
            );
            for (const name of failing[path]!) await expect(button(name)).toHaveCount(0);
          } else {
            await expect(hint).toHaveCount(0);
            for (const name of failing[path]!) await expect(button(name).first()).toBeVisible();
          }
          // Files are plain links, never made in the page.
          for (const { sheet, path: pdf } of path === guide.path ? sheetsOf(guide) : [])
            if (pdf.endsWith('.pdf'))
              await expect(page.getByRole('link', { name: sheet.name })).toHaveAttribute(
                'href',
                pdf,
              );
          await expect(page.locator('a[href^="blob:"], a[href^="data:"]')).toHaveCount(0);
          await expect(page.locator('a[download]')).toHaveCount(
            kind === 'browser' && path === guide.path ? 1 : 0,
          );
        }
      });
    });

test.describe('a page opened from the home screen of an iPhone', () => {
  test.use({ userAgent: insideApps['any WebView, iPhone'] });
  test('is no WebView, though it calls itself the same', async ({ page }) => {
    await able(page);
    await page.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: true }));
    await page.goto(guide.path);
    await expect(page.getByRole('button', { name: 'Chia sẻ…' })).toBeVisible();
    await expect(page.locator('[data-hint]')).toHaveCount(0);
  });
});
