/** The content policy of every page, and the styles and scripts it knows. */
import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { all, attribute, everyPage, faultsOf, where, type Page } from '../support/html.ts';

const selector = 'head meta[http-equiv="content-security-policy"]';
const policyOf = (page: Page) =>
  all(page, selector)
    .map((one) => attribute(one, 'content'))
    .join(' | ');

/** What a directive allows. */
const allowed = (policy: string, directive: string): string[] =>
  policy
    .split(';')
    .map((one) => one.trim().split(/\s+/))
    .find(([name]) => name === directive)
    ?.slice(1) ?? [];

/** What stands inside each <tag> of the pages, those with a src left out. */
const written = (tag: string) =>
  everyPage().flatMap((page) =>
    [...page.html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([^]*?)</${tag}>`, 'g'))]
      .filter(([, attributes]) => !/\bsrc=/.test(attributes!))
      .map(([, , text]) => ({ page, tag, text: text! })),
  );

test('every page has one content policy, which forbids what it does not name', () => {
  const faults = faultsOf(everyPage(), (page) => {
    const policy = policyOf(page);
    const loose = /unsafe-inline|'unsafe-eval'|\*|https?:/.test(policy);
    return [
      all(page, selector).length !== 1 && `${where(page)}: ${all(page, selector).length} policies`,
      (allowed(policy, 'default-src').join() !== "'none'" || loose) && `${where(page)}: ${policy}`,
    ];
  });
  expect(faults).toEqual([]);
});

test('every style and script written into a page is known to its policy by hash', () => {
  const faults = faultsOf([...written('style'), ...written('script')], ({ page, tag, text }) => {
    const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    return (
      !allowed(policyOf(page), `${tag}-src`).includes(hash) &&
      `${where(page)}: a ${tag}, ${text.slice(0, 60)}`
    );
  });
  expect(faults).toEqual([]);
});

test('no script stands before the policy', () => {
  const faults = faultsOf(everyPage(), (page) => {
    const first = page.html.indexOf('<script');
    return first >= 0 && first < page.html.indexOf('content-security-policy') && where(page);
  });
  expect(faults).toEqual([]);
});

test('no style stands in a cascade layer, which phones before 2022 drop whole', () => {
  expect(
    faultsOf(written('style'), ({ page, text }) => text.includes('@layer') && where(page)),
  ).toEqual([]);
});
