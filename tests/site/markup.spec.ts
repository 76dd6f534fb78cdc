/** What holds for the markup of every page. */
import { expect, test } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standing } from '../../src/site.ts';
import { all, attribute, everyPage, faultsOf, siteNames, textOf, where } from '../support/html.ts';
import { sites } from '../support/sites.ts';

const written = '**/*.{html,xml,txt,webmanifest,svg}';

test('everything is written in NFC, file names and addresses too', () => {
  const files = siteNames.flatMap((site) =>
    globSync(written, { cwd: sites[site].out }).map((file) => join(sites[site].out, file)),
  );
  const faults = faultsOf(files, (file) => {
    const text = readFileSync(file, 'utf8');
    // A combining mark in an address is written %CC%80 to %CD%AF.
    const composed = text === text.normalize('NFC') && file === file.normalize('NFC');
    return (!composed || /%c[cd]%[89ab]/i.test(text)) && file;
  });
  expect(faults).toEqual([]);
});

test('every page carries the two standing lines', () => {
  const faults = faultsOf(everyPage(), (page) => {
    const words = all(page, '[data-standing]')
      .map((one) => textOf(one))
      .join(' ');
    return Object.values(standing).map(
      (line) => !words.includes(line) && `${where(page)}: ${line}`,
    );
  });
  expect(faults).toEqual([]);
});

test('no id stands twice in a page, and every id is plain ASCII', () => {
  const faults = faultsOf(everyPage(), (page) => {
    const ids = page.elements.flatMap(({ attributes }) => attributes.id ?? []);
    return [
      ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${where(page)}: #${id} twice`),
      ids
        .filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
        .map((id) => `${where(page)}: #${id}`),
      ids.length === 0 && `${where(page)}: no id at all`,
    ];
  });
  expect(faults).toEqual([]);
});

test('what a label, a description or a name points at is in its page', () => {
  const names = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
  const pointers = everyPage().flatMap((page) =>
    page.elements
      .flatMap((one) => names.flatMap((name) => attribute(one, name)?.split(/\s+/) ?? []))
      .map((id) => ({ page, id })),
  );
  const faults = faultsOf(pointers, ({ page, id }) => {
    return !page.elements.some((one) => one.attributes.id === id) && `${where(page)}: ${id}`;
  });
  expect(faults).toEqual([]);
});

test('no link stands inside another', () => {
  const faults = faultsOf(everyPage(), (page) =>
    all(page, 'a a, a button, a label').map((one) => `${where(page)}: ${textOf(one)}`),
  );
  expect(faults).toEqual([]);
});

test('no element carries a style or a script of its own', () => {
  const faults = faultsOf(everyPage(), (page) =>
    page.elements.flatMap(({ name, attributes }) =>
      Object.keys(attributes).map(
        (key) => /^(style$|on)/i.test(key) && `${where(page)}: ${name} ${key}`,
      ),
    ),
  );
  expect(faults).toEqual([]);
});
