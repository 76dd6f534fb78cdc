/** Below a step, "Báo bước này sai" leads to a message, and a form, that know the step. */
import { guides } from '../../src/guides.ts';
import { sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

const guide = guides.find(({ steps }) => steps.length > 2)!;

test('the message knows the step from which it was asked for, the last one if asked twice', async ({
  page,
}) => {
  await page.goto(guide.path);
  const message = page.locator('[data-message]');
  await expect(message).toHaveValue(/Bước số: …\./);
  for (const number of [2, 3]) {
    await page
      .locator('.step')
      .nth(number - 1)
      .getByText('Báo bước này sai')
      .click();
    await expect(page).toHaveURL(/#bao-loi$/);
    await expect(message).toHaveValue(new RegExp(`Bước số: ${number}\\. Chỗ sai: …`));
  }
});

test('what was written into the message stays when the step is added', async ({ page }) => {
  await page.goto(guide.path);
  const message = page.locator('[data-message]');
  await message.fill(`${await message.inputValue()} nút khác tên`);
  await page.locator('.step').first().getByText('Báo bước này sai').click();
  await expect(message).toHaveValue(/Bước số: 1\..* nút khác tên$/);
});

test('the form knows guide and step, and nothing is asked of its host before it is opened', async ({
  page,
  origins,
}) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await page.goto(`${origins.folder}${sites.folder.base}${guide.path.slice(1)}`);
  await page.locator('.step').nth(1).getByText('Báo bước này sai').click();
  await expect(page.getByRole('link', { name: 'mẫu báo lỗi' })).toHaveAttribute(
    'href',
    `${sites.folder.repository}/issues/new?template=bao-loi.yml&bai=${guide.number}&buoc=2`,
  );
  expect([...hosts]).toEqual([origins.folder]);
});
