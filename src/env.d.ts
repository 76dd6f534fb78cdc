declare namespace App {
  interface Locals {
    /** Sources of the page being drawn, for <Claim>. */
    sources: import('./guides').Source[];
    /** Former step ids of the guide being drawn, each with its present one. */
    formerSteps?: Record<string, string> | undefined;
  }
}
