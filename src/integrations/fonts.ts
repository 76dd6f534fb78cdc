/**
 * The heading font: Be Vietnam Pro Bold cut down to the signs Vietnamese needs (about 10 KB), made at
 * the first build and kept. The whole set, not only the signs in use: a new word must not lose a letter.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontProviders } from 'astro/config';
import subset from 'subset-font';

const file = 'BeVietnamPro_700Bold.ttf';
const source = createRequire(import.meta.url).resolve(
  `@expo-google-fonts/be-vietnam-pro/700Bold/${file}`,
);
const kept = new URL(
  '../../node_modules/.cache/fonts/be-vietnam-pro-700-unhinted.woff2',
  import.meta.url,
);

const vowels = 'aăâeêioôơuưy';
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const letters =
  [...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))).join('') +
  'đ';
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/** All signs of Vietnamese text: letters of both cases, digits, punctuation, the no-break space. */
const vietnameseSigns = `${ascii}${letters}${letters.toUpperCase()}\u00a0“”‘’–—…·•×©`;

export async function fonts() {
  if (!existsSync(kept)) {
    mkdirSync(new URL('.', kept), { recursive: true });
    writeFileSync(
      kept,
      await subset(readFileSync(source), vietnameseSigns, {
        targetFormat: 'woff2',
        // Hints are for screens of fewer dots than any phone has, and were half of the bytes.
        noHinting: true,
        keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl'],
      }),
    );
  }
  return {
    provider: fontProviders.local(),
    name: 'Be Vietnam Pro',
    cssVariable: '--font-heading' as const,
    display: 'swap' as const,
    fallbacks: ['sans-serif'],
    // Measured against Arial, which no phone has, and looked for before anything is drawn.
    optimizedFallbacks: false,
    options: { variants: [{ weight: 700, style: 'normal' as const, src: [kept] as [URL] }] },
  };
}
