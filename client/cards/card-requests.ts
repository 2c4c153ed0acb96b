import type { CancelReason } from '../../domain/event/entries.ts';
import type { EventId } from '../../domain/ids.ts';
import type {
  CardAddresses,
  CardCancelled,
  CardPrinting,
  CardRange,
  CardsMade,
  CardStanding,
  CardsToPrint,
  NewCards,
  PileCount,
  PileReport,
  Piles,
} from '../../domain/wire/http-cards.ts';
import { getJson, postJson, type Reply } from '../net/http.ts';

export function makeCards(event: EventId, asked: NewCards): Promise<Reply<CardsMade>> {
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

export function cardsPdfAddress(event: EventId, range: CardRange): string {
  return `/api/events/${event}/cards.pdf?${queryOf(range)}`;
}

export function deskCardPdfAddress(event: EventId): string {
  return `/api/events/${event}/desk-card.pdf`;
}

/** How cards stand for an officer who wants to print them. */
export function printingOf(event: EventId, range: CardRange): Promise<Reply<CardPrinting>> {
  return getJson(`/api/events/${event}/card-printing?${queryOf(range)}`);
}

/** Shows them to this officer from now on. */
export function beginPrinting(
  event: EventId,
  asked: CardRange & { readonly destroyed: boolean },
): Promise<Reply<CardPrinting>> {
  return postJson(`/api/events/${event}/card-printing`, asked);
}

/** They are on paper, and shown to nobody any more. */
export function endPrinting(event: EventId, range: CardRange): Promise<Reply<CardPrinting>> {
  return postJson(`/api/events/${event}/card-printing/done`, range);
}

/** What opens the cards, while they are shown to this officer. */
export function shownCards(event: EventId, range: CardRange): Promise<Reply<CardsToPrint>> {
  return getJson(`/api/events/${event}/cards?${queryOf(range)}`);
}

function queryOf({ from, to }: CardRange): string {
  return `from=${from}&to=${to}`;
}

export function standingOf(event: EventId, number: number): Promise<Reply<CardStanding>> {
  return getJson(`/api/events/${event}/cards/${number}`);
}

export function cancelCard(
  event: EventId,
  number: number,
  ask: { reason: CancelReason; newCard: number | null },
): Promise<Reply<CardCancelled>> {
  return postJson(`/api/events/${event}/cards/${number}/cancel`, ask);
}
