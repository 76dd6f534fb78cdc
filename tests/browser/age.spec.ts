/** Pages that know they are old, by the clock of the phone, though nobody has rebuilt the site. */
import AxeBuilder from '@axe-core/playwright';
import { guides } from '../../src/guides.ts';
import { later } from '../../src/truth.ts';
import { date } from '../../src/vietnamese.ts';
import { expect, test } from '../support/test.ts';
import type { Page } from '@playwright/test';

const endOf = ({ sources }: (typeof guides)[number]) =>
  sources.flatMap(({ until }) => until ?? []).sort()[0];
/** One guide that rests on something with an end, one that does not. */
const mortal = guides.find((guide) => endOf(guide))!;
const plain = guides.find((guide) => !endOf(guide))!;
const latest = guides
  .map(({ recheck }) => recheck)
  .sort()
  .at(-1)!;

/** The phone's clock stands at noon of a day in Vietnam. */
const on = (page: Page, day: string) => page.clock.setFixedTime(`${day}T12:00:00+07:00`);
/** Every date of the page was looked at: the script takes its mark off. */
const looked = (page: Page) =>
  page.waitForFunction(() => !document.querySelector('[data-recheck]'));
const top = (page: Page) => page.locator('h1 + [role=status]');
const ages = { 'one day': 1, 'one month': 31, 'one year': 366 };

for (const guide of [mortal, plain])
  for (const [name, days] of Object.entries(ages))
    test(`${guide.slug}, ${name} past its date, says so at the top, first thing after its title`, async ({
      page,
    }) => {
      await on(page, later(guide.recheck, days));
      await page.goto(guide.short);
      await expect(top(page)).toContainText(
        `Bài phải đọc lại trước ngày ${date(guide.recheck)}, nay quá ${days} ngày.`,
      );
      await expect(top(page)).toBeInViewport();
    });

test('what has run out is counted and named at the top, and marked at every place where it stands', async ({
  page,
}) => {
  const end = endOf(mortal)!;
  await on(page, later(end, 1));
  await page.goto(mortal.path);
  const over = mortal.sources.filter(({ until }) => until === end);
  const places = page.locator(
    over.map(({ id }) => `a.claim[data-fact="${id}"], .claim:has([data-fact="${id}"])`).join(', '),
  );
  expect(await places.count()).toBeGreaterThanOrEqual(over.length);
  const words = (await places.evaluateAll((all) => all.map((one) => one.textContent!))).map((one) =>
    one.replace(/ nguồn \d+$/, ''),
  );
  const named = [...new Set(words)];
  await expect(top(page)).toContainText(
    `Có ${named.length} điều hết hạn: ${named.slice(0, 3).join('; ')}`,
  );
  for (const place of await places.all())
    await expect(place.locator('+ b')).toHaveText(` (hết hạn ${date(end)})`);
  await expect(page.locator('.claim:not([data-until]) + b')).toHaveCount(0);
});

test('on the last day itself, and on every day before, nothing is said anywhere', async ({
  page,
}) => {
  for (const guide of [mortal, plain])
    for (const day of [guide.recheck, guide.reviewed]) {
      await on(page, day);
      await page.goto(guide.path);
      await looked(page);
      await expect(page.locator('[role=status]:text("phải đọc lại")')).toHaveCount(0);
      await expect(page.locator('main')).not.toContainText('hết hạn');
    }
  const first = guides.map(({ recheck }) => recheck).sort()[0]!;
  await on(page, first);
  for (const path of ['/', '/huong-dan/', '/in/', '/tim-kiem/']) {
    await page.goto(path);
    await looked(page);
    await expect(page.locator('main')).not.toContainText('Quá ngày đọc lại');
  }
});

test('a guide that is not old yet is not called old because another is', async ({ page }) => {
  const first = guides.map(({ recheck }) => recheck).sort()[0]!;
  await on(page, later(first, 1));
  await page.goto('/huong-dan/');
  const old = guides.filter(({ recheck }) => recheck === first);
  await expect(page.getByText('Quá ngày đọc lại')).toHaveCount(old.length);
  for (const { path } of old)
    await expect(page.locator(`.guide-row[href="${path}"]`)).toContainText(date(first));
});

for (const [where, path, count] of [
  ['the list of guides', '/huong-dan/', guides.length],
  ['the search page before anything is typed', '/tim-kiem/', guides.length],
  ['the print centre', '/in/', guides.length],
  ['the home page', '/', 6],
  ['not-found', '/999', guides.length],
] as const)
  test(`${where} says it of each guide`, async ({ page }) => {
    await on(page, later(latest, 1));
    await page.goto(path);
    await expect(page.locator('main').getByText('Quá ngày đọc lại')).toHaveCount(count);
  });

test('a search result says it, on the search page and in the list below the box', async ({
  page,
}) => {
  await on(page, later(plain.recheck, 1));
  await page.goto(`/tim-kiem/?q=${plain.number}`);
  const said = `Quá ngày đọc lại ${date(plain.recheck)}`;
  await expect(page.locator(`[data-result="${plain.slug}"]`)).toContainText(said);
  await page.goto('/thuat-ngu/');
  await page.getByRole('searchbox').fill(String(plain.number));
  await expect(page.getByRole('option').first()).toContainText(said);
});

for (const [clock, day] of [
  ['years behind', '2000-01-01'],
  ['decades ahead', '2090-01-01'],
])
  test(`a phone whose clock is ${clock} frightens nobody`, async ({ page }) => {
    await on(page, day!);
    for (const path of [mortal.path, '/huong-dan/']) {
      await page.goto(path);
      await looked(page);
      await expect(page.locator('main')).not.toContainText(/Quá ngày|nay quá|hết hạn/);
    }
    // The date itself is there for whoever wants to judge.
    await page.goto(mortal.path);
    await expect(page.locator('main')).toContainText(
      `Phải đọc lại trước ngày ${date(mortal.recheck)}`,
    );
  });

test('an old page has no accessibility fault and fits a small screen', async ({ page }) => {
  await on(page, later(endOf(mortal)!, 1));
  await page.setViewportSize({ width: 320, height: 740 });
  for (const path of [mortal.path, '/huong-dan/', '/in/']) {
    await page.goto(path);
    await expect(page.locator('main b.small')).not.toHaveCount(0);
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  }
});
