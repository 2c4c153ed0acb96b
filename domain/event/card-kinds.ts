/** The kinds of card, and what became of the cards of each kind (Y22). */

import type { BallotKey } from '../ids.ts';
import { hasVoted } from './ballot-figures.ts';
import { cardFates, countCards, fateOfCancelled, type CardCount, type SheetFates } from './card-count.ts';
import type { EventState } from './state.ts';

/** In the order in which they are listed. */
export const cardKinds = ['ordinary', 'team', 'young'] as const;
export type CardKind = (typeof cardKinds)[number];

export interface KindCount {
  readonly kind: CardKind;
  readonly count: CardCount;
}

/**
 * Empty where all cards are of one kind: then there is nothing to tell apart; and once data about voters was erased, because
 * nobody knows any more what became of their voting sheets. Most cards are ordinary, and those are what the
 * other kinds leave of all: so no screen waits until thousands of cards were looked at.
 */
export function countByKind(state: EventState, sheets: SheetFates): readonly KindCount[] {
  if (state.erased.has('voters')) return [];
  const all = countCards(state, sheets);
  const team = countOf(state, sheets, state.teamCards);
  const young = countOf(state, sheets, state.youngCards);
  const ordinary = rest(all, team, young);
  const counts = { ordinary, team, young };
  const made = cardKinds.filter((kind) => counts[kind].printed > 0);
  return made.length < 2 ? [] : made.map((kind) => ({ kind, count: counts[kind] }));
}

function countOf(state: EventState, sheets: SheetFates, keys: ReadonlySet<BallotKey>): CardCount {
  const count = { ...noCards, printed: keys.size };
  const onCountedPiles = new Set(
    [...state.batches.values()].flatMap((batch) =>
      batch.counted ? batch.keys.filter((key) => keys.has(key)) : [],
    ),
  );
  for (const key of keys)
    count[fateOfCard(state, sheets, key) ?? (onCountedPiles.has(key) ? 'notVoted' : 'uncounted')] += 1;
  return count;
}

/** Null for a card of which only its pile could say whether somebody was given it. */
function fateOfCard(
  state: EventState,
  sheets: SheetFates,
  key: BallotKey,
): (typeof cardFates)[number] | null {
  const why = state.cancelledFor.get(key);
  if (why !== undefined) return fateOfCancelled(why);
  if (hasVoted(state, key)) return 'voted';
  const sheet = sheets.get(key);
  if (sheet === undefined) return null;
  return sheet === 'counted' ? 'notVoted' : sheet === 'spoilt' ? 'spoilt' : 'notReturned';
}

function rest(all: CardCount, ...others: readonly CardCount[]): CardCount {
  const left = { ...all };
  for (const part of ['printed', ...cardFates] as const)
    for (const other of others) left[part] -= other[part];
  return left;
}

const noCards = {
  printed: 0,
  voted: 0,
  notVoted: 0,
  spoilt: 0,
  notReturned: 0,
  attending: 0,
  cancelled: 0,
  notHandedOut: 0,
  uncounted: 0,
};
