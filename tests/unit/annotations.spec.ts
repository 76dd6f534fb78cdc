/** On GitHub every fault of a build is also a workflow command, which stands on its line in a pull request. */
import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { annotation } from '../../src/fault.ts';
import { faultsIn, guide, spoil } from '../support/content.ts';
import { mistakes } from '../support/mistakes.ts';

test('a fault names its file and its line, and says what is wrong and the remedy', () => {
  const fault = { file: guide, line: 14, wrong: 'thiếu ô "fee".', remedy: 'thêm ô fee.' };
  expect(annotation(fault)).toBe(
    `::error file=${guide},line=14,title=Cần sửa::Sai: thiếu ô "fee".%0ASửa: thêm ô fee.`,
  );
  expect(annotation({ ...fault, mild: true })).toMatch(/^::warning file=/);
});

test('a fault of a setting points at no file, and one without a line at none', () => {
  const fault = { file: 'SITE_URL', wrong: 'sai.', remedy: 'sửa.' };
  expect(annotation(fault)).toBe('::error title=Cần sửa::Sai: sai.%0ASửa: sửa.');
  expect(annotation({ ...fault, file: guide })).toContain(`::error file=${guide},title=`);
});

test('signs that end a command early are escaped', () => {
  const fault = { file: 'content/a,b:c%.mdx', wrong: '100%\r\nhai dòng', remedy: 'a, b: c' };
  expect(annotation(fault)).toBe(
    '::error file=content/a%2Cb%3Ac%25.mdx,title=Cần sửa::Sai: 100%25%0D%0Ahai dòng%0ASửa: a, b: c',
  );
});

test('every mistake in the table becomes one line that points at its place', () => {
  for (const [name, change, file] of mistakes) {
    const commands = faultsIn(spoil(change)).map(annotation);
    expect(commands, name).toHaveLength(1);
    expect(commands[0], name).toMatch(
      /^::error file=[^,\n]+(,line=\d+)?,title=Cần sửa::Sai: [^\n]+%0ASửa: [^\n]+$/,
    );
    expect(commands[0], name).toContain(`file=${file.replace(/[:,]/g, encodeURIComponent)},`);
  }
});

/** What a build with a setting that is wrong says, on GitHub or at home. */
const build = (GITHUB_ACTIONS: string) =>
  spawnSync(
    process.execPath,
    ['src/commands/build.ts', '--out', 'node_modules/.cache/khong-dung'],
    {
      env: { ...process.env, SITE_URL: 'abc', GITHUB_ACTIONS },
      encoding: 'utf8',
    },
  ).stderr;

test('the build prints them on GitHub, after the words for people, and nowhere else', () => {
  expect(build('true')).toMatch(/✗ SITE_URL[^]*\n::error title=Cần sửa::Sai: "abc"/);
  expect(build('')).not.toContain('::error');
});
