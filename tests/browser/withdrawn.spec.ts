/** A withdrawn guide, as people come to it: by its number, by a link, by the list. */
import { serve, type Served } from '../../src/commands/serve.ts';
import { answered, expect, test } from '../support/test.ts';
import { out, withdrawn } from '../support/withdrawn.ts';
import AxeBuilder from '@axe-core/playwright';

// Where workers are blocked the browser says so in the console.
test.use({ serviceWorkers: 'allow' });

let served: Served;
test.beforeAll(async () => {
  served = await serve(out, { port: 0 });
});
test.afterAll(() => {
  served.server.closeAllConnections();
  served.server.close();
});
const at = (path: string) => `http://127.0.0.1:${served.port}${path}`;

for (const { guide, told, slug } of withdrawn) {
  test(`${slug}: its number, typed into the search box, says that it is withdrawn`, async ({
    page,
  }) => {
    await page.goto(at(`/tim-kiem/?q=${guide.number}`));
    const first = page.locator('[data-result]').first();
    await expect(first).toContainText(`Đã rút lại: ${guide.title}`);
    await expect(first).toContainText(told);
  });

  test(`${slug}: words do not lead to it`, async ({ page }) => {
    await page.goto(at(`/tim-kiem/?q=${encodeURIComponent(guide.title)}`));
    await answered(page, guide.title);
    await expect(page.locator(`[data-result="${slug}"]`)).toHaveCount(0);
  });

  test(`${slug}: the page says so without a script, and accessibly`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(at(guide.short));
    await expect(page.getByRole('alert')).toContainText(told);
    await expect(page.getByRole('alert')).toBeInViewport();
    await context.close();
  });

  test(`${slug}: the page has no accessibility fault and says nothing in the console`, async ({
    page,
  }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(at(guide.path), { waitUntil: 'networkidle' });
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .setLegacyMode()
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
    expect(said).toEqual([]);
  });
}
