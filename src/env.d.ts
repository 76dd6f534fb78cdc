/** Types for what says none of itself: what pages tell the components drawn in them, and a package. */
declare namespace App {
  interface Locals {
    /** Sources of the page being drawn, for <Claim>. */
    sources: import('./guides').Source[];
    /** Former step ids of the guide being drawn, each with its present one. */
    formerSteps?: Record<string, string> | undefined;
    /** Steps of the guide being drawn, for <Step>. */
    steps?: import('./guides').Step[] | undefined;
    /** Where the numbers of claims lead when the sources stand on another page: the guide's path. */
    sourcesAt?: string | undefined;
    /** Id of the only step to be drawn, on its own page. */
    only?: string | undefined;
  }
}

declare module 'subset-font' {
  /** The font with only the signs of `text`, and only the layout features that are named. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; noHinting?: boolean; keepFeatures?: string[] },
  ): Promise<Buffer>;
}
