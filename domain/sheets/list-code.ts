/**
 * Four digits that stand for the projects in their running order and the kind of ballot. They are on every voting sheet
 * and on the screen where sheets are typed: a sheet that was printed before the order changed is found by them (Y11).
 */

import type { BallotRules } from '../ballots/index.ts';
import type { BidId } from '../ids.ts';

const modulus = 9973;

/** The same for a project that was withdrawn: its number goes to no other. */
export function listCode(ballot: BallotRules, order: readonly BidId[]): string {
  const text = JSON.stringify([ballot, order]);
  const code = [...text].reduce((sum, letter) => (sum * 131 + (letter.codePointAt(0) ?? 0)) % modulus, 7);
  return String(code).padStart(4, '0');
}
