/** A page of a PDF as a picture, drawn by pdf.js from the file itself, and the codes a reader finds in it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { PaperPage } from './pdf.ts';

export const dpi = 150;
/** Pixels in a millimetre. */
export const pixels = dpi / 25.4;

/** Four bytes a pixel, as a canvas gives them. */
export type Picture = Pick<ImageData, 'data' | 'width' | 'height'>;

/** A page as a picture, as pdf.js draws it; `fine`: dots an inch. */
export async function pictureOf({ proxy, document }: PaperPage, fine = dpi): Promise<Picture> {
  const viewport = proxy.getViewport({ scale: fine / 72 });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  // pdf.js brings its own canvas for Node (@napi-rs/canvas): no browser and nothing more to install.
  const { canvas, context } = (
    document.canvasFactory as {
      create(
        w: number,
        h: number,
      ): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
    }
  ).create(width, height);
  await proxy.render({ canvas, canvasContext: context, viewport }).promise;
  // Taken out once: each reading of the canvas's own `data` copies the whole picture.
  return { data: context.getImageData(0, 0, width, height).data, width, height };
}

/** Whether a pixel is darker than the lightest grey a copier keeps. */
export const isDark = ({ data, width }: Picture, x: number, y: number): boolean =>
  data[(y * width + x) * 4]! < 200;

// The reader's WebAssembly is read from its package: on its own it would fetch it from a CDN.
const wasm = readFileSync(
  createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'),
);
prepareZXingModule({
  overrides: {
    wasmBinary: wasm.buffer.slice(
      wasm.byteOffset,
      wasm.byteOffset + wasm.byteLength,
    ) as ArrayBuffer,
  },
});

/** A QR code in a picture: what it says, how many modules it has, its box in pixels, the white border left out. */
export type Code = Record<'modules' | 'left' | 'right' | 'top' | 'bottom', number> & {
  text: string;
};

export async function codesIn(picture: Picture): Promise<Code[]> {
  const found = await readBarcodes(picture as ImageData, {
    formats: ['QRCode'],
    tryHarder: true,
    maxNumberOfSymbols: 20,
  });
  return found.map(({ text, position, symbol }) => ({
    text,
    modules: symbol.width,
    left: (position.topLeft.x + position.bottomLeft.x) / 2,
    right: (position.topRight.x + position.bottomRight.x) / 2,
    top: (position.topLeft.y + position.topRight.y) / 2,
    bottom: (position.bottomLeft.y + position.bottomRight.y) / 2,
  }));
}
