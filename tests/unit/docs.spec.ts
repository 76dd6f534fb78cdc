/** The documents name only files, folders and commands that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';

const documents = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/publish.md'];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Names that stand for any name. */
const open = /<|\*|\bx\.ts|X\.astro|ten-(?:bai|doi)/;

for (const file of documents) {
  const text = readFileSync(file, 'utf8');
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words]) => words!);

  test(`${file} names only paths that are there`, () => {
    const paths = spans.filter((one) =>
      /^(src|tests|content|docs|bench|\.github|\.ci)\/\S*$/.test(one),
    );
    const missing = paths.filter((path) => !open.test(path) && !existsSync(path));
    expect(missing).toEqual([]);
  });

  test(`${file} names only commands that are there`, () => {
    const named = [...text.matchAll(/\bnpm (?:run )?([a-z:]+)/g)].map(([, name]) => name!);
    expect(
      named.filter((name) => !(name in scripts) && !['ci', 'run', 'and'].includes(name)),
    ).toEqual([]);
  });

  test(`every link and picture of ${file} leads to a file that is there`, () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)|src="([^"]+)"/g)].map(([, a, b]) => (a ?? b)!);
    const inside = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(inside.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });
}

test('the page on architecture stays one page', () => {
  expect(readFileSync('docs/architecture.md', 'utf8').split(/\s+/).length).toBeLessThan(1300);
});
