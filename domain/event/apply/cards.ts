/** Cards in the state: made, cancelled, put in the place of another, counted on their piles. */

import type { BallotKey } from '../../ids.ts';
import { assert } from '../../outcome.ts';
import type { Batch, EventState, WhyCancelled } from '../state.ts';
import { takeBallotOut } from './ballots.ts';
import type { EntryHandlers } from './handler.ts';

type CardEntry =
  | 'cards-made'
  | 'team-cards-made'
  | 'young-cards-made'
  | 'card-cancelled'
  | 'card-replaced'
  | 'piles-counted';

export const cards: EntryHandlers<CardEntry> = {
  'cards-made': (state, { batch, keys }) => {
    addBatch(state, batch, { kind: 'pile', keys, counted: false });
  },
  'team-cards-made': (state, { batch, keys }) => {
    addBatch(state, batch, { kind: 'team', keys, counted: false });
    for (const key of keys) state.teamCards.add(key);
  },
  'young-cards-made': (state, { batch, keys }) => {
    addBatch(state, batch, { kind: 'young', keys, counted: false });
    for (const key of keys) state.youngCards.add(key);
  },
  'card-cancelled': (state, { key, reason }) => {
    cancel(state, key, reason);
  },
  'card-replaced': (state, { key, reason, batch, newKey }) => {
    cancel(state, key, reason);
    if (batch === null) bringBack(state, newKey);
    else addBatch(state, batch, { kind: 'replacement', keys: [newKey], counted: true });
    if (state.teamCards.has(key)) state.teamCards.add(newKey);
    state.replacements.set(key, newKey);
  },
  'piles-counted': (state, { unused, back, batches }) => {
    for (const key of unused) cancel(state, key, 'left-on-pile');
    for (const key of back) bringBack(state, key);
    for (const batch of batches) batchOf(state, batch).counted = true;
  },
};

function addBatch(state: EventState, number: number, batch: Batch): void {
  state.batches.set(number, batch);
  for (const key of batch.keys) state.cards.set(key, 'live');
}

/** A card that was counted as left on its pile works again. */
function bringBack(state: EventState, key: BallotKey): void {
  state.cards.set(key, 'live');
  state.cancelledFor.delete(key);
}

function cancel(state: EventState, key: BallotKey, why: WhyCancelled): void {
  state.cards.set(key, 'cancelled');
  state.cancelledFor.set(key, why);
  takeBallotOut(state, key);
}

function batchOf(state: EventState, number: number): Batch {
  const batch = state.batches.get(number);
  assert(batch, `batch ${number} was made before it is counted`);
  return batch;
}
