// `npm test`: Playwright with the Chromium of this machine. Arguments are passed on, so that
// `npm test -- tests/unit` runs one folder.
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { findChromium } from './browser.mjs';
import { aptInstall } from './setup/apt.mjs';
import { since } from './setup/progress.mjs';
import { ROOT } from './setup/state.mjs';

const start = Date.now();
const browser = await findChromium();
// The tests of the server block want a real nginx; a machine of our own gets one, others skip them.
if (process.env.CI && spawnSync('nginx', ['-v']).error) await aptInstall('nginx-light');
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
