/**
 * What a host sends with each file: one table, written out as `_headers` for Cloudflare Pages and
 * Netlify (integrations/hosting.ts) and as a server block for nginx (commands/nginx.ts).
 */
import { at } from './site.ts';
import { headerPolicy } from './policy.ts';

/**
 * Headers of every answer. No Cross-Origin-Opener-Policy: nothing here has a secret or opens a window, and with
 * it Chrome begins every first visit in a new process, which costs a slow phone 0.15 seconds.
 */
export const safety = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
};

/**
 * Folders in which a file's name carries a hash of its content: it may be kept for ever. Everything else
 * is asked for again each time (a host answers 304, no bytes): an old copy of a guide costs somebody a day.
 */
export const hashed = [
  '_a',
  'anh',
  'luu',
  'pagefind/index',
  'pagefind/fragment',
  'tim-kiem/tu-dien',
].map((folder) => at(`/${folder}/`));
/** How long a file of these folders may be kept, and every other. */
export const forever = 'public, max-age=31536000, immutable';
export const asked = 'no-cache';

const lines = (path: string, headers: Record<string, string>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * `_headers`, as Cloudflare Pages and Netlify read it. Both ask again for what has no lifetime here
 * (max-age=0, must-revalidate), and would join two values of one header, so none is given twice.
 */
export const headersFile = (): string =>
  [
    lines(at('/*'), safety),
    ...hashed.map((folder) => lines(`${folder}*`, { 'Cache-Control': forever })),
  ].join('\n\n') + '\n';

/**
 * `_redirects`, for the same hosts: a number typed in two digits, as file names carry it. Short addresses
 * need no line: both hosts answer /1 with 1.html.
 */
export const redirectsFile = (numbers: number[]): string =>
  numbers
    .filter((number) => number < 10)
    .map((number) => `${at(`/0${number}`)} ${at(`/${number}`)} 301\n`)
    .join('');
