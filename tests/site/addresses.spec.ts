/** Addresses are printed on paper, so they are for ever: none that was ever published may stop answering. */
import { expect, test } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { serve } from '../../src/commands/serve.ts';
import { guides, slugsOf } from '../../src/guides.ts';
import { faultsOf, pagesOf } from '../support/html.ts';
import { sites } from '../support/sites.ts';

const ledger = 'tests/site/addresses.txt';
const published = () =>
  readFileSync(ledger, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

test('every address ever published still answers, with a page or a PDF and with no hop', async () => {
  const { out, base } = sites.published;
  const { server, port } = await serve(out, { base, port: 0 });
  try {
    const answers = await Promise.all(
      published().map(async (path) => {
        const answer = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
        const start = (await answer.text()).slice(0, 15).toLowerCase();
        return {
          path,
          status: answer.status,
          right: start.startsWith(path.endsWith('.pdf') ? '%pdf-' : '<!doctype html>'),
        };
      }),
    );
    expect(
      faultsOf(
        answers,
        ({ path, status, right }) => (status !== 200 || !right) && `${path} answers ${status}`,
      ),
    ).toEqual([]);
  } finally {
    server.close();
  }
});

test('every page, short address and PDF of the site is in the ledger', () => {
  const now = [
    ...pagesOf('published')
      .map(({ path }) => path)
      .filter((path) => !['/404', '/khong-mang'].includes(path)),
    ...globSync('**/*.pdf', { cwd: sites.published.out }).map((file) => `/${file}`),
  ].sort();
  expect(now.length).toBeGreaterThan(0);
  const missing = now.filter((path) => !published().includes(path));
  expect(missing, `Add these lines to ${ledger}:\n${missing.join('\n')}\n`).toEqual([]);
});

test('the ledger has each address once, and holds paths only', () => {
  const lines = published();
  expect(
    faultsOf(
      lines,
      (line) =>
        (lines.filter((other) => other === line).length > 1 || !/^\/[a-z0-9./-]*$/.test(line)) &&
        line,
    ),
  ).toEqual([]);
});

test('a number that was given is never another guide: its sheets carry number and name together', () => {
  const given = published().flatMap((line) => {
    const [, slug, nn] = /^\/huong-dan\/([^/]+)\/(\d\d+)-\1-to-in\.pdf$/.exec(line) ?? [];
    return slug ? [{ slug, number: Number(nn) }] : [];
  });
  expect(
    faultsOf(given, ({ slug, number }) => {
      const owner = guides.find((guide) => guide.number === number);
      const fits = owner && slugsOf(owner).includes(slug);
      return !fits && `number ${number} was ${slug}; withdraw that guide, do not delete it`;
    }),
  ).toEqual([]);
});
