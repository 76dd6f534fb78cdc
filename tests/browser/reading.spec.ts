/** For eyes and ears that are not young: size of text, reading aloud, calm, saving data, folded sources. */
import { guides } from '../../src/guides.ts';
import { able, logOf } from '../support/able.ts';
import { expect, test } from '../support/test.ts';

const guide = guides.find(({ number }) => number === 1)!;
const step = guide.steps[1]!;

test('the size of text has three steps, is told, and holds on every page before the first word', async ({
  page,
}) => {
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  await page.goto('/');
  const button = page.locator('[data-size-button]');
  const normal = await size();
  await button.click();
  await expect(page.getByRole('status').filter({ hasText: 'Cỡ chữ: to' })).toHaveCount(1);
  expect(await size()).toBeGreaterThanOrEqual(normal * 1.19);
  await button.click();
  await expect(page.getByRole('status').filter({ hasText: 'Cỡ chữ: rất to' })).toHaveCount(1);
  const largest = await size();
  expect(largest).toBeGreaterThanOrEqual(normal * 1.44);
  // Scripts in files never arrive here: the size must not wait for them, or the page would jump.
  await page.route('**/*.js', (route) => route.abort());
  for (const path of [guide.path, guide.short, step.page, '/cau-chuyen/', '/khong-co']) {
    await page.goto(path, { waitUntil: 'commit' });
    await page.waitForSelector('h1');
    expect(await page.evaluate(() => document.documentElement.dataset.size), path).toBe('2');
  }
  await page.unroute('**/*.js');
  await page.goto('/');
  expect(await size()).toBe(largest);
  await expect(button).toHaveText('Chữ vừa');
  await button.click();
  expect(await size()).toBe(normal);
  await page.reload();
  expect(await size()).toBe(normal);
});

test('without scripts there is no button that does nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(guide.path);
  await expect(page.locator('button:visible')).toHaveText(['Tìm']);
  await context.close();
});

test('a step is read aloud in Vietnamese: heading and words, no numbers of sources, nothing folded', async ({
  page,
}) => {
  await able(page);
  for (const path of [guide.path, step.page]) {
    await page.goto(path);
    const button = page.getByRole('button', { name: 'Đọc to bước này' });
    await button.nth(path === guide.path ? 1 : 0).click();
    const { spoken } = await logOf(page);
    expect(spoken[0]).toContain(step.title);
    expect(spoken.length).toBeGreaterThan(2);
    expect(spoken.join(' ')).not.toMatch(/nguồn|Hình vẽ|Đã làm xong/);
    for (const trouble of step.troubles) expect(spoken).not.toContain(trouble.title);
    await page.getByRole('button', { name: 'Dừng đọc' }).click();
    expect((await logOf(page)).spoken.at(-1)).toBe('(stopped)');
    await expect(page.getByRole('button', { name: 'Dừng đọc' })).toHaveCount(0);
  }
});

for (const [name, voices, late, offered] of [
  ['a voice that comes late', ['vi_VN'], true, true],
  ['no voice at all', [], false, false],
  ['voices of other languages', ['en-US', 'vec-IT'], false, false],
  ['a voice that sends the words to a server', ['server:vi-VN'], false, false],
] as const)
  test(`with ${name}, reading aloud is ${offered ? '' : 'not '}offered`, async ({ page }) => {
    await able(page, [...voices], late);
    await page.goto(step.page, { waitUntil: 'load' });
    await expect(page.getByRole('button', { name: 'Chép cả lời nhắn' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Đọc to bước này' })).toHaveCount(
      offered ? 1 : 0,
    );
  });

test('where less motion is asked for nothing moves by itself', async ({ page }) => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion });
    for (const path of ['/', guide.path, step.page]) {
      await page.goto(path);
      const moving = await page.evaluate(() => ({
        smooth: getComputedStyle(document.documentElement).scrollBehavior,
        lasting: [...document.querySelectorAll('*')].filter((one) => {
          const { transitionDuration, animationName } = getComputedStyle(one);
          return transitionDuration !== '0s' || animationName !== 'none';
        }).length,
      }));
      expect(moving).toEqual({
        smooth: reducedMotion === 'reduce' ? 'auto' : 'smooth',
        lasting: 0,
      });
    }
  }
});

for (const saveData of [true, false])
  test(`a phone that ${saveData ? 'saves data loads no font' : 'does not save data loads the font'} unasked`, async ({
    page,
  }) => {
    await page.addInitScript(
      (saveData) => Object.defineProperty(navigator, 'connection', { value: { saveData } }),
      saveData,
    );
    const fonts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
    for (const path of ['/', guide.path, step.page]) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
    }
    expect(fonts.length > 0).toBe(!saveData);
  });

test.describe('sources', () => {
  const fold = 'details:has([data-sources])';

  test('are folded on a phone, and open for whoever follows a number or an address', async ({
    page,
  }) => {
    await page.goto(guide.path);
    const list = page.locator(fold);
    await expect(list).not.toHaveAttribute('open');
    const claim = page.locator('.steps .claim:visible').first();
    const target = (await claim.getAttribute('href'))!;
    await claim.click();
    await expect(page.locator(target)).toBeInViewport();
    await page.goto('about:blank');
    await page.goto(`${guide.path}#nguon-3`);
    await expect(page.locator('#nguon-3')).toBeInViewport();
  });

  test('stand open on a wide screen', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(guide.path);
    await expect(page.locator('#nguon-1')).toBeVisible();
    await expect(page.locator(fold)).toHaveCount(0);
  });

  test('are on paper, and so is every trouble', async ({ page }) => {
    await page.goto(guide.path);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    for (const one of await page.locator('details').all())
      await expect(one).toHaveAttribute('open');
  });
});
