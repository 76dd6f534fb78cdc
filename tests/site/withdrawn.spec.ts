/** A guide found wrong and withdrawn: every place that knew it says so, and what to do instead. */
import { expect, test } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { parse, type Node } from 'ultrahtml';
import { guides, slugsOf } from '../../src/guides.ts';
import { engine } from '../../src/search/rank.ts';
import { all, attribute, squeeze, textOf } from '../support/html.ts';
import { sites } from '../support/sites.ts';
import { out, withdrawn } from '../support/withdrawn.ts';

const read = (file: string) => readFileSync(join(out, file), 'utf8');
const pageIn = (file: string) => parse(read(file)) as Node;
const words = (from: Node) => squeeze(textOf(from));

async function wordsOnPaper(file: string): Promise<string> {
  const data = new Uint8Array(readFileSync(join(out, file)));
  const paper = await getDocument({ data, verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= paper.numPages; number += 1)
    for (const item of (await (await paper.getPage(number)).getTextContent()).items)
      text += 'str' in item ? item.str : '';
  return squeeze(text);
}

for (const { slug, told, guide } of withdrawn) {
  const title = `Đã rút lại: ${guide.title}`;
  const folder = `huong-dan/${slug}`;
  // The pages of its steps too, where the site has them.
  const addresses = () => [
    `${guide.number}.html`,
    ...slugsOf(guide).map((one) => `huong-dan/${one}/index.html`),
    ...globSync(`${folder}/*/index.html`, { cwd: out }),
  ];

  test(`${slug}: page, short address and steps say so and what to do, and instruct no more`, () => {
    for (const file of addresses()) {
      const page = pageIn(file);
      const main = all(page, 'main')[0]!;
      expect(textOf(all(main, 'h1')[0]!), file).toBe(title);
      expect(words(main), file).toContain(squeeze(told));
      expect(words(main), file).toContain(squeeze('Bài này đã được rút lại'));
      expect(all(page, '[data-step], [data-facts], [data-tick]'), file).toEqual([]);
      expect(words(main), file).not.toContain(squeeze(guide.summary));
      const robots = all(page, 'meta').find((one) => one.attributes.name === 'robots');
      expect(attribute(robots, 'content'), file).toBe('noindex');
    }
  });

  test(`${slug}: its card in a chat says so, by words and by picture`, () => {
    const head = pageIn(`${folder}/index.html`);
    const meta = (name: string) =>
      attribute(
        all(head, 'meta').find((one) => one.attributes.property === name),
        'content',
      )!;
    expect(meta('og:title')).toBe(title);
    expect(meta('og:description')).toContain(told);
    const picture = new URL(meta('og:image')).pathname;
    expect(globSync(picture.slice(1), { cwd: out })).toHaveLength(1);
    // Another picture, and so another name: chats keep a picture by its address.
    expect(globSync(picture.slice(1), { cwd: sites.published.out })).toEqual([]);
  });

  test(`${slug}: search knows it by its number only`, async () => {
    const [file] = globSync('tim-kiem/**/*.json', { cwd: out });
    const ask = await engine(JSON.parse(read(file!)));
    const [first] = ask(String(guide.number)).hits;
    expect(first!.row.slice(0, 2)).toEqual([guide.path, title]);
    expect(first!.row[2]).toContain(told);
    for (const query of [guide.title, ...guide.aliases])
      expect(ask(query).hits.map(({ row }) => row[0])).not.toContain(guide.path);
    for (const fragment of globSync('pagefind/fragment/*', { cwd: out }))
      expect(gunzipSync(readFileSync(join(out, fragment))).toString()).not.toContain(
        `"${guide.path}"`,
      );
  });

  test(`${slug}: lists and print centre say so; the print centre offers none of its sheets`, () => {
    for (const file of ['huong-dan/index.html', 'tim-kiem/index.html', '404.html']) {
      const row = all(pageIn(file), `.guide-row[href="${guide.path}"]`)[0]!;
      expect(words(row), file).toContain(squeeze(title));
      expect(words(row), file).toContain(squeeze(told));
    }
    const print = all(pageIn('in/index.html'), 'main')[0]!;
    expect(words(print)).toContain(squeeze(title));
    expect(words(print)).toContain(squeeze(told));
    const sheets = all(print, 'a').filter((one) => attribute(one, 'href')!.startsWith(guide.path));
    expect(sheets).toEqual([]);
    const home = all(pageIn('index.html'), 'main')[0]!;
    expect(all(home, `a[href="${guide.path}"]`)).toEqual([]);
  });

  test(`${slug}: every sheet that was ever offered still answers, and says so`, async () => {
    const files = globSync(`${folder}/*.pdf`, { cwd: sites.published.out });
    expect(files.length).toBeGreaterThan(1);
    expect(globSync(`${folder}/*.pdf`, { cwd: out }).sort()).toEqual(files.sort());
    for (const file of files) {
      const text = await wordsOnPaper(file);
      expect(text.toLowerCase(), file).toContain(squeeze('đã rút lại').toLowerCase());
      expect(text, file).toContain(squeeze(told));
      expect(text, file).not.toContain(squeeze(guide.summary));
      for (const step of guide.steps) expect(text, file).not.toContain(squeeze(step.title));
    }
  });

  test(`${slug}: feed and page of changes say so; the sitemap knows it no more`, () => {
    const feed = read('rss.xml')
      .split('<item>')
      .filter((item) => item.includes(guide.path));
    expect(feed).toHaveLength(1);
    expect(feed[0]).toContain(title);
    expect(feed[0]).toContain(told);
    expect(words(pageIn('gioi-thieu/cap-nhat/index.html'))).toContain(
      squeeze(`Bài số ${guide.number}: ${told}`),
    );
    expect(read('sitemap.xml')).not.toContain(guide.path);
  });
}

test('other guides stay as they are; those that lead to a withdrawn one say so beside the link', () => {
  const gone = new Set(withdrawn.map(({ slug }) => slug));
  let led = 0;
  for (const guide of guides.filter(({ slug }) => !gone.has(slug))) {
    const page = pageIn(`huong-dan/${guide.slug}/index.html`);
    expect(all(page, '[data-step]'), guide.slug).toHaveLength(guide.steps.length);
    const links = all(page, 'a').filter((one) =>
      withdrawn.some(({ guide: other }) => attribute(one, 'href')?.startsWith(other.path)),
    );
    led += links.length;
    const said = textOf(page).split('(bài này đã rút lại)').length - 1;
    expect(said, guide.slug).toBe(links.length);
  }
  expect(led).toBeGreaterThan(0);
});
