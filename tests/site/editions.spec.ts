/** What a code carries and what its page knows of itself are one and the same edition. */
import { expect, test } from '@playwright/test';
import { guides } from '../../src/guides.ts';
import { all, attribute, faultsOf, guidePages } from '../support/html.ts';

test("every page of a guide knows its first day and the edition that the guide's code names", () => {
  const faults = faultsOf(guidePages('published'), ({ page, guide }) => {
    const [first] = (attribute(all(page, 'article')[0], 'data-changes') ?? '').split('\n');
    const [, day, edition] = /^(\d{4}-\d\d-\d\d) (\d{4}-\d\d)$/.exec(first!) ?? [];
    if (guide.withdrawn) return first !== '' && `${page.path}: withdrawn, yet greets`;
    const named = `#${edition?.slice(2).replace('-', '')}`;
    return (
      (!day || day.slice(0, 7) > edition! || !guide.code!.endsWith(named)) &&
      `${page.path}: ${first}, code ${guide.code}`
    );
  });
  expect(faults).toEqual([]);
  expect(guides.every(({ code }) => /#\d{4}$/.test(code!))).toBe(true);
});
