/**
 * What a page may do: nothing but what is named here. It stands in a <meta> of every page, so that it
 * holds on every host; the one thing a <meta> cannot say is a header (hosting.ts).
 */
import { createHash } from 'node:crypto';
import { early } from './early.ts';

/** The hash by which a policy knows an inline style or script. */
export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const fixed = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
  "object-src 'none'",
  // Search is WebAssembly, and its box is on every page. One script stands in the page: early.ts says why.
  `script-src 'self' 'wasm-unsafe-eval' ${hashOf(early)}`,
];

/** The hashes of all inline styles of a page, each once. */
export const stylesOf = (html: string): string[] => [
  ...new Set([...html.matchAll(/<style\b[^>]*>([^]*?)<\/style>/g)].map(([, css]) => hashOf(css!))),
];

/** The policy of pages with these inline styles, as one line. */
export const policyOf = (styles: string[]): string =>
  [...fixed, ['style-src', "'self'", ...styles].join(' ')].join(';');

/**
 * What only a header can say: no page of another site may frame ours. A header holds for every file, so
 * it says no more: Chrome's own PDF viewer obeys it too, and shows nothing under `object-src 'none'`.
 * A browser keeps to both, header and <meta>.
 */
export const headerPolicy = "frame-ancestors 'none'";
