/** Builds a peer in a folder of its own below .bench/, which git ignores; installs its packages the first time. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { forever } from '../../src/hosting.ts';
import type { Peer } from './table.ts';
import type { Text } from './text.ts';

/** Everything the bench installs and builds. */
export const home = '.bench';

/** Installs exact versions into `folder`, without their install scripts; nothing when they are there already. */
export function install(folder: string, packages: Record<string, string>): void {
  const wanted = `${JSON.stringify({ private: true, dependencies: packages }, null, 2)}\n`;
  const file = join(folder, 'package.json');
  const done = join(folder, 'node_modules/.installed');
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, wanted);
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  writeFileSync(done, wanted);
}

/**
 * Builds `peer` of `texts`, unless the same was built before; gives the folder of the built site, with
 * the same lifetimes as ours in its _headers. Throws what its program said where the build fails.
 */
export function buildPeer(peer: Peer, texts: Text[]): string {
  const folder = join(home, peer.name.toLowerCase().replace(/\W+/g, '-'));
  const out = join(folder, peer.out);
  const files = peer.files(texts);
  const print = createHash('sha256')
    .update(JSON.stringify([peer, files]))
    .digest('hex');
  const stamp = join(folder, '.built');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return out;
  if (Object.keys(peer.packages).length) install(folder, peer.packages);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (peer.build) {
    rmSync(out, { recursive: true, force: true });
    const [program, ...args] = peer.build;
    execFileSync(process.execPath, [join('node_modules', program), ...args], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 2 ** 26,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    });
  }
  const rules = peer.hashed.map((one) => `/${one}/*\n  Cache-Control: ${forever}\n`);
  writeFileSync(join(out, '_headers'), rules.join('\n'));
  writeFileSync(stamp, print);
  return out;
}
