/** What a chat shows of a link: the words of its card, and which picture. */
import { expect, test } from '@playwright/test';
import { shareOfStep } from '../../src/share.ts';
import { name } from '../../src/site.ts';
import { canonicalOf, everyPage, faultsOf, fileAt, meta, pagesOf } from '../support/html.ts';
import { pageAt, secondary, stepAddresses, titleOf, where } from '../support/html.ts';
import { sites } from '../support/sites.ts';

/** What Facebook and Messenger ask for. */
const size = { width: 1200, height: 630 };

for (const site of ['published', 'folder'] as const)
  test(`every page of the ${site} site gives a chat its title, its summary and its picture, by full addresses`, () => {
    const faults = faultsOf(pagesOf(site), (page) => {
      const step = stepAddresses.get(page.path)?.step;
      const expected: Record<string, string> = {
        'og:title': titleOf(page).replace(` – ${name}`, ''),
        'og:description': meta(page, 'description'),
        'og:url': step ? sites[site].url + step.page : canonicalOf(page),
        'og:type': 'article',
        'og:locale': 'vi_VN',
        'twitter:card': 'summary_large_image',
      };
      const wrong = Object.keys(expected).filter((key) => meta(page, key) !== expected[key]);
      const image = meta(page, 'og:image');
      const there =
        image.startsWith(`${sites[site].url}/`) && fileAt(site, new URL(image).pathname);
      return [
        wrong.map((key) => `${page.path}: ${key} is "${meta(page, key)}"`),
        !there && `${page.path}: no image at "${image}"`,
        meta(page, 'og:image:alt').length < 10 && `${page.path}: no words for the image`,
      ];
    });
    expect(faults).toEqual([]);
  });

test('every page declares the kind and the size of its picture', () => {
  const faults = faultsOf(everyPage(), (page) => {
    const one = stepAddresses.get(page.path);
    const picture = one ? shareOfStep(one.guide, one.step).size : size;
    return Object.entries({ ...picture, type: 'image/jpeg' }).map(
      ([key, value]) => meta(page, `og:image:${key}`) !== String(value) && `${where(page)}: ${key}`,
    );
  });
  expect(faults).toEqual([]);
});

const card = [
  ...['title', 'description', 'url', 'image', 'image:alt', 'image:width', 'image:height'],
  'image:type',
].map((key) => `og:${key}`);

test('a short or former address carries the card of its guide', () => {
  const faults = faultsOf([...secondary], ([path, guide]) => {
    const [here, there] = [path, guide.path].map((one) => pageAt('published', one));
    return card.map(
      (key) => (!meta(here!, key) || meta(here!, key) !== meta(there!, key)) && `${path}: ${key}`,
    );
  });
  expect(faults).toEqual([]);
});

test('every step has a card of its own, at its own address, for a crawler drops what follows #', () => {
  const faults = faultsOf([...stepAddresses], ([path, { guide, step }]) => {
    const page = pageAt('published', path);
    const expected = {
      'og:url': sites.published.url + step.page,
      'og:image': sites.published.url + shareOfStep(guide, step).path,
    };
    return [
      Object.entries(expected).map(
        ([key, value]) => meta(page, key) !== value && `${path}: ${key} is ${meta(page, key)}`,
      ),
      ...[step.title, guide.title].map(
        (words) => !meta(page, 'og:title').includes(words) && `${path}: no "${words}" in the title`,
      ),
      !meta(page, 'og:description').includes(step.title) && `${path}: description`,
    ];
  });
  expect(faults).toEqual([]);
});
