/** The writing desk of `npm run dev`: live as a file is saved, mistakes in their place, closed to others. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { guides } from '../../src/guides.ts';

test.describe.configure({ mode: 'serial', timeout: 300_000 });
test.use({ viewport: { width: 1280, height: 800 } });

const { file, slug, title } = guides[0]!;
let root: string;
let dev: ChildProcess;
let desk: string;
const read = () => readFileSync(join(root, file), 'utf8');
/** Saves the guide as an editor would, with one thing changed. */
const save = (from: string | RegExp, to: string) =>
  writeFileSync(join(root, file), read().replace(from, to));

// A project of its own: what is written here must not be seen by tests that run beside it.
test.beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'viet-bai-'));
  for (const part of [
    'content',
    'src',
    'public',
    'docs',
    'CONTRIBUTING.md',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const { SITE_URL: _, ...env } = process.env;
  dev = spawn(process.execPath, ['src/commands/dev.ts', '--port', '4710'], { cwd: root, env });
  desk = await new Promise((found, fail) => {
    let said = '';
    const hear = (words: Buffer) => {
      said += words;
      const address = /Viết bài: (http:\S+)/.exec(said)?.[1];
      if (address) found(address);
    };
    dev.stdout!.on('data', hear);
    dev.stderr!.on('data', hear);
    dev.on('exit', () => fail(new Error(said)));
  });
});
test.afterAll(() => {
  dev?.kill();
  rmSync(root, { recursive: true, force: true });
});

test('a guide stands beside its phone view and its A4, and both follow each save', async ({
  page,
}) => {
  await page.goto(`${desk}?bai=${slug}`);
  const phone = page.frameLocator('#may');
  await expect(phone.locator('h1')).toHaveText(title, { timeout: 90_000 });
  expect(await phone.locator('html').evaluate(() => innerWidth)).toBe(360);
  const hidden = (text: HTMLElement) => text.scrollHeight - text.clientHeight;
  expect(await page.locator('#chu').evaluate(hidden), 'lines beside their numbers').toBe(0);
  const paper = page.getByAltText('Tờ hướng dẫn A4');
  await expect(paper).toBeVisible({ timeout: 90_000 });
  const before = await paper.getAttribute('src');
  const { width, height } = await paper.evaluate((image: HTMLImageElement) => ({
    width: image.naturalWidth,
    height: image.naturalHeight,
  }));
  const pages = height / width / Math.SQRT2;
  expect(Math.abs(pages - Math.round(pages)), `${pages} pages of A4`).toBeLessThan(0.01);

  save(/^title: .*/m, 'title: Cài thử một bài');
  await expect(phone.locator('h1')).toHaveText('Cài thử một bài', { timeout: 90_000 });
  await expect(paper).not.toHaveAttribute('src', before!, { timeout: 90_000 });
  await expect(page.getByLabel('Chữ của bài').last()).toHaveValue(/title: Cài thử một bài/);
});

test('a mistake is told in its place with the remedy, and goes when it is mended', async ({
  page,
}) => {
  await page.goto(`${desk}?bai=${slug}`);
  await expect(page.frameLocator('#may').locator('h1')).toBeVisible({ timeout: 90_000 });
  const minutes = /^minutes: .*/m.exec(read())![0];
  save(minutes, 'minutes: lâu');
  const line = read().split('\n').indexOf('minutes: lâu') + 1;
  const told = page.locator('#loi li');
  await expect(told).toHaveCount(1, { timeout: 90_000 });
  await expect(told).toContainText(`${file}:${line}`);
  await expect(told).toContainText('Sai: ô "minutes" ghi chưa đúng: "lâu".');
  await expect(told).toContainText('Sửa: ghi số phút để làm xong');
  await expect(page.locator('#dong .sai')).toHaveText('minutes: lâu');
  await expect(page.locator('body')).toHaveClass(/old/);

  // Mended in the page itself this time.
  const text = page.locator('#chu');
  await text.fill((await text.inputValue()).replace('minutes: lâu', minutes));
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(told).toHaveCount(0, { timeout: 90_000 });
  await expect(page.locator('body')).not.toHaveClass(/old/);
  await expect(page.frameLocator('#may').locator('h1')).toBeVisible({ timeout: 90_000 });
  expect(read()).toContain(`\n${minutes}\n`);
});

test('only the page itself may save, only over what it has read, and only a guide', async () => {
  const before = read();
  const origin = new URL(desk).origin;
  const { mark } = await (await fetch(`${desk}chu?bai=${slug}`)).json();
  const post = async (bai: string, headers: Record<string, string>) =>
    (
      await fetch(`${desk}chu?bai=${encodeURIComponent(bai)}`, {
        method: 'POST',
        body: 'x',
        headers,
      })
    ).status;
  expect(await post(slug, { 'x-mark': mark })).toBe(403);
  expect(await post(slug, { 'x-mark': mark, origin: 'https://evil.example' })).toBe(403);
  expect(await post(slug, { 'x-mark': 'cu', origin })).toBe(409);
  for (const path of ['../../package', '_mau', 'khong-co', `${slug}.mdx`])
    expect(await post(path, { 'x-mark': mark, origin }), path).toBe(404);
  expect(read()).toBe(before);
});
