/** Any page printed straight from the browser is a decent print. */
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { guides } from '../../src/guides.ts';
import { oneFilePath } from '../../src/one-file.ts';
import { standing } from '../../src/site.ts';
import { squeeze } from '../support/html.ts';
import { kinds } from '../support/kinds.ts';
import { atRest, expect, test } from '../support/test.ts';

/** The words of each printed page, without white space: where a line breaks on paper is nobody's business. */
async function print(page: Page): Promise<string[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const words: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    words.push(squeeze(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  return words;
}

// The page that fills in sheets prints the sheets alone: maker.spec.ts.
for (const path of [
  ...kinds.filter((one) => !one.startsWith('/in/tu-lam')),
  guides[2]!.path,
  oneFilePath(guides[2]!),
])
  test(`${path} prints without a blank page, with the standing lines and without what only a screen can do`, async ({
    look: page,
  }) => {
    await page.goto(path, { waitUntil: 'load' });
    await atRest(page);
    const pages = await print(page);
    for (const words of pages) expect(words.length).toBeGreaterThan(20);
    const all = pages.join('');
    for (const line of Object.values(standing)) expect(all).toContain(squeeze(line));
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    expect(all).toContain(squeeze(title));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const one of await page.locator('form, button, input[type=search], textarea').all())
      await expect(one).toBeHidden();
    // Black on white, whatever the phone's theme.
    expect(
      await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return [color, backgroundColor];
      }),
    ).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

for (const scripts of [true, false])
  test(`what is folded is open on paper, scripts ${scripts ? 'on' : 'off'}; what is drawn is not cut`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: scripts });
    const page = await context.newPage();
    for (const guide of guides.filter((_, i) => i % 12 === 0)) {
      await page.goto(guide.path, { waitUntil: 'load' });
      const bodies = page.locator('details:not([open]) .trouble-body');
      expect(await bodies.count()).toBeGreaterThan(0);
      const folded = await bodies.evaluateAll((all) =>
        all.map((one) => {
          // The longest run of plain words: what stands around links and sources comes in another order.
          const walk = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
          let longest = '';
          while (walk.nextNode()) {
            const words = walk.currentNode.textContent!.replace(/\s+/g, '');
            if (words.length > longest.length) longest = words;
          }
          return longest;
        }),
      );
      const all = (await print(page)).join('').normalize('NFC');
      expect(
        folded.filter((words) => !all.includes(words)),
        guide.slug,
      ).toEqual([]);
      // Both kinds of phone, whichever is shown on the screen.
      await page.emulateMedia({ media: 'print' });
      for (const phone of await page.locator('[data-phone]').all())
        await expect(phone).toHaveCSS('display', 'block');
      for (const screen of await page.locator('[data-screen]').all())
        await expect(screen).toHaveCSS('break-inside', 'avoid');
      await page.emulateMedia({ media: null });
    }
    await context.close();
  });

test('on paper the page says where it stands, and links out say where they lead', async ({
  page,
}) => {
  await page.goto('/ho-tro/');
  const all = (await print(page)).join('');
  expect(all).toContain('Trangnày:https://camnang.example/ho-tro/');
  const link = page.locator('.prose a[href^=http]').first();
  expect(all).toContain(`(${await link.getAttribute('href')})`);
});
