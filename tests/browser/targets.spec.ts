/** Everything there is to touch, outside running text, is at least 48 px each way. */
import { kinds } from '../support/kinds.ts';
import { small } from '../support/targets.ts';
import { atRest, expect, test } from '../support/test.ts';

test('the measure itself finds what is too small, and leaves running text alone', async ({
  page,
}) => {
  await page.setContent(`<p>Xem <a href="/a">trang này</a> rồi làm.</p><p><a href="/b">Một mình</a></p>
    <button style="height:48px;width:47px">Nút</button><label class="tick" style="display:block;height:48px"><input type="checkbox">Xong</label>`);
  expect((await small(page)).map((one) => one.split(':')[0])).toEqual([
    'A "Một mình"',
    'BUTTON "Nút"',
  ]);
});

// The guides are measured in every-page.spec.ts, where each of them is open already.
for (const path of kinds)
  test(`${path}: nothing to touch is under 48 px, on a phone and on a wide screen`, async ({
    look: page,
  }) => {
    await page.goto(path, { waitUntil: 'load' });
    await atRest(page);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await small(page), `${width} px`).toEqual([]);
    }
  });
