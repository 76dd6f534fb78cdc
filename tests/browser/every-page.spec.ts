/**
 * Every page, as people open it: accessible, within the screen, alone with its own host. Kinds of pages
 * are looked at in both themes and at the largest text; the guides, alike but for their words, once.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { guidesByTopic } from '../../src/guides.ts';
import { kinds } from '../support/kinds.ts';
import { small } from '../support/targets.ts';
import { atRest, expect, test } from '../support/test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules of WCAG's third level: contrast 7:1, headings, links that say where they lead, no refresh. */
const third = [
  'color-contrast-enhanced',
  'identical-links-same-purpose',
  'meta-refresh-no-exceptions',
];
const headings = ['heading-order', 'empty-heading', 'page-has-heading-one'];

async function faults(page: Page): Promise<string[]> {
  const rules = Object.fromEntries(
    [...third, ...headings, 'target-size'].map((id) => [id, { enabled: true }]),
  );
  // Of what is right one example is enough; without frames there is no need of axe's second page.
  const axe = new AxeBuilder({ page })
    .options({ rules, runOnly: tags, resultTypes: ['violations'] })
    .setLegacyMode();
  const { violations, passes } = await axe.analyze();
  expect(passes.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['color-contrast-enhanced', 'target-size', 'heading-order']),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Opens pages one after the other, and hears whether one asks elsewhere or complains. */
function listener(page: Page, origin: string): (path: string) => Promise<void> {
  const elsewhere: string[] = [];
  const said: string[] = [];
  page.on(
    'request',
    (request) => request.url().startsWith(origin) || elsewhere.push(request.url()),
  );
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  return async (path) => {
    const answer = await page.goto(path, { waitUntil: 'load' });
    await atRest(page);
    expect(elsewhere, path).toEqual([]);
    // A browser itself notes a page that answered 404.
    expect(said, said.join()).toHaveLength(answer!.status() === 404 ? 1 : 0);
  };
}

async function fits(page: Page, widths: number[]): Promise<void> {
  for (const size of ['100%', '145%', '200%']) {
    await page.evaluate(
      (value) => document.documentElement.style.setProperty('font-size', value),
      size,
    );
    for (const width of widths) {
      await page.setViewportSize({ width, height: 740 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${width} px, text ${size}`).toBeLessThanOrEqual(0);
    }
  }
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    '32px',
  );
}

for (const path of kinds)
  test(`${path} is alone with its host, without an accessibility fault light or dark, and fits from 320 px up`, async ({
    look: page,
    baseURL,
  }) => {
    await listener(page, baseURL!)(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faults(page), colorScheme).toEqual([]);
    }
    await fits(page, [320, 360, 768, 1280]);
  });

for (const { topic, guides } of guidesByTopic)
  test(`every guide of ${topic.id} is alone with its host, without an accessibility fault, and fits`, async ({
    look: page,
    baseURL,
  }) => {
    test.setTimeout(20_000 * guides.length);
    const open = listener(page, baseURL!);
    for (const [i, guide] of guides.entries())
      await test.step(guide.path, async () => {
        await page.setViewportSize({ width: 360, height: 740 });
        // Each guide in one theme, by turns: colours are those of its topic, not its own.
        await page.emulateMedia({ colorScheme: i % 2 ? 'dark' : 'light' });
        await open(guide.path);
        expect(await faults(page), guide.path).toEqual([]);
        expect(await small(page), guide.path).toEqual([]);
        await fits(page, [320, 1280]);
      });
  });
