/**
 * Another ward's edition, made as its people would make it: the template copied, nothing else touched. All
 * guides are in it, and no word of the ward they were written in. Long, because its tests share one build.
 */
import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { parse } from 'yaml';
import { content, guides } from '../../src/guides.ts';
import { wardTemplate } from '../../src/ward.ts';
import { freshCopy } from '../support/copy.ts';
import { faultsOf, squeeze } from '../support/html.ts';
import { sites } from '../support/sites.ts';

const run = promisify(execFile);
const name = 'phuong-moi';
// Paper is set for a guide of each topic; the words of the others are on their pages.
const env = {
  ...process.env,
  WARD: name,
  SITE_URL: 'https://phuong-moi.example',
  SHEETS: sites.draft.sheets.join(),
};
const template = parse(readFileSync(wardTemplate, 'utf8')) as {
  site: { name: string };
  local: Record<string, { text: string }>;
};
let copy: string;
const out = (file = '') => join(copy, 'trang', file);
const filesOf = (pattern: string) => globSync(pattern, { cwd: out() }).sort();

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(240_000);
  copy = freshCopy();
  const folder = join(copy, 'content/phuong');
  cpSync(join(folder, '_mau.yaml'), join(folder, `${name}.yaml`));
  cpSync(join(folder, '_mau'), join(folder, name), { recursive: true });
  await run(process.execPath, ['src/commands/build.ts', '--out', 'trang'], { cwd: copy, env });
});
test.afterAll(() => copy && rmSync(copy, { recursive: true, force: true }));

/** Titles and publishers of sources stay what they are, whoever cites them. */
const citations = [...content.facts.values()]
  .filter(({ file }) => file.startsWith('content/nguon/'))
  .flatMap(({ sources }) => sources.flatMap(({ title, publisher }) => [title, publisher]))
  .filter((words) => content.ward.names.some((one) => words.includes(one)))
  .map(squeeze)
  .sort((a, b) => b.length - a.length);

/** Names of the home ward in a text, sources left out. */
function homeNames(text: string): string[] {
  const words = citations.reduce((rest, one) => rest.replaceAll(one, ''), squeeze(text));
  return content.ward.names.filter((one) =>
    words.toLowerCase().includes(squeeze(one).toLowerCase()),
  );
}

/** What a file says: a page without its tags, a PDF's text, an index unpacked. */
async function wordsOf(file: string): Promise<string> {
  const bytes = readFileSync(out(file));
  if (file.endsWith('.pdf')) {
    const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const pages = Array.from({ length: pdf.numPages }, async (_, i) => {
      const { items } = await (await pdf.getPage(i + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    });
    return [JSON.stringify((await pdf.getMetadata()).info), ...(await Promise.all(pages))].join(
      ' ',
    );
  }
  const text = (file.includes('.pf_') ? gunzipSync(bytes) : bytes).toString('utf8');
  // What is read by machines stands in attributes: they stay, the tags around words go.
  return file.endsWith('.html') ? `${text} ${text.replace(/<[^>]*>/g, '')}` : text;
}

test('its words name its own ward, and the home ward nowhere but in sources', async () => {
  test.setTimeout(180_000);
  const files = filesOf('**/*.{html,json,webmanifest,js,css,svg,xml,txt,pdf,pf_fragment,pf_meta}');
  for (const kind of ['.html', '.pdf', '.json', '.webmanifest', '.pf_fragment'])
    expect(
      files.filter((file) => file.endsWith(kind)),
      kind,
    ).not.toEqual([]);
  const said: { file: string; words: string }[] = [];
  for (const file of files) said.push({ file, words: await wordsOf(file) });
  expect(
    faultsOf(said, ({ file, words }) => homeNames(words).map((one) => `${file}: ${one}`)),
  ).toEqual([]);
  const carriers = said.filter(({ file }) => /\.(html|webmanifest|pdf)$/.test(file));
  const own = [template.site.name, template.local['cong-an']!.text].map(squeeze);
  expect(
    faultsOf(
      carriers,
      ({ file, words }) => !own.some((one) => squeeze(words).includes(one)) && file,
    ),
  ).toEqual([]);
});

test('the search for names finds them where they are', () => {
  expect(homeNames('Chào bà con\n Hải  Phòng')).toEqual(['Hải Phòng']);
  expect(citations.length).toBeGreaterThan(0);
  expect(homeNames(citations[0]!)).toEqual([]);
});

test('the share cards name it too', async () => {
  const script = `import('./src/share.ts').then(({ allShares, cardInput }) =>
    console.log(JSON.stringify(allShares().map(({ card }) => cardInput(card)))))`;
  const { stdout } = await run(process.execPath, ['-e', script], {
    cwd: copy,
    env,
    maxBuffer: 2 ** 26,
  });
  const cards = JSON.parse(stdout) as { site: { name: string } }[];
  expect(
    faultsOf(cards, (card) => [
      card.site.name !== template.site.name && card.site.name,
      homeNames(JSON.stringify(card)),
    ]),
  ).toEqual([]);
});

test('every guide is there under its number and its name; pages of the home ward are not', () => {
  expect(
    faultsOf(
      guides.flatMap(({ number, slug }) => [`${number}.html`, `huong-dan/${slug}/index.html`]),
      (file) => !existsSync(out(file)) && file,
    ),
  ).toEqual([]);
  expect(existsSync(out('cau-chuyen'))).toBe(false);
  expect(existsSync(out('dia-chi-moi/index.html'))).toBe(true);
});

test('no link of its pages leads nowhere', () => {
  const links = filesOf('**/*.html').flatMap((file) =>
    [...readFileSync(out(file), 'utf8').matchAll(/(?:href|src)="(\/[^"#?]*)/g)].map(([, path]) => ({
      file,
      path: path!.slice(1),
    })),
  );
  expect(
    faultsOf(links, ({ file, path }) => {
      const tries =
        path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
      const there = tries.some((one) => statSync(out(one), { throwIfNoEntry: false })?.isFile());
      return !there && `${file}: /${path}`;
    }),
  ).toEqual([]);
});
