/** What is said of the two signatures, word for word the same on screens, sheet, files and in the bundle (E15). */

import type { Doubt } from '../event/signatures.ts';
import type { doubts } from '../words/en-GB/doubts.ts';
import type { Said } from '../words/messages.ts';

/** `The second signature is named, not proven. …`; null when both are proven. */
export function doubtLine(doubt: Doubt | null, words: Said<typeof doubts>): string | null {
  return doubt === null ? null : `${words.secondNotProven} ${words.why[doubt]}`;
}

/** To the second, in universal time: `2028-01-28 21:04:10 UTC`. */
export function signedAtText(at: number): string {
  const moment = new Date(at).toISOString();
  return `${moment.slice(0, 10)} ${moment.slice(11, 19)} UTC`;
}
