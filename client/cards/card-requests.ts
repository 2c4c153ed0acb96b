import type { CancelReason } from '../../domain/event/entries.ts';
import type { EventId } from '../../domain/ids.ts';
import type { CardBatch, CardCancelled, CardStanding } from '../../domain/wire/http-cards.ts';
import { getJson, postJson, type Reply } from '../net/http.ts';

export function makeCards(event: EventId, count: number): Promise<Reply<CardBatch>> {
  return postJson(`/api/events/${event}/cards`, { count });
}

/** Every card of the event, of all batches. */
export function allCards(event: EventId): Promise<Reply<CardBatch>> {
  return getJson(`/api/events/${event}/cards`);
}

export function standingOf(event: EventId, number: number): Promise<Reply<CardStanding>> {
  return getJson(`/api/events/${event}/cards/${number}`);
}

export function cancelCard(
  event: EventId,
  number: number,
  ask: { reason: CancelReason; replace: boolean },
): Promise<Reply<CardCancelled>> {
  return postJson(`/api/events/${event}/cards/${number}/cancel`, ask);
}
