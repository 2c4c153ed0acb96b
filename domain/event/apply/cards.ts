/** Cards in the state: made, cancelled, put in the place of another, counted on their piles. */

import type { BallotKey } from '../../ids.ts';
import { assert, unreachable } from '../../outcome.ts';
import type { EntryBody, EntryType } from '../entries.ts';
import type { Batch, EventState, WhyCancelled } from '../state.ts';
import { takeBallotOut } from './ballots.ts';

/** Entries of the desk: no step of the show, so that the stage version stays as it is (ST2). */
export const cardEntries = [
  'cards-made',
  'team-cards-made',
  'card-cancelled',
  'card-replaced',
  'piles-counted',
] as const satisfies readonly EntryType[];

export type CardEntry = Extract<EntryBody, { type: (typeof cardEntries)[number] }>;

const types: ReadonlySet<EntryType> = new Set(cardEntries);

export function isCardEntry(body: EntryBody): body is CardEntry {
  return types.has(body.type);
}

export function applyCards(state: EventState, body: CardEntry): void {
  switch (body.type) {
    case 'cards-made':
      addBatch(state, body.batch, { kind: 'pile', keys: body.keys, counted: false });
      break;
    case 'team-cards-made':
      addBatch(state, body.batch, { kind: 'team', keys: body.keys, counted: false });
      for (const key of body.keys) state.teamCards.add(key);
      break;
    case 'card-cancelled':
      cancel(state, body.key, body.reason);
      break;
    case 'card-replaced':
      cancel(state, body.key, body.reason);
      if (body.batch === null) bringBack(state, body.newKey);
      else addBatch(state, body.batch, { kind: 'replacement', keys: [body.newKey], counted: true });
      if (state.teamCards.has(body.key)) state.teamCards.add(body.newKey);
      state.replacements.set(body.key, body.newKey);
      break;
    case 'piles-counted':
      for (const key of body.unused) cancel(state, key, 'left-on-pile');
      for (const key of body.back) bringBack(state, key);
      for (const batch of body.batches) batchOf(state, batch).counted = true;
      break;
    default:
      unreachable(body);
  }
}

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
