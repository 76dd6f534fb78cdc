// Whether node_modules is what package-lock.json asks for. Old syntax on purpose: see setup.mjs.
import { createHash } from 'crypto';
import fs from 'fs';
import { dirname, join } from 'path';
import { fileURLToPath } from 'url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The bundled Node, which npm puts first in PATH: `node` in every npm script is this one. */
export const BUNDLED = join(ROOT, 'node_modules/.bin/node');

// npm writes this file at the very end of an install: what it lists is what is there.
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json');
// Inside node_modules, so that whoever deletes the one deletes the other.
const STAMP = join(ROOT, 'node_modules/.cache/setup/stamp.json');

/** A file of the project as parsed JSON, or `{}` where it is missing or broken. */
export function json(file) {
  try {
    return JSON.parse(fs.readFileSync(join(ROOT, file), 'utf8'));
  } catch {
    return {};
  }
}

// The platform belongs to it: a folder carried to another machine on a stick must not count.
function fingerprint() {
  const hash = createHash('sha256').update(process.platform + process.arch);
  for (const file of ['package.json', 'package-lock.json']) {
    hash.update(fs.existsSync(join(ROOT, file)) ? fs.readFileSync(join(ROOT, file)) : '');
  }
  return hash.digest('hex');
}

/** True when nothing has changed since the last good setup. A few milliseconds. */
export function isReady() {
  if (!fs.existsSync(STAMP) || !fs.existsSync(INSTALLED)) return false;
  const stamp = json('node_modules/.cache/setup/stamp.json');
  if (stamp.fingerprint !== fingerprint()) return false;
  return stamp.node === 'bundled' ? fs.existsSync(BUNDLED) : runsTypeScript();
}

/** Notes that node_modules is right, and whether scripts run on the bundled or the system Node. */
export function markReady(node) {
  fs.mkdirSync(dirname(STAMP), { recursive: true });
  fs.writeFileSync(STAMP, JSON.stringify({ fingerprint: fingerprint(), node }));
}

/** Forgets every sign of a finished install. To be called before node_modules is touched. */
export function markUnfinished() {
  for (const file of [STAMP, INSTALLED]) {
    if (fs.existsSync(file)) fs.unlinkSync(file);
  }
}

/** Whether the Node running this can run our `.ts` commands as they are (22.18 and later). */
export function runsTypeScript() {
  return Boolean(process.features.typescript);
}
