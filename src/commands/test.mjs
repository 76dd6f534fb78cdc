// `npm test`: Playwright with the Chromium of this machine. Arguments are passed on, so that
// `npm test -- tests/unit` runs one folder.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { findChromium } from './browser.mjs';
import { since } from './setup/progress.mjs';
import { ROOT } from './setup/state.mjs';

const start = Date.now();
const browser = await findChromium();
if (browser) {
  console.log(`Trình duyệt: ${browser} (tìm trong ${since(start)})`);
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const args = [cli, 'test', '--config=tests/playwright.config.ts', ...process.argv.slice(2)];
  const tests = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: browser },
  });
  // Ctrl-C reaches the tests by themselves; they tidy up, and their exit code is ours.
  process.on('SIGINT', () => {});
  tests.on('exit', (code) => {
    // The last line of a log belongs to the reporter's count.
    if (process.stdout.isTTY && !process.env.CI) console.log(`Kiểm thử mất ${since(start)}.`);
    process.exitCode = code ?? 1;
  });
} else {
  process.exitCode = 1;
}
