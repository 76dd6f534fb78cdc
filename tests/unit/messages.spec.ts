/** The text an author reads as a whole: all faults at once, in plain Vietnamese, and what happens next. */
import { expect, test } from '@playwright/test';
import { near } from '../../src/fault.ts';
import { inspectContent } from '../../src/loader.ts';
import {
  add,
  faultsIn,
  guide,
  ledger,
  messageOf,
  other,
  page,
  second,
  spoil,
  swap,
  valid,
  within,
} from '../support/content.ts';
import { mistakes } from '../support/mistakes.ts';

const messages = mistakes.map(([name, change]) => ({ name, message: messageOf(spoil(change)) }));

test('every message ends with what happens next', () => {
  for (const { name, message } of messages)
    expect(message, name).toMatch(
      /\n\nCó 1 chỗ cần sửa\. Trang web chưa được dựng lại; bản cũ vẫn còn nguyên\. Sửa xong thì chạy lại lệnh vừa rồi\.$/,
    );
});

test('every message is three lines: place, what is wrong, remedy', () => {
  for (const { name, message } of messages)
    expect(message, name).toMatch(/^✗ content\/[^\n]+\n {2}Sai: \S[^\n]+\n {2}Sửa: \S[^\n]+\n\n/);
});

test('no message holds a stack, a path of this machine or the English of a library', () => {
  const foreign = [
    /^\s+at /m,
    /node_modules|noi-dung-\w{6}|file:\/\//,
    /(?:^|[\s"'(])\/(?:home|root|tmp|usr|Users|work)\//,
    /\b(?:invalid|expected|received|unrecognized|unexpected|required|must be|closing tag|character)\b/i,
    /\b(?:undefined|null|NaN|object Object)\b/,
  ];
  for (const { name, message } of messages)
    for (const words of foreign) expect(message, name).not.toMatch(words);
});

test('all faults of one file are told at once, in the order of its lines', () => {
  const files = spoil(
    swap(guide, '<Row>Wi-Fi', '<Row tap>Wi-Fi'),
    swap(guide, '[bảng giải thích từ]', '[tại đây]'),
    swap(guide, 'Đặt tay ở mép trên', 'Gọi 113, mất 15.000 đồng'),
    swap(guide, 'recheck: 2027-02-24', 'recheck: 2026-11-01'),
  );
  const message = messageOf(files);
  const lines = [...message.matchAll(/^✗ .*:(\d+)$/gm)].map(([, line]) => Number(line));
  expect(lines).toEqual([14, 24, 24, 26, 39]);
  expect(message).toContain('Có 5 chỗ cần sửa.');
});

test('all faults of the front matter and of the tags are told at once', () => {
  const files = spoil(
    swap(guide, 'minutes: 2\n', ''),
    swap(guide, 'topic: an-toan', 'topic: khac'),
    swap(guide, '</Screen>', ''),
    swap(page, 'title: Giới thiệu\n', ''),
  );
  expect(faultsIn(files).map(({ file }) => file)).toEqual([guide, guide, guide, page]);
});

test('what rests on a broken list is not blamed on the guides', () => {
  const faults = faultsIn(spoil(swap(ledger, 'sure: vua', 'sure: chắc lắm')));
  expect(faults.map(({ file }) => file)).toEqual([ledger]);
});

test('a link to a guide with faults of its own is no second fault', () => {
  const link = add(guide, '\nXem [cách tắt đèn](/huong-dan/tat-den-pin/).\n');
  expect(faultsIn(spoil(second(2), link))).toEqual([]);
  const faults = faultsIn(spoil(second(2), link, swap(other, 'minutes: 2', 'minutes: lâu')));
  expect(faults.map(({ file }) => file)).toEqual([other]);
});

test('lines may end as on Windows', () => {
  const windows = Object.entries(valid).map(([file, text]) => [file, text.replace(/\n/g, '\r\n')]);
  expect(faultsIn(Object.fromEntries(windows))).toEqual([]);
});

test('a warning is told but stops nothing', () => {
  const files = spoil(
    swap(ledger, 'until: 2027-12-31', 'until: 2026-01-31'),
    swap(guide, 'recheck: 2027-02-24', 'recheck: 2026-01-30'),
    swap(guide, 'reviewed: 2026-11-24', 'reviewed: 2026-01-01'),
  );
  const { faults } = within(files, inspectContent);
  expect(faults).toMatchObject([
    { file: guide, mild: true, wrong: expect.stringContaining('31/1/2026') },
  ]);
  expect(messageOf(files)).toBe('');
});

test('a link to a guide that was withdrawn is warned of, and stops nothing', () => {
  const link = add(guide, '\nXem [cách tắt đèn](/huong-dan/tat-den-pin/).\n');
  const files = spoil(second(2, 'withdrawn: true\n'), link);
  expect(faultsIn(files)).toMatchObject([
    { file: guide, mild: true, wrong: expect.stringContaining('dẫn đến một bài đã rút lại') },
  ]);
  expect(messageOf(files)).toBe('');
});

test('near names the word most like a mistaken one, and none that is unlike', () => {
  expect(near('tong-dai-2', ['khong-mat-tien', 'tong-dai'])).toBe(' (gần nhất: tong-dai)');
  expect(near('xyz', ['khong-mat-tien', 'tong-dai'])).toBe('');
  expect(near('tong-dai', [])).toBe('');
});
