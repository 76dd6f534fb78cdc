/** Commands as people meet them when a setting is wrong: plain words, exit code 1, nothing left behind. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** Runs a command of ours from the project's folder, with `settings` in place of this run's. */
function run(command: string, args: string[], settings: NodeJS.ProcessEnv = {}) {
  const { SITE_URL: _, WARD: __, ...rest } = process.env;
  const env = { ...rest, ...settings };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/commands/${command}.ts`, ...args],
    { env, encoding: 'utf8', timeout: 30_000 },
  );
  return { status, stdout, stderr };
}

const isPlain = (words: string) => {
  expect(words).not.toMatch(/^\s+at /m);
  expect(words).not.toMatch(/node:internal|file:\/\/|Node\.js v|\bError\b|faults: \[/);
  expect(words).not.toContain(process.cwd());
};

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dung-thu-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const faulty = [
  {
    name: 'a ward that has no file',
    settings: { WARD: 'khong-co' },
    place: '✗ content/phuong/khong-co.yaml\n  Sai: không có tệp này.',
    remedy: 'Sửa: đặt WARD là tên một tệp đang có: hai-an.',
  },
  {
    name: 'an address that is none',
    settings: { SITE_URL: 'abc' },
    place: '✗ SITE_URL\n  Sai: "abc" không phải một địa chỉ trang web.',
    remedy: 'Sửa: ghi địa chỉ đầy đủ, ví dụ: SITE_URL=https://camnang.example npm run build',
  },
];

for (const { name, settings, place, remedy } of faulty) {
  test(`build with ${name} says what to do and leaves with 1`, () => {
    const { status, stderr } = run('build', ['--out', join(folder, 'trang')], settings);
    expect(status).toBe(1);
    expect(stderr).toContain(`${place}\n`);
    expect(stderr).toContain(remedy);
    expect(stderr).toContain(
      'Có 1 chỗ cần sửa. Trang web chưa được dựng lại; bản cũ vẫn còn nguyên.',
    );
    isPlain(stderr);
  });

  test(`build with ${name} leaves no folder behind`, () => {
    run('build', ['--out', join(folder, 'trang')], settings);
    expect(readdirSync(folder)).toEqual([]);
  });

  test(`build with ${name} leaves the site that was there untouched`, () => {
    const out = join(folder, 'trang');
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'bản cũ');
    expect(run('build', ['--out', out], settings).status).toBe(1);
    expect(readdirSync(folder)).toEqual(['trang']);
    expect(readdirSync(out)).toEqual(['index.html']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('bản cũ');
  });
}

for (const [sheets, strange] of [
  ['abc', 'abc'],
  ['1,999', '999'],
  ['', ''],
] as const)
  test(`build with sheets of no guide ("${sheets}") says what to type, and builds nothing`, () => {
    const { status, stderr } = run('build', ['--out', join(folder, 'trang'), `--sheets=${sheets}`]);
    expect(status).toBe(1);
    expect(stderr).toContain(`✗ --sheets\n  Sai: "${strange}" không phải số của một bài.\n`);
    expect(stderr).toContain('phẩy: npm run build -- --sheets 1,22.');
    isPlain(stderr);
    expect(readdirSync(folder)).toEqual([]);
  });

for (const command of ['start', 'dev', 'guides', 'truth', 'links'])
  for (const { name, settings, place, remedy } of faulty)
    test(`${command} with ${name} says the same`, () => {
      const { status, stderr } = run(command, [], settings);
      expect(status).toBe(1);
      expect(stderr).toContain(place);
      expect(stderr).toContain(remedy);
      isPlain(stderr);
    });

for (const command of ['start', 'dev', 'nginx'])
  for (const port of ['abc', '0', '70000', ''])
    test(`${command} with a port that is none ("${port}") says what to type`, () => {
      const { status, stdout, stderr } = run(command, [`--port=${port}`]);
      expect(status).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toContain(`✗ --port\n  Sai: "${port}" không phải một cổng.\n`);
      expect(stderr).toContain('--port 5000');
      isPlain(stderr);
    });

for (const command of ['build', 'start']) {
  test(`${command} --help tells how to use it and does nothing`, () => {
    const { status, stdout, stderr } = run(command, ['--help'], { SITE_URL: 'abc' });
    expect(status).toBe(0);
    expect(stdout).toContain(
      command === 'build' ? 'npm run build -- --out thu-muc' : 'npm start -- --host',
    );
    expect(stderr).toBe('');
  });

  test(`${command} with an option there is not points to --help`, () => {
    const { status, stderr } = run(command, ['--khong-co']);
    expect(status).toBe(1);
    expect(stderr).toContain('Thêm --help để xem cách dùng.');
    isPlain(stderr);
  });
}
