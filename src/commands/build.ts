/**
 * `npm run build [-- --out folder]`: the whole site into dist/. It is built aside and swapped in
 * whole, so a fault or a power cut leaves the old site as it was; nothing changed means nothing to do.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { orExplain } from '../fault.ts';
import { fingerprint } from './fingerprint.ts';
import './quiet.ts';

const help = `Dựng trang web vào thư mục dist/.

  npm run build                                   bản nháp, chưa có địa chỉ
  SITE_URL=https://ten-mien.vn npm run build      bản để đăng
  npm run build -- --out thu-muc                  dựng vào thư mục khác
  npm run build -- --sheets 1,22                  chỉ dàn tờ in của bài 1 và bài 22, cho nhanh;
                                                  đừng đăng bản này: chỗ tờ khác ghi "chưa dàn"`;

/** Builds into `out`, unless what is there was made of the same input. Throws Faults. */
export async function build(out = 'dist'): Promise<void> {
  const print = fingerprint();
  const stamp = resolve('node_modules/.cache/built', `${encodeURIComponent(out)}.txt`);
  if (
    existsSync(resolve(out, 'index.html')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === print
  ) {
    console.log('Không có gì thay đổi, dùng lại bản đã dựng.');
    return;
  }
  const started = performance.now();
  console.log('Đang đọc nội dung…');
  // Both are read before Astro is even loaded: an author's mistake is answered in a second.
  const { guides } = await import('../guides.ts');
  await import('../sheets/chosen.ts');
  console.log(`Đang dựng ${guides.length} hướng dẫn…`);
  const aside = `${out}.next-${process.pid}`;
  try {
    const astro = await import('astro');
    await astro.build({ outDir: aside, logLevel: 'warn' });
    swapIn(aside, out);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  mkdirSync(resolve(stamp, '..'), { recursive: true });
  writeFileSync(stamp, print);
  console.log(
    `Đã dựng xong vào ${out}/ sau ${((performance.now() - started) / 1000).toFixed(1)} giây.`,
  );
}

function swapIn(aside: string, out: string): void {
  const old = `${out}.old-${process.pid}`;
  if (existsSync(out)) renameSync(out, old);
  renameSync(aside, out);
  rmSync(old, { recursive: true, force: true });
}

if (import.meta.main)
  await orExplain(async () => {
    const { values } = parseArgs({
      options: {
        out: { type: 'string', default: 'dist' },
        sheets: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) return console.log(help);
    if (values.sheets !== undefined) process.env.SHEETS = values.sheets;
    await build(values.out);
  });
