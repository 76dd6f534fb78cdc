/** How the tests run: what is built once before them, and the four kinds of tests. */
import { defineConfig } from '@playwright/test';
import { testOrigin } from './support/sites.ts';

// The model read in the tests is the published site's.
process.env.SITE_URL = testOrigin;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './support/build-sites.ts',
  fullyParallel: true,
  workers: 2,
  expect: { timeout: 20_000 },
  forbidOnly: !!process.env.CI,
  // Generous, for a machine shared with others.
  timeout: 120_000,
  reporter: [['dot'], ['./support/last-line.ts']],
  use: {
    locale: 'vi-VN',
    viewport: { width: 360, height: 740 },
    launchOptions: {
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
      // Flags that keep a sandboxed machine's browser from calling home; --no-sandbox because CI is root.
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: ['unit', 'site', 'paper', 'browser'].map((name) => ({ name, testDir: `./${name}` })),
});
