/** Whatever stands in an address, a box or the storage, it is words: nothing runs, nothing breaks, the page goes on. */
import type { Page } from '@playwright/test';
import { guides } from '../../src/guides.ts';
import { keys } from '../../src/storage.ts';
import { alarms, harm, hostile } from '../support/hostile.ts';
import { expect, laidOut, test } from '../support/test.ts';

// Values longer than a host takes in an address are answered here, and the worker must not ask past that.
test.use({ serviceWorkers: 'block' });

const guide = guides.find(({ slug }) => slug === 'cai-dat-vneid')!;
const step = guide.steps[1]!;

/** Puts words into the search box as if they were typed, half signs too. */
const type = (page: Page, words: string) =>
  page.locator('#q').evaluate((box: HTMLInputElement, text) => {
    box.focus();
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);

/** Tries every value one after another; all that went wrong, each with its value's name. */
async function tried(
  page: Page,
  values: Record<string, string>,
  one: (value: string) => Promise<unknown>,
) {
  const heard = await alarms(page);
  const wrong: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    await one(value);
    for (const what of [...heard.splice(0), ...(await harm(page))]) wrong.push(`${name}: ${what}`);
  }
  return wrong;
}

/** As an address carries it; half a sign and a broken percent as somebody's program might write them. */
const encoded = (value: string) =>
  /%E0/.test(value)
    ? value
    : encodeURIComponent(value.toWellFormed()).replace(/%EF%BF%BD/g, '%ED%A0%80');

test('?q= of the search page: the words are shown, and the next search finds', async ({
  page,
  baseURL,
}) => {
  // A page anew for every value: seconds on an idle machine, a minute on a busy one.
  test.slow();
  await page.route(/\/tim-kiem\/\?/, async (route) =>
    route.fulfill({ response: await route.fetch({ url: `${baseURL}/tim-kiem/` }) }),
  );
  const wrong = await tried(page, hostile, async (value) => {
    await page.goto(`/tim-kiem/?q=${encoded(value)}`, { waitUntil: 'domcontentloaded' });
    if (value.trim()) await page.locator('[data-results-for]').waitFor({ state: 'attached' });
  });
  await type(page, 'tam tru');
  await expect(page.locator('[data-result="dang-ky-tam-tru"]')).toBeVisible();
  expect(wrong).toEqual([]);
});

for (const path of ['/tim-kiem/', guide.path])
  test(`the search box of ${path}: whatever is typed, the next words are found`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.locator('#q').focus();
    // The box is awake once it has found something.
    await type(page, 'tam tru');
    const found = page.locator('[data-result="dang-ky-tam-tru"], [role=option]').first();
    await expect(found).toContainText(/tạm\strú/i);
    const wrong = await tried(page, hostile, (value) => type(page, value));
    await type(page, 'tam tru');
    await expect(found).toContainText(/tạm\strú/i);
    expect(wrong).toEqual([]);
  });

for (const [path, month] of [
  [guide.path, '2611'],
  [step.page, ''],
] as const)
  test(`the # of ${path}, ${month || 'anything'} and more: no edition and no step, so the page stays as it is`, async ({
    page,
  }) => {
    await page.goto(path);
    await laidOut(page);
    const before = await page.locator('main').innerText();
    const more = ['00', '0000', '9999', '261٣', 'buoc-99', 'lam-tiep"', '%32%36%31%31'];
    const values = { ...hostile, ...Object.fromEntries(more.map((one) => [one, one])) };
    const wrong = await tried(page, values, (value) =>
      page.evaluate((hash) => (location.hash = hash), month + value),
    );
    expect(wrong).toEqual([]);
    expect(await page.locator('main').innerText()).toBe(before);
  });

test('the # of /in/tu-lam/: a form is filled with words, cut to length, and the sheet is drawn', async ({
  page,
}) => {
  await page.goto('/in/tu-lam/');
  const all = (value: string) =>
    ['khu', 'ten', 'so', 'gio', 'loi'].map((key) => `${key}=${encoded(value)}`).join('&');
  const wrong = await tried(page, hostile, async (value) => {
    for (const hash of [encoded(value), `bai=1,${encoded(value)}&to=ap-phich&${all(value)}`])
      await page.evaluate((one) => (location.hash = one), hash);
    await expect(page.locator('[data-view] .made > svg')).toHaveCount(1);
  });
  await page.evaluate(() => (location.hash = 'bai=1&to=ap-phich&ten=B%C3%A1c'));
  await expect(page.locator('[data-view] text').first()).toHaveText('Bác');
  expect(wrong).toEqual([]);
});

/** What could pass for a kind of phone, a size, a step or a list of steps; markup is seen above. */
const odd = Object.entries(hostile).filter(([name]) =>
  /number|ancestor|half|null|broken|path|many w|script/.test(name),
);

test('the phone’s storage: nonsense under our keys is as nothing', async ({ page }) => {
  await page.goto(guide.path);
  const names = [keys.ticks + guide.slug, keys.place + guide.slug, keys.size, keys.phone];
  const wrong = await tried(page, Object.fromEntries(odd), async (value) => {
    await page.evaluate(
      ({ names, value }) => names.forEach((name) => localStorage.setItem(name, value)),
      { names, value },
    );
    await page.reload();
    await expect(page.locator('[data-size-button]')).toHaveText('Chữ to');
    await expect(page.getByRole('button', { name: 'Máy Android' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(page.locator('[data-phone=android]').first()).toBeVisible();
    await expect(page.locator('[data-tick]:checked')).toHaveCount(0);
    await expect(page.locator('[data-begin]')).toHaveText('Xem từng bước, chữ to');
  });
  expect(wrong).toEqual([]);
  await page.locator('[data-tick]').first().check();
  await page.reload();
  await expect(page.locator('[data-tick]:checked')).toHaveCount(1);
});
