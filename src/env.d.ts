declare namespace App {
  interface Locals {
    /** Sources of the page being drawn, for <Claim>. */
    sources: import('./guides').Source[];
    /** Former step ids of the guide being drawn, each with its present one. */
    formerSteps?: Record<string, string> | undefined;
  }
}

declare module 'subset-font' {
  /** The font with only the signs of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' },
  ): Promise<Buffer>;
}
