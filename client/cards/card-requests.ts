import type { CancelReason } from '../../domain/event/entries.ts';
import type { EventId } from '../../domain/ids.ts';
import type {
  CardAddresses,
  CardBatch,
  CardCancelled,
  CardStanding,
  NewCards,
  PileCount,
  PileReport,
  Piles,
} from '../../domain/wire/http-cards.ts';
import { getJson, postJson, type Reply } from '../net/http.ts';

export function makeCards(event: EventId, asked: NewCards): Promise<Reply<CardBatch>> {
  return postJson(`/api/events/${event}/cards`, asked);
}

export function cardAddresses(event: EventId): Promise<Reply<CardAddresses>> {
  return getJson(`/api/events/${event}/card-addresses`);
}

export function pilesOf(event: EventId): Promise<Reply<Piles>> {
  return getJson(`/api/events/${event}/piles`);
}

export function countPiles(event: EventId, count: PileCount): Promise<Reply<PileReport>> {
  return postJson(`/api/events/${event}/piles`, count);
}

export function cardsPdfAddress(event: EventId, from: number, to: number): string {
  return `/api/events/${event}/cards.pdf?from=${from}&to=${to}`;
}

export function deskCardPdfAddress(event: EventId): string {
  return `/api/events/${event}/desk-card.pdf`;
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
