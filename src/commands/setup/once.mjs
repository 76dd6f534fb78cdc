// One install at a time: two commands started together must not both write into node_modules.
import { readFileSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { progress } from './progress.mjs';
import { ROOT } from './state.mjs';

// Beside node_modules, not in it: `npm ci` empties that folder.
const LOCK = join(ROOT, '.setup-lock');
// A living owner touches its lock every second. The pid alone is not enough: after a restart, and
// always in containers, somebody else may have it.
const STALE = 120_000;

const content = () => {
  try {
    return readFileSync(LOCK, 'utf8');
  } catch {
    return '';
  }
};
const mine = () => content().split(' ')[0] === `${process.pid}`;

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Who holds the lock: a list of pids, or `undefined` when nobody does or all of them are gone. */
function owner() {
  try {
    const age = Date.now() - statSync(LOCK).mtimeMs;
    const pids = content().split(' ').map(Number).filter(Boolean);
    if (pids.length === 0) return age < 2000 ? [] : undefined; // created, not yet written
    const held = pids[0] !== process.pid && pids.some(alive) && age < STALE;
    return held ? pids : undefined;
  } catch {
    return undefined;
  }
}

async function take() {
  for (;;) {
    while (owner()) await sleep(200);
    rmSync(LOCK, { force: true });
    try {
      writeFileSync(LOCK, `${process.pid}`, { flag: 'wx' });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      continue;
    }
    // Two waiters may take over from the same dead owner. The later one wins; the other sees it.
    await sleep(150);
    if (mine()) return;
  }
}

/**
 * Runs `work` while no other process of this project does. `work` gets a function to name its
 * child's pid: npm outlives a killed setup, and the next one has to wait for it too.
 */
export async function once(work) {
  if (owner()) await progress('Một lệnh khác đang cài các gói, xin chờ', take);
  else await take();
  const beat = setInterval(() => utimes(LOCK, new Date(), new Date(), () => {}), 1000);
  try {
    return await work((pid) => writeFileSync(LOCK, `${process.pid} ${pid}`));
  } finally {
    clearInterval(beat);
    if (mine()) rmSync(LOCK, { force: true });
  }
}
