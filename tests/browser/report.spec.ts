/** The page of a step ends with a message, and a form where there is one, that know guide and step. */
import { guides } from '../../src/guides.ts';
import { sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

const guide = guides.find(({ steps }) => steps.length > 2)!;
const step = guide.steps[1]!;

test('the message on the page of a step knows guide and step; that of a guide leaves the step open', async ({
  page,
}) => {
  await page.goto(step.page);
  const message = page.locator('[data-message]');
  await expect(message).toHaveValue(new RegExp(`Bài số ${guide.number}: `));
  await expect(message).toHaveValue(/Bước số: 2\. Chỗ sai: …/);
  await page.goto(guide.path);
  await expect(message).toHaveValue(/Bước số: …\./);
});

test('the form knows guide and step, and nothing is asked of its host before it is opened', async ({
  page,
  origins,
}) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await page.goto(`${origins.folder}${sites.folder.base}${step.page.slice(1)}`);
  await expect(page.getByRole('link', { name: 'mẫu báo lỗi' })).toHaveAttribute(
    'href',
    `${sites.folder.repository}/issues/new?template=bao-loi.yml&bai=${guide.number}&buoc=2`,
  );
  expect([...hosts]).toEqual([origins.folder]);
});
