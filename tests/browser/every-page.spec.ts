/** Every page, as people open it: accessible, within the screen, alone with its own host. */
import AxeBuilder from '@axe-core/playwright';
import { guides } from '../../src/guides.ts';
import { kinds } from '../support/kinds.ts';
import { expect, test } from '../support/test.ts';

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const path of [...kinds, ...guides.map((guide) => guide.path)]) {
  test(`${path} has no accessibility fault, light or dark`, async ({ page }) => {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations, passes } = await new AxeBuilder({ page })
        .withTags(axeTags)
        .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
        .analyze();
      expect(passes.length).toBeGreaterThan(10);
      expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]!.html}`)).toEqual(
        [],
      );
    }
  });

  test(`${path} fits from 320 px up, text of twice the size included`, async ({ page }) => {
    await page.goto(path);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    for (const size of ['100%', '200%']) {
      await page.evaluate(
        (value) => document.documentElement.style.setProperty('font-size', value),
        size,
      );
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        expect(await overflow(), `${width} px, text ${size}`).toBeLessThanOrEqual(0);
      }
    }
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      '32px',
    );
  });

  test(`${path} asks nothing of another host and says nothing in the console`, async ({
    page,
    baseURL,
  }) => {
    const elsewhere: string[] = [];
    const said: string[] = [];
    page.on(
      'request',
      (request) => request.url().startsWith(baseURL!) || elsewhere.push(request.url()),
    );
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    // A browser itself notes a page that answered 404.
    const expected = response!.status() === 404 ? 1 : 0;
    expect(elsewhere).toEqual([]);
    expect(said).toHaveLength(expected);
  });
}
