/** What became of every card that was printed (C7): the figures that must add up before a count is sealed. */

import { assert } from '../outcome.ts';
import type { BallotKey } from '../ids.ts';
import { ballotFigures, hasVoted } from './ballot-figures.ts';
import type { EventState, WhyCancelled } from './state.ts';

/** What became of the voting sheet of a card that votes on paper. `counted`: its ballot is what the sheet says. */
export const sheetFates = ['counted', 'spoilt', 'not-returned'] as const;
export type SheetFate = (typeof sheetFates)[number];
export type SheetFates = ReadonlyMap<BallotKey, SheetFate>;
/** Nobody votes on paper. */
export const noSheets: SheetFates = new Map();

/** `printed` is the sum of all the others. */
export interface CardCount {
  readonly printed: number;
  readonly voted: number;
  /** Handed out, and no ballot came from them. */
  readonly notVoted: number;
  /** Their sheet came back and cannot be counted (Y8). */
  readonly spoilt: number;
  /** On paper, and their sheet did not come back. What their phone sent before would be among `voted`. */
  readonly notReturned: number;
  /** Of people who attend and do not vote. */
  readonly attending: number;
  /** Lost, spoilt, or of somebody who may not vote here. */
  readonly cancelled: number;
  readonly notHandedOut: number;
  /** On piles that nobody has counted yet: handed out or not, and no ballot came from them. */
  readonly uncounted: number;
}

/** What can become of a card. */
export const cardFates = [
  'voted',
  'notVoted',
  'spoilt',
  'notReturned',
  'attending',
  'cancelled',
  'notHandedOut',
  'uncounted',
] as const satisfies readonly (keyof CardCount)[];

/**
 * A screen asks several times a second while thousands vote: no card is looked at by itself but those on counted piles,
 * and piles are counted when voting is over.
 */
export function countCards(state: EventState, sheets: SheetFates): CardCount {
  const { cards, cancelledFor } = state;
  const voted = ballotFigures(state).in;
  const without = { attending: 0, cancelled: 0, notHandedOut: 0 };
  for (const why of cancelledFor.values()) without[fateOfCancelled(why)] += 1;
  const paper = withoutBallot(state, sheets);
  const isOut = (key: BallotKey) => !hasVoted(state, key) && !cancelledFor.has(key) && !paper.keys.has(key);
  const notVoted = [...state.batches.values()]
    .filter(({ counted }) => counted)
    .reduce((sum, { keys }) => sum + keys.filter(isOut).length, paper.blank);
  const { spoilt, notReturned } = paper;
  // A ballot is that of a live card, and only of one.
  const uncounted = cards.size - cancelledFor.size - voted - notVoted - spoilt - notReturned;
  assert(uncounted >= 0, 'no card is counted twice');
  return { printed: cards.size, voted, notVoted, spoilt, notReturned, ...without, uncounted };
}

/** The cards on paper that give no ballot: they were handed out, whether their pile was counted or not. */
function withoutBallot(state: EventState, sheets: SheetFates) {
  const without = [...sheets].filter(([key]) => state.cards.get(key) === 'live' && !hasVoted(state, key));
  const count = (fate: SheetFate) => without.filter(([, each]) => each === fate).length;
  return {
    keys: new Set(without.map(([key]) => key)),
    blank: count('counted'),
    spoilt: count('spoilt'),
    notReturned: count('not-returned'),
  };
}

/** How many of those were given to somebody, as far as the piles were counted. */
export function handedOut(count: CardCount): number {
  const { voted, notVoted, spoilt, notReturned, attending, cancelled } = count;
  return voted + notVoted + spoilt + notReturned + attending + cancelled;
}

/** What became of a card that nobody can vote with. */
export function fateOfCancelled(why: WhyCancelled): 'attending' | 'cancelled' | 'notHandedOut' {
  if (why === 'left-on-pile' || why === 'not-handed-out') return 'notHandedOut';
  return why === 'attends-only' ? 'attending' : 'cancelled';
}
