/** The icon in the sizes phones ask for, from the one drawing in public/icon.svg. */
import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';

/** Pixels: a browser's tab, Apple's home screen, Android's, and its splash screen. */
const iconSizes = [48, 180, 192, 512];

export const icons = (): AstroIntegration => ({
  name: 'icons',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for (const size of iconSizes) {
        const png = await sharp('public/icon.svg', { density: 72 * (size / 32) })
          .resize(size, size)
          .png({ compressionLevel: 9 })
          .toBuffer();
        writeFileSync(new URL(`icon-${size}.png`, dir), png);
      }
    },
  },
});
