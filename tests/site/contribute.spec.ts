/** The contributing page is CONTRIBUTING.md itself, with its drawings. */
import { expect, test } from '@playwright/test';
import { existsSync, globSync, readFileSync } from 'node:fs';
import {
  all,
  attribute,
  faultsOf,
  fileAt,
  pageAt,
  siteNames,
  squeeze,
  textOf,
} from '../support/html.ts';

const text = readFileSync('CONTRIBUTING.md', 'utf8');
const pictures = [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt, file]) => ({
  alt: alt!,
  file: file!,
}));
const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, words]) => words!);

test('every step of the web editor has a drawing, said in words too, and every drawing is used', () => {
  const mend = text.slice(text.indexOf('## Sửa một chỗ sai'), text.indexOf('## Thêm một bài'));
  for (const step of mend.split(/^\d\. /m).slice(1)) expect(step).toMatch(/!\[.{20,}\]\(docs\//);
  expect(
    faultsOf(pictures, ({ alt, file }) => (!existsSync(file) || alt.length < 20) && file),
  ).toEqual([]);
  expect(pictures.map(({ file }) => file).sort()).toEqual(globSync('docs/dong-gop/*').sort());
});

test('the drawings are lines and words, nothing fetched, no script', () => {
  const faults = faultsOf(pictures, ({ file }) => {
    const svg = readFileSync(file, 'utf8');
    return (/<script|<image|href=|url\(|<style/.test(svg) || svg.length > 4000) && file;
  });
  expect(faults).toEqual([]);
});

for (const site of siteNames)
  test(`the page of the ${site} site says all of it, with all drawings`, () => {
    const page = pageAt(site, '/dong-gop/');
    const words = squeeze(textOf(all(page, 'main')[0]!));
    expect(faultsOf(headings, (heading) => !words.includes(squeeze(heading)) && heading)).toEqual(
      [],
    );
    const drawn = all(page, 'main img');
    expect(drawn.map((one) => attribute(one, 'alt'))).toEqual(pictures.map(({ alt }) => alt));
    expect(
      faultsOf(drawn, (one) => !fileAt(site, attribute(one, 'src')!) && attribute(one, 'src')),
    ).toEqual([]);
  });
