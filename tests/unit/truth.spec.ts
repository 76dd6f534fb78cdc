/**
 * The worklist of truth: every claim, once where it stands, soonest first.
 * Long, because the list, its words and its command are tried on one made-up ledger.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { content, guides } from '../../src/guides.ts';
import { readContent } from '../../src/loader.ts';
import { newerThanStamp, written } from '../../src/truth-text.ts';
import { later, placesOf, worklist } from '../../src/truth.ts';
import { date } from '../../src/vietnamese.ts';
import { guide, ledger, second, spoil, swap, within } from '../support/content.ts';

const listOf = (...changes: Parameters<typeof spoil>) =>
  within(spoil(...changes), (root) => worklist(readContent(root)));

test('a fact stands with all it says of itself and every place that rests on it, to the line', () => {
  const list = listOf();
  expect(list.map(({ id }) => id)).toEqual(['tong-dai', 'khong-mat-tien']);
  const [first, other] = list;
  expect(first!.places).toEqual([
    {
      fact: 'tong-dai',
      words: '1900 0368',
      file: guide,
      line: 20,
      address: '/huong-dan/bat-den-pin/',
      recheck: '2027-02-24',
    },
    {
      fact: 'tong-dai',
      words: 'phường Hải An',
      file: 'content/phuong/hai-an.yaml',
      line: 4,
      address: '',
    },
  ]);
  expect(other!.places).toMatchObject([{ file: guide, line: 8, words: 'Không mất tiền' }]);
});

test('a claim inside a step is found at its step', () => {
  const list = listOf(
    swap(guide, 'Đặt tay ở', 'Gọi <Claim fact="khong-mat-tien">ai cũng được</Claim>. Đặt tay ở'),
  );
  const places = list
    .flatMap(({ places }) => places)
    .filter(({ words }) => words === 'ai cũng được');
  expect(places).toMatchObject([
    { line: 24, address: '/huong-dan/bat-den-pin/#vuot-man-hinh-xuong' },
  ]);
});

test('due is the end of a fact, or the first day on which a guide on it must be read again', () => {
  const dueOf = (...changes: Parameters<typeof spoil>) =>
    Object.fromEntries(listOf(...changes).map(({ id, due }) => [id, due]));
  expect(dueOf()).toEqual({ 'tong-dai': '2027-02-24', 'khong-mat-tien': '2027-02-24' });
  const sooner = second(2);
  const moved = (files: Record<string, string>) => {
    sooner(files);
    const file = Object.keys(files).find((one) => one.includes('tat-den-pin'))!;
    files[file] = files[file]!.replace('recheck: 2027-02-24', 'recheck: 2027-01-15');
  };
  expect(dueOf(moved)).toEqual({ 'tong-dai': '2027-01-15', 'khong-mat-tien': '2027-01-15' });
});

test('soonest first; on one day the least sure first', () => {
  expect(listOf().map(({ sure }) => sure)).toEqual(['vua', 'chac']);
  const days = worklist(content).map(({ due }) => due);
  expect(days).toEqual([...days].sort());
});

test('what rests on nothing is not in the list, and neither is what only a withdrawn guide says', () => {
  const list = listOf(swap(guide, 'minutes: 2\n', 'minutes: 2\nwithdrawn: true\n'));
  expect(list.map(({ id }) => id)).toEqual(['tong-dai']);
  expect(list[0]!.places.map(({ file }) => file)).toEqual(['content/phuong/hai-an.yaml']);
});

test('over all guides, the list has every source of every page', () => {
  const listed = new Set(placesOf(content).map(({ fact, file }) => `${file} ${fact}`));
  const missing = guides.flatMap(({ file, sources, withdrawn }) =>
    withdrawn ? [] : sources.map(({ id }) => `${file} ${id}`).filter((one) => !listed.has(one)),
  );
  expect(missing).toEqual([]);
  expect(listed.size).toBeGreaterThan(guides.length);
});

test('in words: the day and how far off it is, how sure, source, note, place', () => {
  const list = listOf(swap(ledger, 'until: 2027-12-31', 'until: 2027-12-31\n  note: Gọi thử.'));
  const text = written(list, '2027-03-01', ['content/huong-dan/a.mdx']);
  for (const words of [
    '## Hạn 24/2/2027, đã quá 5 ngày: 2 điều',
    `- [ ] **tong-dai** (${ledger}): Tổng đài là 1900 0368.`,
    '  - Mức chắc: chưa thật chắc; kiểm tra 24/11/2026, đúng đến 31/12/2027',
    '  - Nguồn: chưa có',
    '  - Dặn: Gọi thử.',
    `  - “1900 0368” ở ${guide}:20 /huong-dan/bat-den-pin/`,
    '  - Nguồn: Sách hướng dẫn điện thoại. Nhà sản xuất, 11/2026 (đọc toàn văn) https://vneid.gov.vn/den',
    '- content/huong-dan/a.mdx',
  ])
    expect(text.split('\n')).toContain(words);
  expect(written(list, '2027-02-01')).toContain('## Hạn 24/2/2027, còn 23 ngày: 2 điều');
  expect(written([], '2027-02-01')).toBe('Không có điều nào đến hạn.');
});

test('a guide committed after the day it states is named; without git, or with its history cut, none is', () => {
  const root = mkdtempSync(join(tmpdir(), 'kho-'));
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', args, {
      cwd,
      stdio: 'ignore',
      env: {
        ...process.env,
        GIT_COMMITTER_DATE: '2026-12-05T12:00:00Z',
        GIT_AUTHOR_DATE: '2026-12-05T12:00:00Z',
      },
    });
  const stated = (file: string, reviewed: string, changed: string) => ({
    file,
    data: { reviewed, changes: [{ date: changed, what: '' }] },
  });
  const all = [
    stated('content/huong-dan/cu.mdx', '2026-12-04', '2026-12-01'),
    stated('content/huong-dan/moi.mdx', '2026-12-01', '2026-12-05'),
  ] as unknown as Parameters<typeof newerThanStamp>[0];
  try {
    mkdirSync(join(root, 'goc/content/huong-dan'), { recursive: true });
    for (const { file } of all) writeFileSync(join(root, 'goc', file), 'x');
    expect(newerThanStamp(all, join(root, 'goc'))).toEqual([]);
    const as = ['-c', 'user.name=a', '-c', 'user.email=a@a.example'];
    git(join(root, 'goc'), 'init');
    git(join(root, 'goc'), 'add', '.');
    for (const words of ['một', 'hai'])
      git(join(root, 'goc'), ...as, 'commit', '--allow-empty', '-m', words);
    expect(newerThanStamp(all, join(root, 'goc'))).toEqual(['content/huong-dan/cu.mdx']);
    git(root, 'clone', '--depth', '1', `file://${join(root, 'goc')}`, 'nong');
    expect(newerThanStamp(all, join(root, 'nong'))).toEqual([]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['src/commands/truth.ts', ...args], { encoding: 'utf8' });

test('npm run truth prints them, as words or for a machine, and within the days asked for', () => {
  const list = worklist(content);
  const json = JSON.parse(run('--json').stdout);
  expect(json.map(({ id }: { id: string }) => id)).toEqual(list.map(({ id }) => id));
  const all = run().stdout;
  expect(all.startsWith(`## Hạn ${date(list[0]!.due)}, `)).toBe(true);
  expect(all.match(/^- \[ \] /gm)).toHaveLength(list.length);
  const { today } = readContent();
  const days = Math.round((Date.parse(list[0]!.due) - Date.parse(today)) / 864e5);
  const first = JSON.parse(run('--json', '--days', String(Math.max(days, 0))).stdout);
  const last = later(today, Math.max(days, 0));
  expect(first).toHaveLength(list.filter(({ due }) => due <= last).length);
  expect(first.length).toBeGreaterThan(0);
});

test('npm run truth explains itself, and says so when days are no number', () => {
  expect(run('--help').stdout).toContain('npm run truth -- --days 30');
  const { status, stderr } = run('--days', 'ba');
  expect(status).toBe(1);
  expect(stderr).toContain('Sau --days là một số ngày.');
});
