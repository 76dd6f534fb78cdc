/** The guides as pages: the same at each of their addresses, their steps those of the model. */
import { expect, test } from '@playwright/test';
import {
  all,
  faultsOf,
  guidePages,
  pageAt,
  pagesOf,
  secondary,
  siteNames,
} from '../support/html.ts';
import { squeeze, textOf, where, type Page } from '../support/html.ts';

const valid = () => siteNames.flatMap(guidePages).filter(({ guide }) => !guide.withdrawn);
const article = (page: Page) => all(page, 'article[data-guide]')[0]!;

test('the steps of a page are the steps of its guide, in their order, by ids of plain ASCII', () => {
  const faults = faultsOf(valid(), ({ page, guide }) => {
    const ids = all(page, '[data-step]').map((step) => step.attributes['data-step']!);
    return [
      ids.join() !== guide.steps.map((step) => step.id).join() && `${where(page)}: ${ids.join()}`,
      ids.filter((id) => !/^[a-z0-9-]+$/.test(id)).map((id) => `${where(page)}: ${id}`),
      ids.length === 0 && `${where(page)}: no step`,
    ];
  });
  expect(faults).toEqual([]);
});

test('every step shows its number and title, and the troubles and screens of the model', () => {
  const steps = valid().flatMap(({ page, guide }) => guide.steps.map((step) => ({ page, step })));
  const faults = faultsOf(steps, ({ page, step }) => {
    const section = all(page, `[data-step="${step.id}"]`)[0]!;
    const heading = all(section, 'h2')[0]!;
    const troubles = all(section, '[data-trouble]').map((one) => textOf(all(one, 'summary')[0]!));
    const expected = step.troubles.map(({ title }) => title);
    return [
      textOf(heading) !== `${step.number}${step.title}` && `${where(page)}: ${textOf(heading)}`,
      heading.attributes.id !== step.id && `${where(page)}: #${heading.attributes.id}`,
      squeeze(troubles.join('|')) !== squeeze(expected.join('|')) && `${where(page)}: ${troubles}`,
      all(section, '[data-screen]').length !== step.screens &&
        `${where(page)}: screens, ${step.id}`,
    ];
  });
  expect(faults).toEqual([]);
});

test('the short and former addresses of a guide show the words of its page, with no hop', () => {
  const faults = faultsOf([...secondary], ([path, guide]) => {
    const [here, there] = [path, guide.path].map((one) => article(pageAt('published', one)));
    return textOf(here!) !== textOf(there!) && path;
  });
  expect(faults).toEqual([]);
  const hops = faultsOf(pagesOf('published'), (page) => {
    return all(page, 'meta[http-equiv="refresh"]').length > 0 && page.path;
  });
  expect(hops).toEqual([]);
});
