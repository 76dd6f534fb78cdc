// Compares what npm noted as installed with package-lock.json. It saves an `npm ci`, which empties
// node_modules under the feet of whoever works beside us, after a plain `npm install` or a change
// of package.json that has nothing to do with packages.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { json, ROOT } from './state.mjs';

const LISTS = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** Whether a package of the lock file is meant for this machine. */
export function fits({ os, cpu, libc }) {
  const musl = process.platform === 'linux' && existsSync('/etc/alpine-release');
  const names = (list, value) => !list || [list].flat().includes(value);
  return (
    names(os, process.platform) && names(cpu, process.arch) && names(libc, musl ? 'musl' : 'glibc')
  );
}

// An optional package may be absent where it is for another platform, or belongs to one that is.
const mayBeAbsent = (entry) => entry.optional && !((entry.os || entry.cpu) && fits(entry));

/** Whether package.json asks for something that the lock file does not know yet. */
export function lockIsBehind() {
  const project = json('package.json');
  const root = json('package-lock.json').packages?.[''];
  return LISTS.some((list) => text(project[list]) !== text(root?.[list]));
}

const text = (object = {}) => JSON.stringify(Object.entries(object).sort());

/** The packages in which node_modules is not what the lock file names for this machine. */
export function faults() {
  const { '': root, ...wanted } = json('package-lock.json').packages ?? {};
  const there = json('node_modules/.package-lock.json').packages ?? {};
  const wrong = (path) =>
    there[path]?.version !== wanted[path].version && !mayBeAbsent(wanted[path]);
  const gone = (path) => !wanted[path] || !existsSync(join(ROOT, path, 'package.json'));
  return [...Object.keys(wanted).filter(wrong), ...Object.keys(there).filter(gone)];
}
