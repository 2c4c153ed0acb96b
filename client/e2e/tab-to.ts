import type { Locator, Page } from '@playwright/test';

/** By the Tab key alone, as somebody goes who has no mouse. @throws when no Tab leads to any of them */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.first().waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await wanted.evaluateAll((all) => all.some((each) => each === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${String(wanted)}`);
}
