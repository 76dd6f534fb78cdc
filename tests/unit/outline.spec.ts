/** What the model takes from a guide's text, and the tree it is taken from. */
import { expect, test } from '@playwright/test';
import { outline } from '../../src/mdx/outline.ts';
import {
  attribute,
  isTag,
  lineAt,
  lineOf,
  parseMdx,
  textOf,
  walk,
  type Node,
} from '../../src/mdx/tree.ts';

const tree = (text: string): Node => parseMdx('thu.mdx', text).tree!;
const nodes = (text: string): Node[] => [...walk(tree(text))].map(([node]) => node);

const guide = `---
title: Thử
---

Mở đầu có <Claim fact="ba">một điều</Claim>.

## Mở **CH Play**

<Screen title="a">
  <Row tap>Một</Row>
</Screen>

### Nếu không thấy

<Screen title="b">
</Screen>

<Note>
<Screen title="c">
</Screen>
</Note>

### Nếu máy hết pin

Dùng <Claim fact="mot">điều này</Claim>, lại <Claim fact="ba">điều đầu</Claim>.

## Chạm Cài đặt
`;

test('each ## is a step, each ### a trouble of the step above it', () => {
  const steps = outline(tree(guide)).steps;
  expect(steps.map(({ title }) => title)).toEqual(['Mở CH Play', 'Chạm Cài đặt']);
  expect(steps[0]!.troubles.map(({ title }) => title)).toEqual([
    'Nếu không thấy',
    'Nếu máy hết pin',
  ]);
  expect(steps[1]!.troubles).toEqual([]);
});

test('ids are made of words, never of positions', () => {
  const ids = (text: string) => outline(tree(text)).steps.map(({ id }) => id);
  expect(ids(guide)).toEqual(['mo-ch-play', 'cham-cai-dat']);
  expect(ids('## Chạm Cài đặt\n\n## Bước mới\n\n## Mở CH Play')).toEqual([
    'cham-cai-dat',
    'buoc-moi',
    'mo-ch-play',
  ]);
  expect(outline(tree(guide)).steps[0]!.troubles.map(({ id }) => id)).toEqual([
    'neu-khong-thay',
    'neu-may-het-pin',
  ]);
});

test('steps and troubles know their lines in the file', () => {
  const lines = guide.split('\n');
  for (const { line, title, troubles } of outline(tree(guide)).steps) {
    expect(lines[line - 1]!.replaceAll('*', '')).toBe(`## ${title}`);
    for (const trouble of troubles) expect(lines[trouble.line - 1]).toBe(`### ${trouble.title}`);
  }
});

test('screens are counted where they stand, inside other parts too', () => {
  expect(outline(tree(guide)).steps.map(({ screens }) => screens)).toEqual([3, 0]);
});

test('facts come once each, in the order of first use', () => {
  expect(outline(tree(guide)).facts).toEqual(['ba', 'mot']);
});

test('words are counted as a reader meets them, front matter and tags left out', () => {
  expect(
    outline(
      tree('---\ntitle: Một hai\n---\n\n## Ba bốn\n\nNăm **sáu** <Claim fact="a">bảy</Claim>.'),
    ).words,
  ).toBe(5);
});

test('a trouble before the first step belongs to none', () => {
  expect(outline(tree('### Nếu lỡ\n\n## Một')).steps).toMatchObject([{ id: 'mot', troubles: [] }]);
});

test('the words of a node are those of all below it', () => {
  const [paragraph] = nodes('Chạm **Mở** rồi `Gửi` ở <Local key="a" /> [đây](/1).');
  expect(textOf(paragraph!)).toBe('Chạm Mở rồi Gửi ở  đây.');
});

test('attributes are text, true where bare, and undefined where not written', () => {
  const row = nodes('<Row note="nhỏ" tap>a</Row>').find((node) => isTag(node, 'Row'))!;
  expect([attribute(row, 'note'), attribute(row, 'tap'), attribute(row, 'bad')]).toEqual([
    'nhỏ',
    true,
    undefined,
  ]);
  expect(isTag(row, 'Text')).toBe(false);
});

test('a place in a paragraph of several lines has the line it stands on', () => {
  const text = nodes('\n\nMột\nhai\nba').find((node) => node.type === 'text')!;
  expect(lineOf(text)).toBe(3);
  expect(lineAt(text, textOf(text), textOf(text).indexOf('ba'))).toBe(5);
});

test('walking hands out each node with those above it, nearest last', () => {
  const found = [...walk(tree('- **a**'))].find(([node]) => node.type === 'text')!;
  expect(found[1].map(({ type }) => type)).toEqual(['list', 'listItem', 'paragraph', 'strong']);
});
