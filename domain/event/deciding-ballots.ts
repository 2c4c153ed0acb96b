/** Whose ballots decide about the money (Y17). */

import type { BallotKey } from '../ids.ts';
import type { EventState } from './state.ts';

type WhoDecides = Pick<EventState, 'rules' | 'youngCards'>;

/** False for a young people's card under rules that count these apart. */
export function decides({ rules, youngCards }: WhoDecides, key: BallotKey): boolean {
  return rules.youngCards !== 'apart' || !youngCards.has(key);
}
