/** The `test` of every journey. */

import { test as base } from '@playwright/test';

/**
 * A journey ends with every page that it opened. Left open, the pages of all journeys before go on looking for servers
 * that are gone, on the same two cores as the journey that is measured.
 */
export const test = base.extend<{ readonly leavesNothingOpen: undefined }>({
  leavesNothingOpen: [
    async ({ browser }, use) => {
      await use(undefined);
      for (const context of browser.contexts()) await context.close();
    },
    { auto: true },
  ],
});
