/** Cards: each is one right to vote, known to the journal by its key alone. */

import type { Command } from '../commands.ts';
import { accepted, refused } from '../../outcome.ts';
import { isSealed } from '../stages.ts';
import type { EventState } from '../state.ts';
import type { Entries } from '../decided.ts';

/** More cards than any hall holds: a batch is one entry, so its size is bounded. */
const mostCardsInBatch = 20_000;

export function makeCards(state: EventState, command: Extract<Command, { type: 'make-cards' }>): Entries {
  if (isSealed(state.stage)) return refused('voting-closed');
  const keys = [...command.keys].sort();
  const fresh = new Set(keys).size === keys.length && keys.every((key) => !state.cards.has(key));
  if (keys.length === 0 || keys.length > mostCardsInBatch || !fresh) return refused('cards-out-of-range');
  return accepted([{ type: 'cards-made', batch: command.batch, keys }]);
}

/** Cancels a card; a ballot it has given is not counted any more (C3). Refused once the count is sealed. */
export function cancelCard(state: EventState, command: Extract<Command, { type: 'cancel-card' }>): Entries {
  if (isSealed(state.stage)) return refused('voting-closed');
  const card = state.cards.get(command.key);
  if (card === undefined) return refused('unknown-card');
  if (card === 'cancelled') return refused('cancelled-card');
  return accepted([{ type: 'card-cancelled', key: command.key, reason: command.reason }]);
}
