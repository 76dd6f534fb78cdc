// Finds a Chromium for the tests, or installs one. `node src/commands/browser.mjs` prints its path.
// Only tests and benches want a browser; the site is built without one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { aptInstall } from './setup/apt.mjs';
import { progress } from './setup/progress.mjs';
import { run } from './setup/run.mjs';

const { env, platform } = process;
const LINUX = platform === 'linux';

// The same browser without a window of its own, its tabs and its address box, which the tests never see:
// a page costs it two thirds of the processor's time. It shows no PDF.
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const PLACES = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder = '') => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

// On Linux a file of that name may be a stub that asks for a snap, or lack its libraries, so it has
// to say its version. Elsewhere it is whole or not there, and `--version` opens a window.
function works(path) {
  if (!path || !existsSync(path)) return false;
  if (!LINUX) return true;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return /(chrom|edge).*\d+\.\d+/i.test(stdout ?? '');
}

function onThisMachine(whole) {
  const folders = (env.PATH ?? '').split(delimiter);
  const names = whole ? NAMES : [...SHELLS, ...NAMES];
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inPath, ...(PLACES[platform] ?? [])].find(works);
}

async function ofPlaywright() {
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath()].find(works);
}

// Stopped after a minute in which the download did not move on: behind a closed network it may
// neither fail nor end. A slow one may take its time.
async function download() {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const args = [cli, 'install', '--no-shell', 'chromium'];
  await progress('Đang tải trình duyệt Chromium để kiểm thử', () =>
    run(process.execPath, args, { patience: 60_000, sign: /\d%/ }),
  );
  return ofPlaywright();
}

async function fromDebian(whole) {
  // Where the shell has no package of its own, the whole browser does.
  for (const name of whole ? ['chromium'] : ['chromium-headless-shell', 'chromium']) {
    await aptInstall(name);
    const path = onThisMachine(whole);
    if (path) return path;
  }
}

/**
 * The path of a Chromium that starts, or with `whole` of one as people have it, for what is measured;
 * `undefined` when there is none, after saying what to do.
 */
export async function findChromium(whole = false) {
  if (works(env.CHROMIUM)) return env.CHROMIUM;
  if (env.CHROMIUM) console.error(`Biến CHROMIUM chỉ tới "${env.CHROMIUM}" nhưng không chạy được.`);
  for (const way of [onThisMachine, ofPlaywright, download, fromDebian]) {
    const path = await way(whole);
    if (path) return path;
  }
  console.error(
    'Không tìm thấy và cũng không tải được trình duyệt Chromium, nên chưa kiểm thử được. ' +
      (LINUX ? 'Hãy chạy: sudo apt-get install chromium, ' : 'Hãy cài Google Chrome, ') +
      'hoặc đặt biến CHROMIUM là đường dẫn tới trình duyệt, rồi chạy lại.',
  );
  return undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = await findChromium();
  if (path) console.log(path);
  else process.exitCode = 1;
}
