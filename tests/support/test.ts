/** `test` with a served site: paths given to page.goto() are paths of it. */
import { test as base } from '@playwright/test';
import { serve } from '../../src/commands/serve.ts';
import { sites, type SiteName } from './sites.ts';

type Options = { site: SiteName };
type Worker = { origins: Record<SiteName, string> };

export const test = base.extend<Options, Worker>({
  site: ['published', { option: true }],
  origins: [
    async ({}, use) => {
      const running = await Promise.all(
        Object.entries(sites).map(async ([name, { out, base: under }]) => {
          // Port 0 takes any free one: two workers never meet.
          const { server, port } = await serve(out, { base: under, port: 0 });
          return { name, server, origin: `http://127.0.0.1:${port}` };
        }),
      );
      await use(
        Object.fromEntries(running.map(({ name, origin }) => [name, origin])) as Worker['origins'],
      );
      for (const { server } of running) server.closeAllConnections();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ origins, site }, use) => use(origins[site]),
});

export { expect } from '@playwright/test';
