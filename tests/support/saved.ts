/** What a reader does to have pages on the phone, and what the phone then holds. */
import { expect, type Page } from '@playwright/test';

/** A phone is ready within some tenths of a second; a poll left to itself looks ever more seldom. */
const often = { intervals: [50] };

/** Whether a page or paper is kept by itself, whichever way its address is written. */
export const isKept = (page: Page, path: string): Promise<boolean> =>
  page.evaluate(async (one) => {
    const names = (await caches.keys()).filter((name) => name.endsWith('trang'));
    const url = new URL(one, location.origin).href.replace(/\/$/, '');
    return (
      await Promise.all(names.map(async (name) => (await caches.open(name)).match(url)))
    ).some(Boolean);
  }, path);

/** Opens a page once and waits until the phone has it. */
export async function readPage(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'load' });
  await expect.poll(() => isKept(page, path), often).toBe(true);
  // Its files come with it, at once or just before.
  await expect
    .poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller)), often)
    .toBe(true);
  await page.waitForLoadState('networkidle');
}

/** One tap, and the wait until it is done. */
export async function saveAll(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: /^Lưu cả cẩm nang/ }).click();
  await page.getByText('Mất mạng vẫn xem và tìm được.').waitFor({ timeout: 30_000 });
}

/** Bytes that the phone gives for an address of the site. */
export const sizeOf = (page: Page, path: string): Promise<number> =>
  page.evaluate(async (one) => (await (await fetch(one)).arrayBuffer()).byteLength, path);
