/** What hosts are told and what they allow: headers, lifetimes, sizes. */
import { expect, test } from '@playwright/test';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { headersOf } from '../../src/commands/host-headers.ts';
import { faultsOf, siteNames } from '../support/html.ts';
import { sites } from '../support/sites.ts';

const filesOf = (out: string) =>
  globSync('**/*', { cwd: out }).filter((file) => statSync(join(out, file)).isFile());
const each = siteNames.flatMap((site) => {
  const { out, base } = sites[site];
  const headers = headersOf(out);
  return filesOf(out).map((file) => ({ site, file, headers: headers(base + file) }));
});

test('every file is sent with the headers that keep a page from harm', () => {
  const faults = faultsOf(each, ({ site, file, headers }) => {
    const safe =
      headers['Content-Security-Policy'] === "frame-ancestors 'none'" &&
      headers['X-Content-Type-Options'] === 'nosniff' &&
      headers['Referrer-Policy'] === 'no-referrer' &&
      headers['Permissions-Policy']?.includes('camera=()');
    return !safe && `${site}: ${file}`;
  });
  expect(faults).toEqual([]);
});

test('what may be kept for ever carries a hash in its name, and pages never are', () => {
  const kept = each.filter(({ headers }) => headers['Cache-Control']?.includes('immutable'));
  const faults = faultsOf(kept, ({ site, file }) => {
    const hash = /[\w-]{8,}\.[a-z_]+\w*$/.test(file);
    return (!hash || /\.(html|pdf|xml|txt)$/.test(file)) && `${site}: ${file}`;
  });
  expect(faults).toEqual([]);
  const scripts = kept.filter(({ file }) => /^_a\/.*\.js$/.test(file));
  expect(scripts.length).toBeGreaterThan(0);
});

/** Limits as the hosts publish them: GitHub Pages 1 GB a site; Cloudflare Pages 20,000 files of 25 MiB. */
const limits = { bytes: 1e9, files: 20_000, file: 25 * 1024 * 1024 };

test('the site stays far under what the hosts allow', () => {
  const sizes = filesOf(sites.published.out).map((file) => ({
    file,
    size: statSync(join(sites.published.out, file)).size,
  }));
  expect(sizes.length).toBeLessThan(limits.files / 2);
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(limits.bytes / 2);
  expect(sizes.filter(({ size }) => size > limits.file)).toEqual([]);
});

test('GitHub Pages is told to leave folders with an underscore alone', () => {
  expect(readFileSync(join(sites.published.out, '.nojekyll'), 'utf8')).toBe('');
});
