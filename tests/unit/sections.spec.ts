/** How a guide's Markdown becomes steps, troubles and paragraphs. */
import { expect, test } from '@playwright/test';
import { evaluate } from 'satteri';
import { sections } from '../../src/mdx/sections.ts';

const names = ['Intro', 'Step', 'Trouble', 'Claim', 'Local', 'Term', 'Android', 'Note'];
const components = Object.fromEntries(names.map((name) => [name, name]));

/** An element as a line of text: <Step id="a">…</Step>. */
const jsx = (type: unknown, given: unknown): string => {
  const { children, ...props } = given as Record<string, unknown>;
  const inside = [children]
    .flat()
    .filter((child) => typeof child === 'string' && child !== '\n')
    .join('');
  const written = Object.entries(props).map(([name, value]) => ` ${name}="${String(value)}"`);
  return type === 'all'
    ? inside
    : `<${String(type)}${written.join('')}>${inside}</${String(type)}>`;
};

/** What `source` becomes, as markup. */
async function drawn(source: string, folder = 'huong-dan'): Promise<string> {
  const fileURL = new URL(`file:///cuon/content/${folder}/thu.mdx`);
  const module = await evaluate(source, {
    Fragment: 'all',
    jsx,
    jsxs: jsx,
    mdastPlugins: [sections],
    fileURL,
  });
  return (module.default as (props: object) => string)({ components });
}

test('a ## and what stands below it become a step, numbered from one', async () => {
  expect(await drawn('## Mở CH Play\n\nChạm.\n\n## Gõ chữ\n\nGõ.')).toBe(
    '<Step id="mo-ch-play" title="Mở CH Play" number="1"><p>Chạm.</p></Step>' +
      '<Step id="go-chu" title="Gõ chữ" number="2"><p>Gõ.</p></Step>',
  );
});

test('a ### and what stands below it become a trouble of its step', async () => {
  expect(
    await drawn('## Mở\n\nA.\n\n### Nếu hỏng\n\nB.\n\nC.\n\n### Nếu lạ\n\nD.\n\n## Đóng\n\nE.'),
  ).toBe(
    '<Step id="mo" title="Mở" number="1"><p>A.</p>' +
      '<Trouble id="neu-hong" title="Nếu hỏng"><p>B.</p><p>C.</p></Trouble>' +
      '<Trouble id="neu-la" title="Nếu lạ"><p>D.</p></Trouble></Step>' +
      '<Step id="dong" title="Đóng" number="2"><p>E.</p></Step>',
  );
});

test('what stands before the first step is an introduction of its own', async () => {
  expect(await drawn('Mở đầu.\n\n## Mở\n\nA.')).toBe(
    '<Intro><p>Mở đầu.</p></Intro><Step id="mo" title="Mở" number="1"><p>A.</p></Step>',
  );
});

test('the title of a step is its words alone, tied where they belong together', async () => {
  expect(await drawn('## Chờ **3 phút**\n\nA.')).toContain(
    '<Step id="cho-3-phut" title="Chờ 3\u00a0phút"',
  );
});

test('plain pages keep their headings, with ids of plain letters', async () => {
  expect(await drawn('## Đội cơ động\n\nA.', 'trang')).toBe(
    '<h2 id="doi-co-dong">Đội cơ động</h2><p>A.</p>',
  );
});

const [one, two] = ['<Claim fact="a">Một.</Claim>', '<Claim fact="b">Hai.</Claim>'];

for (const [what, source, expected] of [
  ['a claim alone on a line', one, `<p>${one}</p>`],
  ['a claim on lines of its own', '<Claim fact="a">\nMột.\n</Claim>', `<p>${one}</p>`],
  ['a term alone on a line', '<Term id="a">mã</Term>', '<p><Term id="a">mã</Term></p>'],
  ['a local name alone on a line', '<Local key="a" />', '<p><Local></Local></p>'],
  ['a claim with words after it', `${one} Ba.`, `<p>${one} Ba.</p>`],
  ['a claim on the line after another', `${one}\n${two}`, `<p>${one} ${two}</p>`],
  ['a claim a blank line after another', `${one}\n\n${two}`, `<p>${one}</p><p>${two}</p>`],
  ['a claim inside a part', `<Android>\n${one}\n</Android>`, `<Android><p>${one}</p></Android>`],
])
  test(`${what} stays inside a paragraph`, async () => {
    expect(await drawn(source!)).toBe(expected);
  });

test('a note is a block and stays one', async () => {
  expect(await drawn('<Note>\nMột.\n</Note>')).toBe('<Note><p>Một.</p></Note>');
});

test('words that belong together are tied, in claims too', async () => {
  expect(
    await drawn(
      'Chờ 3 ngày.\n\n<Claim fact="a">Chờ 5 ngày.</Claim>\n\n<Claim fact="b">\nMất 2 ngày.\n</Claim>',
    ),
  ).toBe(
    '<p>Chờ 3\u00a0ngày.</p><p><Claim fact="a">Chờ 5\u00a0ngày.</Claim></p><p><Claim fact="b">Mất 2\u00a0ngày.</Claim></p>',
  );
});
