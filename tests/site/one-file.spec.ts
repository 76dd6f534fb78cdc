/** The file of each guide that is sent from phone to phone. */
import { expect, test } from '@playwright/test';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { guides, type Guide } from '../../src/guides.ts';
import { oneFilePath } from '../../src/one-file.ts';
import { standing } from '../../src/site.ts';
import { month } from '../../src/vietnamese.ts';
import { all, faultsOf, pageAt } from '../support/html.ts';
import { sites, type SiteName } from '../support/sites.ts';

const fileOf = (guide: Guide, site: SiteName = 'published') =>
  resolve(sites[site].out, `.${oneFilePath(guide)}`);
const both = (['published', 'draft'] as const).flatMap((site) =>
  guides.map((guide) => ({ site, guide, file: fileOf(guide, site) })),
);

test('every guide has its file, under 300 KB', () => {
  expect(
    faultsOf(both, ({ file }) => (!existsSync(file) || statSync(file).size >= 300_000) && file),
  ).toEqual([]);
});

test('the file carries the standing lines, its number and edition, and where the page stands', () => {
  const faults = faultsOf(both, ({ site, guide, file }) => {
    const html = readFileSync(file, 'utf8');
    const address = site === 'draft' ? 'Bản nháp – chưa có địa chỉ' : `href="${guide.address}"`;
    const words = [
      ...Object.values(standing),
      `Bài số ${guide.number}, bản tháng ${month(guide.edition)}.`,
      address,
    ];
    return words.map((one) => !html.includes(one) && `${file}: ${one}`);
  });
  expect(faults).toEqual([]);
});

test('links of the file are whole addresses or places in it; in a draft there is no way to the site', () => {
  const faults = faultsOf(both, ({ site, file }) => {
    const html = readFileSync(file, 'utf8');
    return [...html.matchAll(/ (href|src|action|srcset)="([^"]*)"/g)].map(([, name, to]) => {
      const inside = to!.startsWith('#') && html.includes(`id="${to!.slice(1)}"`);
      const away =
        to!.startsWith('https://') && !(site === 'draft' && to!.includes('camnang.example'));
      return !(name === 'href' && (inside || away)) && `${file}: ${name} ${to}`;
    });
  });
  expect(faults).toEqual([]);
});

test('the page of a guide leads to its file and says its size', () => {
  const faults = faultsOf(guides, (guide) => {
    const { html } = pageAt('published', guide.path);
    const bytes = statSync(fileOf(guide)).size;
    const size = Math.ceil(bytes / 1000);
    return (
      !html.includes(
        `<a href="${oneFilePath(guide)}" download data-bytes="${bytes}">Tải bài này thành một tệp để gửi (HTML, ${size}\u00a0KB)</a>`,
      ) && guide.slug
    );
  });
  expect(faults).toEqual([]);
});

test('opened from the phone’s storage, every file is whole and asks for nothing, scripts on or off', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, offline: true });
    const page = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    for (const guide of guides) {
      asked.length = 0;
      const url = pathToFileURL(fileOf(guide)).href;
      await page.goto(url);
      expect(asked, guide.slug).toEqual([url]);
      expect(said, guide.slug).toEqual([]);
      await expect(page.locator('h1')).toHaveText(guide.title);
      await expect(page.locator('[data-step]')).toHaveCount(guide.steps.length);
      const drawn = guide.steps.reduce((sum, { screens }) => sum + screens, 0);
      await expect(page.locator('[data-screen]')).toHaveCount(drawn);
      for (const screen of await page.locator('.step-body > [data-screen]').all())
        await expect(screen).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, guide.slug).toBeLessThanOrEqual(0);
    }
    await context.close();
  }
});

test('the words of the steps are the page’s', () => {
  const faults = faultsOf(guides, (guide) => {
    const html = readFileSync(fileOf(guide), 'utf8');
    return all(pageAt('published', guide.path), '.trouble-body p').map((one) => {
      const words = one.children.map(({ value }) => (value as string | undefined) ?? '')[0]!.trim();
      return !html.includes(words) && `${join(guide.slug)}: ${words}`;
    });
  });
  expect(faults).toEqual([]);
});
