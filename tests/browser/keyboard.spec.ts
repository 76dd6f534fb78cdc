/** A walk through every kind of page by key alone: in the order of reading, seen at each place, out again. */
import type { Page } from '@playwright/test';
import { kinds } from '../support/kinds.ts';
import { atRest, expect, test } from '../support/test.ts';

/** What can be reached by Tab, in the order of the page, each with a mark of its own. */
const stops = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, summary')]
      .filter(
        (one) =>
          one.checkVisibility({ visibilityProperty: true }) &&
          // Of a group of radio buttons Tab finds the one that is chosen.
          !one.matches(':disabled, [type=radio]:not(:checked)'),
      )
      .map((one, i) => {
        one.dataset.stop = `${i} ${one.tagName}`;
        return one.dataset.stop;
      }),
  );

/** Where the focus is, whether its ring is drawn, and whether anything lies over it. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLElement;
    const box = one.getClientRects()[0]!;
    const [x, y] = [
      box.x + Math.min(box.width, innerWidth) / 2,
      box.y + Math.min(box.height, innerHeight) / 2,
    ];
    const over = document.elementFromPoint(x, y);
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return {
      stop: one.dataset.stop ?? one.tagName,
      ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      seen: !!over && (one.contains(over) || over.contains(one)),
    };
  });

for (const path of kinds)
  test(`${path} can be walked by key: in order, seen, without a trap`, async ({ look: page }) => {
    await page.goto(path, { waitUntil: 'load' });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    // What is searched for comes after the page.
    if (path.includes('?q=')) await page.waitForSelector('[data-results-for]');
    await atRest(page);
    const expected = await stops(page);
    expect(expected.length).toBeGreaterThan(5);
    const walked: string[] = [];
    for (let i = 0; i < expected.length; i += 1) {
      await page.keyboard.press('Tab');
      const { stop, ring, seen } = await focus(page);
      walked.push(stop);
      expect({ stop, ring, seen }).toEqual({ stop: expected[i], ring: true, seen: true });
    }
    expect(walked).toEqual(expected);
    // And back again, away from the end.
    await page.keyboard.press('Shift+Tab');
    expect((await focus(page)).stop).toBe(expected.at(-2));
  });

test('the first stop leads past the header', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đi thẳng vào nội dung' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => !!document.activeElement!.closest('main'))).toBe(true);
});

test('the code is opened, left and closed by key', async ({ page }) => {
  await page.goto('/1');
  for (const key of ['Enter', ' ']) {
    const open = page.getByRole('button', { name: 'Cho người bên cạnh quét' });
    await open.focus();
    await page.keyboard.press(key);
    await expect(page.getByRole('button', { name: 'Đóng' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(open).toBeFocused();
  }
});

test('every kind of page has its landmarks, each of a kind by a name of its own', async ({
  look: page,
}) => {
  for (const path of kinds) {
    await page.goto(path);
    for (const role of ['banner', 'main', 'contentinfo'] as const)
      await expect(page.getByRole(role), `${path} ${role}`).toHaveCount(1);
    const names = await page
      .getByRole('navigation')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(new Set(names).size, `${path}: ${names.join()}`).toBe(names.length);
    expect(names.every(Boolean), path).toBe(true);
  }
});
