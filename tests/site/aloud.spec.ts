/** What a screen reader is told: headings in steps, pictures and fields by name. */
import { expect, test } from '@playwright/test';
import type { ElementNode } from 'ultrahtml';
import { all, attribute, everyPage, faultsOf, textOf, where } from '../support/html.ts';

/** Whether an element or one above it fits. */
const withinOne = (node: ElementNode | undefined, fits: (one: ElementNode) => boolean): boolean =>
  !!node?.attributes && (fits(node) || withinOne(node.parent as ElementNode, fits));

const each = (selector: string) =>
  everyPage().flatMap((page) => all(page, selector).map((one) => ({ page, one })));

test('every page has one h1, and no level of heading is skipped', () => {
  const faults = faultsOf(everyPage(), (page) => {
    const levels = page.elements
      .map(({ name }) => Number(/^h([1-6])$/.exec(name)?.[1]))
      .filter(Boolean);
    const jump = levels.findIndex((level, i) => level > (levels[i - 1] ?? 0) + 1);
    const titles = levels.filter((level) => level === 1).length;
    return [
      titles !== 1 && `${where(page)}: ${titles} h1`,
      jump >= 0 && `${where(page)}: heading ${jump + 1} is an h${levels[jump]}`,
    ];
  });
  expect(faults).toEqual([]);
});

test('no heading is empty', () => {
  expect(faultsOf(each('h1, h2, h3, h4'), ({ page, one }) => !textOf(one) && where(page))).toEqual(
    [],
  );
});

test('every picture says what it shows, or that it may be passed over', () => {
  const pictures = each('img, svg');
  const faults = faultsOf(pictures, ({ page, one }) => {
    const title = all(one, 'title')
      .map((inside) => textOf(inside))
      .join('');
    const name = (attribute(one, 'aria-label') ?? title).trim();
    const told =
      one.name === 'img' ? 'alt' in one.attributes : one.attributes.role === 'img' && name;
    const passed = withinOne(one, ({ attributes }) => attributes['aria-hidden'] === 'true');
    const partOfPicture = withinOne(one.parent as ElementNode, (above) => above.name === 'svg');
    return (
      !told && !passed && !partOfPicture && `${where(page)}: ${one.name} ${one.attributes.class}`
    );
  });
  expect(faults).toEqual([]);
  expect(pictures.some(({ one }) => one.attributes.role === 'img')).toBe(true);
});

test('every form field has a name that is read aloud', () => {
  const faults = faultsOf(each('input, textarea, select'), ({ page, one }) => {
    const { id, type } = one.attributes;
    const label = all(page, 'label').find((above) => id && above.attributes.for === id);
    const wrapped = withinOne(one, ({ name }) => name === 'label');
    const named = attribute(one, 'aria-label') || (label && textOf(label)) || wrapped;
    return !named && type !== 'hidden' && `${where(page)}: ${one.name} ${id ?? ''}`;
  });
  expect(faults).toEqual([]);
});

test('every link and button has words', () => {
  const faults = faultsOf(each('a, button'), ({ page, one }) => {
    const words = textOf(one, ({ attributes }) => attributes['aria-hidden'] === 'true');
    return (
      !words && !attribute(one, 'aria-label') && `${where(page)}: ${JSON.stringify(one.attributes)}`
    );
  });
  expect(faults).toEqual([]);
});
