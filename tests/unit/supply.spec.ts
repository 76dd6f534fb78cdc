/** What the project is made of: named exactly, known by hash, explained in a line, free to use, and silent when installed. */
import { expect, test } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { complete } from '../../src/commands/lock.mjs';
import { faultsOf } from '../support/html.ts';

type Entry = Partial<Record<'version' | 'integrity' | 'license' | 'resolved', string>> & {
  optional?: boolean;
  inBundle?: boolean;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
};
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const project = json('package.json');
const lock = json('package-lock.json');
const { '': root, ...packages } = lock.packages as Record<string, Entry>;
const entries = Object.entries(packages).map(([path, entry]) => ({ path, ...entry }));
/** Kept for other machines' sake and never fetched here (lock.mjs): name and version are all that is known. */
const isStub = ({ optional, integrity }: Entry) => optional && !integrity;
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

const lists = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
const named = lists.flatMap((list) => Object.entries<string>(project[list]));
const docs = readFileSync('docs/dependencies.md', 'utf8');

test('every package is named by one exact version, and the lock file holds that very one', () => {
  for (const list of lists) expect((root as Record<string, unknown>)[list]).toEqual(project[list]);
  const faults = faultsOf(named, ([name, version]) => [
    !/^\d+\.\d+\.\d+$/.test(version) && `${name}: ${version} is a range`,
    packages[`node_modules/${name}`]?.version !== version && `${name}: the lock file has another`,
  ]);
  expect(faults).toEqual([]);
});

test('every package is known by its hash, none by an address, and the lock file says the same everywhere', () => {
  const faults = faultsOf(entries, (entry) => [
    entry.resolved && `${entry.path}: ${entry.resolved}`,
    !isStub(entry) && !/^sha512-/.test(entry.integrity ?? '') && `${entry.path}: no hash`,
  ]);
  expect(faults).toEqual([]);
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/\.tgz|git\+|file:/);
  expect(complete(lock)).toEqual(lock);
});

const scripts = ['preinstall', 'install', 'postinstall'];

test('no package runs a script when it is installed, but for those that were looked at', () => {
  const known = Object.keys(project.allowScripts);
  const faults = faultsOf(entries, ({ path, hasInstallScript }) => {
    const file = `${path}/package.json`;
    const own = existsSync(file) ? Object.keys(json(file).scripts ?? {}) : [];
    const runs = hasInstallScript || own.some((one) => scripts.includes(one));
    return runs && !known.includes(nameOf(path)) && path;
  });
  expect(faults).toEqual([]);
  // Looked at, and not needed: none of them is allowed to.
  expect(Object.values(project.allowScripts)).not.toContain(true);
});

test('docs/dependencies.md says of every package why it is there, and of no other', () => {
  const rows = [...docs.matchAll(/^\| `([^`]+)` \| ([^|]{8,}) \| ([^|]+) \|$/gm)];
  const said = rows.map(([, name]) => name!);
  expect(said.toSorted()).toEqual(named.map(([name]) => name).toSorted());
  const faults = faultsOf(rows, ([, name, , licence]) => {
    const theirs = packages[`node_modules/${name}`]!.license;
    return licence!.trim() !== theirs && `${name}: ${licence}, but the lock file says ${theirs}`;
  });
  expect(faults).toEqual([]);
});

/** Free for any use. */
const free =
  'MIT ISC 0BSD Apache-2.0 BSD-2-Clause BSD-3-Clause BlueOak-1.0.0 CC0-1.0 Python-2.0 Zlib OFL-1.1';
/** Whoever changes these passes the change on: for tools that stay as they are and out of the site. */
const shared = 'MPL-2.0 LGPL-3.0-or-later';
const tools = /^(?:@img\/sharp-|lightningcss|axe-core$|@axe-core\/playwright$)/;

test('every licence is one we may use, and those that bind are of tools that stay out of the site', () => {
  const faults = faultsOf(entries, (entry) => {
    if (isStub(entry) && !entry.license) return false;
    const words = (entry.license ?? 'none').split(/[()\s]+|\bAND\b|\bOR\b/).filter(Boolean);
    const may = [...free.split(' '), ...(tools.test(nameOf(entry.path)) ? shared.split(' ') : [])];
    return words.filter((word) => !may.includes(word)).map((word) => `${entry.path}: ${word}`);
  });
  expect(faults).toEqual([]);
  for (const licence of `${free} ${shared}`.split(' ')) expect(docs).toContain(licence);
});

test('a package for another machine, whose licence nobody here has read, belongs to one whose licence is known', () => {
  const stubs = entries.filter((entry) => isStub(entry) && !entry.license);
  const faults = faultsOf(stubs, ({ path, version }) => {
    const owner = entries.find((one) => one.optionalDependencies?.[nameOf(path)] === version);
    return !owner?.license && path;
  });
  expect(faults).toEqual([]);
});
