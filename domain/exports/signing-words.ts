/** What is said of the two signatures, word for word the same on screens, sheet, files and in the bundle (E15). */

import type { Doubt, ProofKind } from '../event/signatures.ts';

/** How a signature is called beside which nothing proves a second person. */
export const notProven = 'named, not proven';

/** Why nothing proves that two people signed, in a sentence that is understood alone. */
export const doubtSentences: Readonly<Record<Doubt, string>> = {
  name: 'One of the two signed by name alone, so one person could have signed for both.',
  'made-by-the-other':
    'One signer let the other one in, or made the code for them, so one person could have signed for both.',
  console:
    'One of the two accounts was made later at the computer’s console, so one person could have signed for both.',
  browser:
    'One signer’s pass-phrase or code was used in the other signer’s browser, so one person could have signed for both.',
};

/** `Second signature: named, not proven. …`; null when both are proven. */
export function doubtLine(doubt: Doubt | null): string | null {
  return doubt === null ? null : `The second signature is ${notProven}. ${doubtSentences[doubt]}`;
}

export const proofWords: Readonly<Record<ProofKind, string>> = {
  name: 'by name alone',
  'pass-phrase': 'by their own pass-phrase',
  'one-time-code': 'by a one-time code on their own phone',
};

/** To the second, in universal time: `28 January 2028, 21:04:10 UTC`. */
export function signedAtText(at: number): string {
  const moment = new Date(at).toISOString();
  return `${moment.slice(0, 10)} ${moment.slice(11, 19)} UTC`;
}
