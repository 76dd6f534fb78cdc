// The slow half of setup: `npm ci`, and a word about which Node the project runs on from here.
import { basename } from 'node:path';
import { askForNode, hasNode, settleNode } from './bundled.mjs';
import { faults, lockIsBehind } from './installed.mjs';
import { remedy } from './npm-errors.mjs';
import { once } from './once.mjs';
import { progress, since } from './progress.mjs';
import { run, tail } from './run.mjs';
import { isReady, markReady, markUnfinished } from './state.mjs';

// Every kind of package is named, because NODE_ENV or a person's own npm settings may leave some
// out. The retries are shorter than npm's (70 s): without a network the answer should come soon.
const CI = [
  'ci --include=prod --include=dev --include=optional --prefer-offline --no-audit --no-fund',
  // No package runs a script of its own while it is put in place: none here needs one.
  '--ignore-scripts',
  '--loglevel=error --fetch-retry-mintimeout=2000 --fetch-retry-maxtimeout=8000',
].flatMap((line) => line.split(' '));

/** Makes node_modules fit the lock file. True when done; otherwise it has said what to do. */
export async function install() {
  if (!hasNode()) {
    askForNode();
    return false;
  }
  // `npm ci` would find the same, but after our marks of a good install are gone.
  if (lockIsBehind()) {
    console.error(remedy('EUSAGE'));
    return false;
  }
  return once(async (started) => {
    if (isReady()) return true; // somebody else did it while we waited
    if (faults().length > 0 && !(await npmCi(started))) return false;
    const node = settleNode();
    // npm passes over an optional package that it could not fetch, though for this machine it is
    // the one that counts. Without a mark the next start tries again.
    const absent = faults().map((path) => path.replace(/^.*node_modules\//, ''));
    if (absent.length > 0)
      console.error(`Còn thiếu (lần chạy sau sẽ tải lại): ${absent.join(', ')}`);
    else if (node) markReady(node);
    return Boolean(node);
  });
}

async function npmCi(started) {
  const start = Date.now();
  markUnfinished();
  // npm names itself and its Node. That Node is the system's: ours is about to be deleted.
  const { npm_execpath: cli = '', npm_node_execpath: node = process.execPath } = process.env;
  const npm = basename(cli) === 'npm-cli.js' ? [node, cli] : ['npm'];
  const [program, ...args] = [...npm, ...CI];
  const shell = npm.length === 1 && process.platform === 'win32';
  const { code, output } = await progress(
    'Đang tải và cài các gói (lần đầu mất chừng một phút)',
    () => run(program, args, { started, shell }),
  );
  if (code === 0) {
    console.error(`Đã cài xong các gói sau ${since(start)}.`);
    return true;
  }
  console.error(`Chưa cài được các gói. ${remedy(output)}`);
  // After some errors npm adds its whole manual.
  const [said] = output.split(/^npm error (?:Usage:|Clean install)/m);
  console.error(`Mấy dòng cuối npm báo:\n${tail(said)}`);
  return false;
}
