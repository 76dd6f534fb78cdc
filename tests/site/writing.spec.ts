/** The writing desk belongs to `npm run dev` alone. */
import { expect, test } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, siteNames } from '../support/html.ts';
import { sites } from '../support/sites.ts';

/** What the desk is made of, and what its page asks for; the address itself is told at /dong-gop/. */
const parts = /src\/writing|_viet\/(?:bai|chu|loi|nghe|to-in)/;

test('no built site has the writing desk', () => {
  const faults = faultsOf(siteNames, (site) => {
    const { out } = sites[site];
    const pages = globSync('**/*.{html,js}', { cwd: out });
    return [
      pages.length === 0 && `${site}: no pages`,
      globSync('**/*viet/**', { cwd: out }),
      pages.filter((one) => parts.test(readFileSync(join(out, one), 'utf8'))),
    ];
  });
  expect(faults).toEqual([]);
});
