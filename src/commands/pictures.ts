/**
 * `npm run pictures`: the two pictures of the README, taken from the built site: a guide on a phone
 * (by the tests' browser) and its poster (by Typst, by way of SVG).
 */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { guides } from '../guides.ts';
import { sheetInput } from '../sheets/input.ts';
import { svgOf } from '../sheets/typst.ts';
import { origin } from '../site.ts';
import { findChromium } from './browser.mjs';
import { build } from './build.ts';
import { serve } from './serve.ts';

const out = 'dist';
/** Pixels: both pictures stand side by side in the README. */
const height = 900;

if (!origin)
  throw new Error(
    'Đặt SITE_URL trước, để áp phích có mã: SITE_URL=https://camnang.example npm run pictures',
  );
mkdirSync('docs', { recursive: true });
await build(out);
const guide = guides[0]!;

const { server, port } = await serve(out);
const browser = await chromium.launch({
  executablePath: (await findChromium())!,
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 400, height } });
await page.goto(`http://127.0.0.1:${port}${guide.path}`);
const shot = await page.screenshot();
await sharp(shot).png({ palette: true }).toFile('docs/guide.png');
await browser.close();
server.closeAllConnections();
server.close();

const poster = Buffer.from(svgOf('poster', sheetInput(guide), 1));
await sharp(poster)
  .flatten({ background: '#fff' })
  .resize({ height })
  .png({ palette: true })
  .toFile('docs/poster.png');
console.log('Đã chụp docs/guide.png và docs/poster.png.');
