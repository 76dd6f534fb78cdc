/** A pull request shows the pages and sheets of the guides it changes, and of no others. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

let root: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=thu', '-c', 'user.email=thu@camnang.example', ...args], {
    cwd: root,
  });
const write = (file: string, text: string) => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};
const commit = () => (git('add', 'content'), git('commit', '-qm', 'x'));
const run = () =>
  execFileSync(
    process.execPath,
    [resolve('src/commands/changed.ts'), '--since', 'HEAD^1', '--out', 'xem-thu', '--site', 'dist'],
    { cwd: root },
  );
const shown = () =>
  existsSync(join(root, 'xem-thu')) ? readdirSync(join(root, 'xem-thu')).sort() : [];

test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bai-doi-'));
  git('init', '-q');
  for (const slug of ['mot', 'hai', 'ba']) {
    write(`content/huong-dan/${slug}.mdx`, '1');
    write(`dist/huong-dan/${slug}/01-${slug}-to-in.pdf`, '%PDF-');
  }
  commit();
});
test.afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the sheets of a guide that was changed are put aside', () => {
  write('content/huong-dan/hai.mdx', '2');
  commit();
  run();
  expect(shown()).toEqual(['hai']);
  expect(readdirSync(join(root, 'xem-thu/hai'))).toEqual(['01-hai-to-in.pdf']);
});

test('a guide that was taken away, the template and the ledger have none', () => {
  rmSync(join(root, 'content/huong-dan/ba.mdx'));
  write('content/huong-dan/_mau.mdx', '2');
  write('content/nguon/vneid.yaml', '2');
  rmSync(join(root, 'dist/huong-dan/ba'), { recursive: true });
  commit();
  run();
  expect(shown()).toEqual([]);
});
