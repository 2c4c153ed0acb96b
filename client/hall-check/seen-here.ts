/** What the browser knows of the computer it runs on. Off the computer that serves, that says nothing about it. */

import type { SeenHere } from './verdicts.ts';

declare global {
  // Chromium alone tells these, and only on the computer itself or over https.
  interface Navigator {
    getBattery?: () => Promise<{ readonly charging: boolean }>;
  }
  interface Screen {
    readonly isExtended?: boolean;
  }
}

/** @param onTheComputer whether this window is on the computer that serves the hall. */
export async function seeHere(onTheComputer: boolean): Promise<SeenHere> {
  const now = Date.now();
  if (!onTheComputer) return { charging: null, extended: null, now };
  const battery = await navigator.getBattery?.().catch(() => null);
  return { charging: battery?.charging ?? null, extended: screen.isExtended ?? null, now };
}
