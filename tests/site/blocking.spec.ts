/** Nothing stands between a page's words and their reader; nothing in a page grows with the number of guides. */
import { expect, test } from '@playwright/test';
import { guides } from '../../src/guides.ts';
import { all, attribute, everyPage, faultsOf, guidePages, where } from '../support/html.ts';

test('no page waits for a file before it is drawn: styles stand in it, scripts come after', () => {
  const faults = faultsOf(everyPage(), (page) => [
    all(page, 'link[rel="stylesheet"]').length > 0 && `${where(page)}: a style sheet`,
    /@import/.test(page.html) && `${where(page)}: @import`,
    all(page, 'script')
      .filter((script) => attribute(script, 'src') && attribute(script, 'type') !== 'module')
      .map((script) => `${where(page)}: a script that blocks, ${attribute(script, 'src')}`),
  ]);
  expect(faults).toEqual([]);
});

test('no font blocks: words stand in the phone’s own until ours has come, and none is fetched ahead of them', () => {
  const faults = faultsOf(everyPage(), (page) => {
    const faces = [...page.html.matchAll(/@font-face\s*{([^}]*)}/g)].map(([, face]) => face!);
    const fetched = faces.filter((face) => /url\(/.test(face));
    return [
      fetched.length === 0 && `${where(page)}: no font at all, so nothing is proved`,
      fetched.some((face) => !/font-display:\s*swap/.test(face)) && `${where(page)}: a font blocks`,
      all(page, 'link[rel="preload"]').length > 0 && `${where(page)}: a preload`,
    ];
  });
  expect(faults).toEqual([]);
});

test('a guide’s page names two other guides besides those its own text names, however many there are', () => {
  const faults = faultsOf(guidePages('published'), ({ page, guide }) => {
    const text = new Set(
      all(page, '[data-steps] a').map((link) => attribute(link, 'href')!.split('#')[0]),
    );
    const named = new Set(
      all(page, 'a')
        .map((link) => attribute(link, 'href')!.split('#')[0])
        .filter((path) => path !== guide.path && !text.has(path))
        .filter((path) => guides.some((other) => other.path === path)),
    );
    return named.size > 2 && `${where(page)}: ${[...named].join(' ')}`;
  });
  expect(faults).toEqual([]);
});
