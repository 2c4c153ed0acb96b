/** How many ballots are in, complete and counted as the event stands (T6). */

import { figuresFrom, type BallotFigures } from './rules/ballot-status.ts';
import type { EventState } from './state.ts';
import type { BallotKey } from '../ids.ts';

/** Kept ballot by ballot as they come in: a screen asks several times a second while thousands vote. */
export function ballotFigures({ rules, fullness }: EventState): BallotFigures {
  return figuresFrom(rules, fullness);
}

/** True when the card has a ballot that is in: one that was emptied again is nobody's vote (T7). */
export function hasVoted({ ballots }: EventState, key: BallotKey): boolean {
  const ballot = ballots.get(key);
  return ballot !== undefined && ballot.fullness !== 'emptied';
}
