// The Node that comes with the packages, and whether it starts on this machine.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fits } from './installed.mjs';
import { BUNDLED, json, ROOT, runsTypeScript } from './state.mjs';

/** Whether scripts will find a Node that runs them: one of ours for this machine, or the system's. */
export const hasNode = () => Boolean(packaged()) || runsTypeScript();

/** Settles which Node scripts run on: `'bundled'`, `'system'`, or none, after saying what to do. */
export function settleNode() {
  if (starts()) {
    if (!existsSync(BUNDLED)) link();
    return 'bundled';
  }
  // Left in place it would be first in PATH and break every script, this one included.
  for (const end of ['', '.cmd', '.ps1']) rmSync(BUNDLED + end, { force: true });
  return runsTypeScript() ? 'system' : askForNode();
}

/** The program in the package that the lock file brings for this machine. */
function packaged() {
  const packages = Object.entries(json('package-lock.json').packages ?? {});
  const [path, entry] = packages.find(([, entry]) => entry.bin?.node && fits(entry)) ?? [];
  return path && join(ROOT, path, entry.bin.node);
}

/**
 * Whether our Node runs here. On Linux it is of the 24 line: official builds of 25 and later want
 * libatomic, which a bare Debian lacks.
 */
function starts() {
  const { stdout } = spawnSync(packaged() ?? '', ['--version'], { encoding: 'utf8' });
  return /^v\d/.test(stdout ?? '');
}

// npm 10, which comes with Node 20 and 22, forgets this link: several packages, only one of them
// for this machine, bring a program of the same name, and it clears away what the others would own.
function link() {
  const target = relative(dirname(BUNDLED), packaged());
  if (process.platform !== 'win32') return symlinkSync(target, BUNDLED);
  writeFileSync(`${BUNDLED}.cmd`, `@"%~dp0\\${target}" %*\r\n`);
  writeFileSync(
    BUNDLED,
    `#!/bin/sh\nexec "$(dirname "$0")/${target.replaceAll('\\', '/')}" "$@"\n`,
  );
}

/** Says that this machine needs a newer Node of its own. */
export function askForNode() {
  console.error(
    `Loại máy này (${process.platform} ${process.arch}) không dùng được Node đi kèm, ` +
      `còn Node ${process.versions.node} của máy thì chưa đủ mới. ` +
      'Hãy cài Node 24 trở lên từ trang nodejs.org rồi chạy lại.',
  );
}
