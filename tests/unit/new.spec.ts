/** `npm run new`: five answers make a guide that passes as it stands; a bad answer is refused kindly. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { guides } from '../../src/guides.ts';
import { inspectContent } from '../../src/loader.ts';

let root: string;
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bai-moi-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  cpSync('tests/site/addresses.txt', join(root, 'tests/site/addresses.txt'));
});
test.afterEach(() => rmSync(root, { recursive: true, force: true }));

const command = resolve('src/commands/new.ts');
const run = (args: string[], input = '') =>
  spawnSync(process.execPath, [command, ...args], { cwd: root, input, encoding: 'utf8' });
const written = () =>
  readdirSync(join(root, 'content/huong-dan')).filter((file) => file.startsWith('nhan-luong-huu'));

const answers = {
  title: 'Nhận lương hưu: qua tài khoản',
  topic: '3',
  slug: 'nhan-luong-huu',
  summary: 'Bà con nhận lương hưu qua tài khoản.',
  aliases: 'lương hưu qua thẻ, tiền hưu, hưu trí, lĩnh lương, lương về thẻ',
};
const asOptions = (some: Partial<typeof answers>) =>
  Object.entries(some).flatMap(([key, value]) => [`--${key}`, value]);
const asLines = (all: string[]) => `${all.join('\n')}\n`;

test('answers given as options write the guide without a question', () => {
  const { status, stdout } = run(asOptions(answers));
  expect(status).toBe(0);
  expect(stdout).toContain('Đã ghi content/huong-dan/nhan-luong-huu.mdx.');
  expect(stdout).toContain('npm run dev');
  expect(stdout).not.toContain('> ');
});

test('the guide passes as it stands, with the answers in it and the next number', () => {
  run(asOptions(answers));
  const { content, faults } = inspectContent(root);
  expect(faults.filter(({ mild }) => !mild)).toEqual([]);
  const { data } = content.guides.find(({ slug }) => slug === answers.slug)!;
  expect(data).toMatchObject({
    number: Math.max(...guides.map(({ number }) => number)) + 1,
    title: answers.title,
    topic: 'dich-vu-cong',
    summary: answers.summary,
    aliases: answers.aliases.split(', '),
  });
  expect(data.reviewed).toBe(new Date().toISOString().slice(0, 10));
});

test('the guide keeps the words that explain each field, but not those of the template itself', () => {
  run(asOptions(answers));
  const text = readFileSync(join(root, 'content/huong-dan/nhan-luong-huu.mdx'), 'utf8');
  expect(text).not.toContain('TỆP MẪU');
  for (const field of ['# Số của bài', '# Lệ phí.', '# Ngày đọc lại'])
    expect(text).toContain(field);
});

test('asked, it takes an empty answer for the name it suggests', () => {
  const { title, topic, summary, aliases } = answers;
  const { status, stdout } = run([], asLines([title, topic, '', summary, aliases]));
  expect(status).toBe(0);
  expect(stdout.match(/^> /gm)).toHaveLength(5);
  expect(written()).toEqual(['nhan-luong-huu-qua-tai-khoan.mdx']);
});

test('asked, it says what is wrong with an answer and asks again', () => {
  const { title, slug, summary, aliases } = answers;
  const lines = [...['', 'x'.repeat(61), title], ...['9', '3'], ...['Có Dấu', 'le-phi', slug]];
  const { status, stdout } = run([], asLines([...lines, summary, 'hưu trí, tiền hưu', aliases]));
  expect(status).toBe(0);
  for (const words of [
    'Nhiều nhất 60 ký tự, đang có 61.',
    'Chọn một số từ 1 đến 4',
    'Ví dụ: co-dau.',
    'Đã có bài content/huong-dan/le-phi.mdx.',
    'Cần 5 đến 10 cách gọi, cách nhau bằng dấu phẩy. Đang có 2.',
  ])
    expect(stdout).toContain(words);
  expect(written()).toHaveLength(1);
});

for (const [key, value, words] of [
  ['title', '', 'Cần ghi tên việc, bắt đầu bằng động từ.'],
  ['topic', '7', 'Chọn một số từ 1 đến 4: 1 VNeID'],
  ['slug', '../../etc', 'Tên tệp chỉ có chữ thường không dấu'],
  ['slug', 'cai-dat-vneid', 'Đã có bài'],
  ['aliases', 'một', 'Đang có 1.'],
] as const)
  test(`--${key} "${value}" is refused in plain words, and nothing is written`, () => {
    const { status, stderr } = run(asOptions({ ...answers, [key]: value }));
    expect(status).toBe(1);
    expect(stderr).toContain(`✗ --${key}\n`);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(written()).toEqual([]);
  });

test('without all five answers nothing is written', () => {
  const { status, stderr } = run([], asLines([answers.title, '3']));
  expect(status).toBe(1);
  expect(stderr).toContain('chưa ghi tệp nào');
  expect(written()).toEqual([]);
});

test('a number printed once is not used again, though its guide is gone', () => {
  appendFileSync(join(root, 'tests/site/addresses.txt'), '/90\n');
  run(asOptions(answers));
  const { content } = inspectContent(root);
  const { data } = content.guides.find(({ slug }) => slug === answers.slug)!;
  expect(data.number).toBe(91);
});

test('--help tells how to use it and writes nothing', () => {
  const { status, stdout } = run(['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('npm run new -- --title');
});
