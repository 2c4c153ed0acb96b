/** How many ballots are in, complete and counted as the event stands (T6). */

import { figuresFrom, isCounted, type BallotFigures } from './rules/ballot-status.ts';
import type { EventState } from './state.ts';
import type { BallotKey } from '../ids.ts';

/**
 * Kept ballot by ballot as they come in: a screen asks several times a second while thousands vote. Young people's ballots
 * that count apart are in and complete like all others, but the result is not made from them: their cards are looked at.
 */
export function ballotFigures(state: EventState): BallotFigures {
  const { rules, fullness } = state;
  const all = figuresFrom(rules, fullness);
  return rules.youngCards === 'apart' ? { ...all, counted: all.counted - countedApart(state) } : all;
}

function countedApart({ rules, ballots, youngCards }: EventState): number {
  let counted = 0;
  for (const key of youngCards) {
    const ballot = ballots.get(key);
    if (ballot !== undefined && isCounted(rules, ballot.fullness)) counted += 1;
  }
  return counted;
}

/** True when the card has a ballot that is in: one that was emptied again is nobody's vote (T7). */
export function hasVoted({ ballots }: EventState, key: BallotKey): boolean {
  const ballot = ballots.get(key);
  return ballot !== undefined && ballot.fullness !== 'emptied';
}
