/** Passing a guide or a step on: the right words on the clipboard, the share sheet, the code full screen. */
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { guides } from '../../src/guides.ts';
import { standing } from '../../src/site.ts';
import { able, logOf } from '../support/able.ts';
import { testOrigin } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

const guide = guides.find(({ number }) => number === 1)!;
const step = guide.steps[2]!;

async function copied(page: Page, name: string, within = 'body'): Promise<string> {
  const button = page.locator(within).getByRole('button', { name, exact: true });
  await button.click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã chép' })).toHaveCount(1);
  return page.evaluate(() => navigator.clipboard.readText());
}

test.beforeEach(async ({ context }) =>
  context.grantPermissions(['clipboard-read', 'clipboard-write']),
);

test('copying comes first, then the share sheet, then the code', async ({ page }) => {
  await able(page);
  await page.goto(guide.path);
  await expect(page.locator('[data-ways] .button')).toHaveText([
    'Chép liên kết',
    'Chia sẻ…',
    'Cho người bên cạnh quét',
  ]);
});

test('a guide is copied by its short address, from each of its addresses', async ({ page }) => {
  for (const path of [guide.path, guide.short]) {
    await page.goto(path);
    expect(await copied(page, 'Chép liên kết')).toBe(guide.address);
  }
});

test('the ready message is two lines: what it is and where, and the promise', async ({ page }) => {
  await page.goto(guide.path);
  const message = `${guide.title}: ${guide.address}\n${standing.promise}`;
  await expect(page.locator('[data-pass] .message')).toHaveText(message, { useInnerText: true });
  expect(await copied(page, 'Chép cả lời nhắn')).toBe(message);
});

test('a step is copied by its own address, from the guide and from its page', async ({ page }) => {
  await page.goto(guide.path);
  for (const { id, page: path } of guide.steps)
    expect(await copied(page, 'Chép liên kết bước này', `[data-step="${id}"]`)).toBe(
      testOrigin + path,
    );
  await page.goto(step.page);
  expect(await copied(page, 'Chép liên kết bước này')).toBe(testOrigin + step.page);
  expect(await copied(page, 'Chép cả lời nhắn')).toContain(`: ${testOrigin}${step.page}\n`);
});

test('without a clipboard the words are copied all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.addEventListener(
      'copy',
      ({ target }) => (document.title = (target as HTMLTextAreaElement).value),
    );
  });
  await page.goto(guide.path);
  await page.getByRole('button', { name: 'Chép liên kết', exact: true }).click();
  await expect(page.getByText('Đã chép. Mở Zalo rồi dán.').first()).toBeVisible();
  await expect(page).toHaveTitle(guide.address!);
});

test('the share sheet gets title and short address', async ({ page }) => {
  await able(page);
  await page.goto(guide.path);
  await page.getByRole('button', { name: 'Chia sẻ…' }).click();
  expect((await logOf(page)).shared).toEqual([{ title: guide.title, url: guide.address }]);
});

test('the code fills the screen, black on white in both themes, is read, and closes', async ({
  page,
}) => {
  for (const [path, colorScheme] of [
    [guide.path, 'light'],
    [step.page, 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    const open = page.getByRole('button', { name: 'Cho người bên cạnh quét' });
    await open.click();
    const dialog = page.getByRole('dialog', { name: 'Mã để người bên cạnh quét' });
    await expect(dialog.getByRole('img')).toBeVisible();
    expect(await dialog.boundingBox()).toMatchObject({ x: 0, y: 0, width: 360, height: 740 });
    const image = (await dialog.getByRole('img').boundingBox())!;
    expect(image.width).toBeGreaterThan(300);
    await dialog.getByRole('img').evaluate((one: HTMLImageElement) => one.decode());
    const { data, info } = await sharp(await page.screenshot())
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(guide.address);
    expect([...data.subarray(0, 3)], 'the corner is white').toEqual([255, 255, 255]);
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(open).toBeFocused();
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the address stands there to be typed, and the code opens as a picture', async ({
    page,
  }) => {
    await page.goto(guide.path);
    await expect(page.locator('[data-pass]')).toContainText(guide.address!.replace('https://', ''));
    await page.getByRole('link', { name: 'Cho người bên cạnh quét' }).click();
    await expect(page).toHaveURL(new RegExp(`/ma/${guide.nn}\\.svg$`));
  });
});
