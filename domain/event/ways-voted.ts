/** How the ballots came, as far as it may be told: a way that a few people took says whose ballots came by it. */

import type { BallotKey } from '../ids.ts';
import { ballotFigures, hasVoted } from './ballot-figures.ts';
import type { SheetFate, SheetFates } from './card-count.ts';
import { leastShownApart } from './running/young-figures.ts';
import type { EventState } from './state.ts';

/** Of the ballots in (T6): their sum. */
export interface WaysVoted {
  readonly phone: number;
  readonly paper: number;
}

/** A ballot came on paper if its card's sheet was counted. `few`: of one of the two ways there are some, but fewer than ten (Y34). */
export function waysVoted(state: EventState, sheets: SheetFates): WaysVoted | 'few' {
  const isPaper = ([key, fate]: readonly [BallotKey, SheetFate]) =>
    fate === 'counted' && hasVoted(state, key);
  const paper = [...sheets].filter(isPaper).length;
  const phone = ballotFigures(state).in - paper;
  const isTold = paper === 0 || (paper >= leastShownApart && (phone === 0 || phone >= leastShownApart));
  return isTold ? { phone, paper } : 'few';
}
