/** What the door says of the turnout: cards handed out twice (D7), and how many people may vote (D6). */

import { refused, type Outcome } from '../../outcome.ts';
import { ballotFigures } from '../ballot-figures.ts';
import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import { isSealed } from '../stages.ts';
import type { EventState } from '../state.ts';
import { mostPeople } from '../turnout.ts';

/** One more or one less. Two desks that press at once both saw the same number: the second one looks again. */
export function countSecondCards(
  state: EventState,
  { from, to }: CommandOf<'count-second-cards'>,
): Outcome<Decided> {
  if (isSealed(state.stage)) return refused('voting-closed');
  if (Math.abs(to - from) !== 1 || to < 0) return refused('malformed');
  if (from !== state.door.secondCards) return refused('already-moved');
  if (to > state.cards.size) return refused('cards-out-of-range', { most: state.cards.size });
  return written([{ type: 'second-cards-counted', cards: to }]);
}

/** Fewer people than have voted cannot be all who may vote. */
export function setEntitled(state: EventState, { people }: CommandOf<'set-entitled'>): Outcome<Decided> {
  if (isSealed(state.stage)) return refused('voting-closed');
  const voted = ballotFigures(state).in;
  if (people !== null && (people < 1 || people > mostPeople)) return refused('malformed');
  if (people !== null && people < voted) return refused('fewer-than-voted', { voted });
  return written(people === state.door.entitled ? [] : [{ type: 'entitled-set', people }]);
}
