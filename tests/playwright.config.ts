/** How the tests run: what is built once before them, and the four kinds of tests. */
import { defineConfig } from '@playwright/test';
import { testOrigin } from './support/sites.ts';

// The model read in the tests is the published site's.
process.env.SITE_URL = testOrigin;

/**
 * What a browser gets ready for a person at its window, two processor seconds for each new page: pages of
 * its own address box, a spare process. And of Playwright's own list, which this one takes the place of,
 * what a test could notice.
 */
const idle = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'WebUIToolbar'],
  ...['InitialWebUI', 'PreloadTopChromeWebUI', 'SpareRendererForSitePerProcess'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'PaintHolding', 'MediaRouter'],
  ...[
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'ThirdPartyStoragePartitioning',
    'OptimizationHints',
  ],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch', 'LensOverlay'],
];

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
    // Allowed by the files whose tests need the worker: it costs every page a fifth of its time.
    serviceWorkers: 'block',
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
        `--disable-features=${idle.join()}`,
      ],
    },
  },
  projects: ['unit', 'site', 'paper', 'browser'].map((name) => ({ name, testDir: `./${name}` })),
});
