/** "Báo lỗi nội dung": every guide has a message, and where the files stand in public a form, that knows it. */
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { all, attribute, faultsOf, guidePages, siteNames, textOf, where } from '../support/html.ts';
import { sites } from '../support/sites.ts';

const shown = () => siteNames.flatMap(guidePages).filter(({ guide }) => !guide.withdrawn);
const formsOf = (page: Parameters<typeof all>[0]) =>
  all(page, 'a').flatMap((link) =>
    /\/issues\//.test(attribute(link, 'href') ?? '') ? attribute(link, 'href')! : [],
  );

test('every guide has a message that knows its number, title and address', () => {
  const faults = faultsOf(shown(), ({ page, guide }) => {
    const words = textOf(all(page, '[data-message]')[0]!);
    const known = [`Bài số ${guide.number}: ${guide.title}`, sites[page.site].url];
    return known.filter((one) => !words.includes(one)).map((one) => `${where(page)}: ${one}`);
  });
  expect(faults).toEqual([]);
});

test('the form is offered where the files stand in public, filled in with the guide, and nowhere else', () => {
  const faults = faultsOf(shown(), ({ page, guide }) => {
    const { repository } = sites[page.site];
    const form = `${repository}/issues/new?template=bao-loi.yml&bai=${guide.number}&buoc=`;
    const expected = repository ? form : '';
    return formsOf(page).join() !== expected && `${where(page)}: ${formsOf(page)}`;
  });
  expect(faults).toEqual([]);
});

test('the form has the fields that the address fills in, and warns that all can read it', () => {
  const form = parse(readFileSync('.github/ISSUE_TEMPLATE/bao-loi.yml', 'utf8'));
  const ids: string[] = form.body.flatMap(({ id }: { id?: string }) => id ?? []);
  expect(ids).toEqual(expect.arrayContaining(['bai', 'buoc', 'sai']));
  expect(form.body[0].attributes.value).toContain('Đừng ghi số giấy tờ');
});
