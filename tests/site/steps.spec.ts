/** The pages of single steps: the step of the guide, whole and alone, with its ways on, back and up. */
import { expect, test } from '@playwright/test';
import {
  all,
  attribute,
  faultsOf,
  pageAt,
  secondary,
  squeeze,
  stepAddresses,
} from '../support/html.ts';
import { textOf, type Page } from '../support/html.ts';

const steps = () =>
  [...stepAddresses].map(([path, { guide, step }]) => ({
    path,
    guide,
    step,
    page: pageAt('published', path),
  }));
const section = (page: Page, id: string) => all(page, `[data-step="${id}"]`)[0]!;
const body = (page: Page, id: string) => textOf(all(section(page, id), '.step-body')[0]!);

test('every step has a page, which shows that step and no other', () => {
  const faults = faultsOf(steps(), ({ page, path, step }) => {
    const [heading] = all(page, 'h1');
    return [
      all(page, '[data-step]').length !== 1 && `${path}: ${all(page, '[data-step]').length} steps`,
      textOf(heading!) !== `${step.number}${step.title}` && `${path}: ${textOf(heading!)}`,
      all(page, '[data-screen]').length !== step.screens && `${path}: screens`,
      all(page, '[data-trouble]').length !== step.troubles.length && `${path}: troubles`,
    ];
  });
  expect(faults).toEqual([]);
});

test('a step reads the same on its page as in its guide', () => {
  const faults = faultsOf(steps(), ({ page, path, guide, step }) => {
    const there = pageAt('published', guide.path);
    return squeeze(body(page, step.id)) !== squeeze(body(there, step.id)) && path;
  });
  expect(faults).toEqual([]);
});

test('the ways of a step lead to the step before and the one after, and into its guide', () => {
  const faults = faultsOf(steps(), ({ page, path, guide, step }) => {
    const to = (rel: string) => attribute(all(page, `.turn [rel="${rel}"]`)[0], 'href');
    const links = all(page, 'main a').map((link) => attribute(link, 'href'));
    return [
      to('prev') !== guide.steps[step.number - 2]?.page && `${path}: before`,
      to('next') !== guide.steps[step.number]?.page && `${path}: after`,
      all(page, '.turn a').length !== 2 && `${path}: ${all(page, '.turn a').length} ways`,
      !links.includes(step.path) && `${path}: no way to its guide`,
    ];
  });
  expect(faults).toEqual([]);
});

test('the number of a claim leads to the sources of the guide', () => {
  const claims = steps().flatMap(({ page, guide }) =>
    all(page, '[data-fact]').map((claim) => ({ guide, page, href: attribute(claim, 'href')! })),
  );
  const faults = faultsOf(
    claims,
    ({ guide, page, href }) => !href.startsWith(`${guide.path}#nguon-`) && `${page.path}: ${href}`,
  );
  expect(faults).toEqual([]);
});

test('a guide leads to the page of each of its steps, from every address it has', () => {
  const guides = [...new Set([...stepAddresses.values()].map(({ guide }) => guide))];
  const places = guides.flatMap((guide) =>
    [
      guide.path,
      ...[...secondary].filter(([, other]) => other === guide).map(([path]) => path),
    ].map((path) => ({ guide, page: pageAt('published', path) })),
  );
  const faults = faultsOf(places, ({ guide, page }) => {
    const links = all(page, '.step-tools a').map((link) => attribute(link, 'href'));
    return links.join() !== guide.steps.map((step) => step.page).join() && page.path;
  });
  expect(faults).toEqual([]);
});

test('no page of a step is searched: its guide is found instead', () => {
  expect(
    faultsOf(steps(), ({ page, path }) => page.html.includes('data-pagefind-body') && path),
  ).toEqual([]);
});
