/** A built page as the small tree that the paper is set from. */
import { expect, test } from '@playwright/test';
import { paperTree, type PaperNode } from '../../src/sheets/tree.ts';

const article = (inside: string) =>
  paperTree(`<!doctype html><main><article data-guide="thu">${inside}</article></main>`);
const inside = (html: string): PaperNode[] => (article(html) as Exclude<PaperNode, string>).k;

test('the tree is the article of the guide and nothing round it', () => {
  const tree = paperTree(
    '<nav>Menu</nav><article class="a b" data-guide="thu"><p>Một</p></article><footer>Chân</footer>',
  );
  expect(tree).toEqual({
    t: 'article',
    c: ['a', 'b'],
    a: { 'data-guide': 'thu' },
    k: [{ t: 'p', c: [], a: {}, k: ['Một'] }],
  });
});

test('a page without an article is refused', () => {
  expect(() => paperTree('<main><p>Một</p></main>')).toThrow('<article>');
});

for (const [what, html] of [
  ['marked as not for paper', '<div data-paper="no"><p>Không in</p></div>'],
  ['for screen readers only', '<span class="x away">Không in</span>'],
  ['a script', '<script>const a = "Không in";</script>'],
  ['a style', '<style>p { color: red }</style>'],
  ['a template', '<template><p>Không in</p></template>'],
  ['a button to press', '<button>Không in</button>'],
  ['a box to type in', '<textarea>Không in</textarea>'],
  ['a comment', '<!-- Không in -->'],
])
  test(`${what} is left out, what stands beside it is kept`, () => {
    expect(inside(`<p>Một</p>${html}<p>Hai</p>`)).toEqual([
      { t: 'p', c: [], a: {}, k: ['Một'] },
      { t: 'p', c: [], a: {}, k: ['Hai'] },
    ]);
  });

test('what is marked for paper in another way is kept', () => {
  expect(inside('<p data-paper="yes">Một</p>')).toMatchObject([{ k: ['Một'] }]);
});

test('a run of white space is one space, and a no-break space stays', () => {
  expect(inside('<p>Một\n   hai\t<b>ba</b> \n bốn 5&nbsp;&nbsp;ngày</p>')).toMatchObject([
    { k: ['Một hai ', { t: 'b', k: ['ba'] }, ' bốn 5\u00a0\u00a0ngày'] },
  ]);
});

test('signs written as entities are the signs themselves, in words and in addresses', () => {
  expect(inside('<p>Ví &amp; thẻ &lt;1&gt; &quot;a&quot; &#39;b&#39; &#x111;</p>')).toMatchObject([
    { k: ['Ví & thẻ <1> "a" \'b\' đ'] },
  ]);
  expect(inside('<a href="https://vneid.gov.vn/?a=1&amp;b=2">x</a>')).toMatchObject([
    { a: { href: 'https://vneid.gov.vn/?a=1&b=2' } },
  ]);
});

test('an unknown entity is left as it is written', () => {
  expect(inside('<p>&khongco;</p>')).toMatchObject([{ k: ['&khongco;'] }]);
});

test('a drawing comes whole, as one node', () => {
  const [node] = inside('<svg class="shot" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>') as [
    Exclude<PaperNode, string>,
  ];
  expect(node).toMatchObject({ t: 'svg', c: ['shot'], k: [] });
  expect(node.a.svg).toMatch(/^<svg[^>]*viewBox="0 0 9 9"[^>]*><path d="M0 0h9"/);
  expect(node.a.svg).toMatch(/<\/svg>$/);
});

test('the finger is known by its class; its drawing stands once elsewhere', () => {
  expect(inside('<svg class="finger"><use href="#finger"></use></svg>')).toMatchObject([
    { t: 'svg', c: ['finger'], a: { svg: '' }, k: [] },
  ]);
});
