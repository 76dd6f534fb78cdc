/** Search from the first touch to the first result in view, on a page that has come to rest. */
import type { BrowserContext } from '@playwright/test';
import type { Host } from './host.ts';
import type { Speed } from './line.ts';
import type { Search } from './peers/table.ts';
import { phone } from './visit.ts';

const words = 'mật khẩu';

export type Touch = { milliseconds: number; requests: number; bytes: number };

/** Opens `path` fast, then touches the search of the page over the slow line. */
export async function touch(
  context: BrowserContext,
  host: Host,
  path: string,
  { touch, box, result }: Search,
  speed: Speed,
  cpu: number,
): Promise<Touch> {
  host.start();
  const page = await phone(context, cpu);
  await page.goto(host.origin + path, { waitUntil: 'load', timeout: 120_000 });
  await page.waitForLoadState('networkidle');
  host.start(speed);
  const from = performance.now();
  if (touch) await page.locator(touch).first().click();
  const input = page.locator(box).first();
  await input.waitFor();
  await input.focus();
  await input.fill(words);
  await page.locator(result).first().waitFor({ timeout: 60_000 });
  const milliseconds = performance.now() - from;
  const { requests, bytes } = host.sent;
  await page.close();
  return { milliseconds, requests, bytes };
}
