import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from '../../scripts/testing/browser.ts';

const browser = findBrowser();
/** Begin first, so that no worker waits at the end while the other plays one of them. */
const longest = /whole-day-translated|names-fit/;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  // A journey, with its own server, waits more than it works: two cores carry three. None passes by being tried again.
  workers: 3,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // For what hangs: a busy machine is no reason to fail.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  projects: [
    { name: 'longest', testMatch: longest },
    { name: 'others', testIgnore: longest },
  ],
  use: {
    browserName: 'chromium',
    launchOptions: { args: [...browserArgs], ...(browser && { executablePath: browser }) },
    // What never comes is named, and does not use up the time of the whole journey.
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A trace of every journey costs a tenth of the run: add `--trace on` where one is looked for.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
