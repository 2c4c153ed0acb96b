/** The `test` of every journey. */

import { expect, test as base } from '@playwright/test';
import { noteAddresses } from './addresses.ts';

/**
 * A journey ends with every page that it opened. Left open, the pages of all journeys before go on looking for servers
 * that are gone, on the same two cores as the journey that is measured. Whatever they asked for named their event (N1).
 */
export const test = base.extend<{ readonly leavesNothingOpen: undefined; readonly namesItsEvent: undefined }>(
  {
    leavesNothingOpen: [
      async ({ browser }, use) => {
        await use(undefined);
        for (const context of browser.contexts()) await context.close();
      },
      { auto: true },
    ],
    namesItsEvent: [
      async ({ browser }, use) => {
        const noted = noteAddresses(browser);
        await use(undefined);
        noted.stop();
        expect([...noted.strange]).toEqual([]);
      },
      { auto: true },
    ],
  },
);
