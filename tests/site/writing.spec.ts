/** The writing desk belongs to `npm run dev` alone. */
import { expect, test } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, siteNames } from '../support/html.ts';
import { sites } from '../support/sites.ts';

test('no built site has the writing desk', () => {
  const faults = faultsOf(siteNames, (site) => {
    const { out } = sites[site];
    const pages = globSync('**/*.{html,js}', { cwd: out });
    return [
      pages.length === 0 && `${site}: no pages`,
      globSync('**/*viet/**', { cwd: out }),
      pages.filter((one) => readFileSync(join(out, one), 'utf8').includes('_viet')),
    ];
  });
  expect(faults).toEqual([]);
});
