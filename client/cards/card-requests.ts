import type { CancelReason } from '../../domain/event/entries.ts';
import type { CardNumber, EventId } from '../../domain/ids.ts';
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
import type { SharedDevices } from '../../domain/wire/http-shared-devices.ts';
import type { CardWay } from '../../domain/wire/http-sheets.ts';
import { call, fileAddress, type HttpReply } from '../net/http.ts';

export function makeCards(event: EventId, asked: NewCards): Promise<HttpReply<CardsMade>> {
  return call('POST /api/events/:event/cards', { params: { event }, body: asked });
}

export function cardAddresses(event: EventId): Promise<HttpReply<CardAddresses>> {
  return call('GET /api/events/:event/card-addresses', { params: { event } });
}

export function pilesOf(event: EventId): Promise<HttpReply<Piles>> {
  return call('GET /api/events/:event/piles', { params: { event } });
}

export function countPiles(event: EventId, count: PileCount): Promise<HttpReply<PileReport>> {
  return call('POST /api/events/:event/piles', { params: { event }, body: count });
}

/** The voting tablets and helpers' devices, where the event chose them. */
export function sharedDevicesOf(event: EventId): Promise<HttpReply<SharedDevices>> {
  return call('GET /api/events/:event/shared-devices', { params: { event } });
}

export function cardsPdfAddress(event: EventId, range: CardRange): string {
  return fileAddress('GET /api/events/:event/cards.pdf', { params: { event }, query: queryOf(range) });
}

export function deskCardPdfAddress(event: EventId): string {
  return fileAddress('GET /api/events/:event/desk-card.pdf', { params: { event } });
}

/** Cards from one number to another, so many sheets without a number, or neither: all cards on paper. */
export type SheetsWanted = Partial<CardRange> & { readonly blank?: number; readonly large?: 'yes' };

export function votingSheetsPdfAddress(event: EventId, query: SheetsWanted): string {
  return fileAddress('GET /api/events/:event/voting-sheets.pdf', { params: { event }, query });
}

/** @param sheets how many voting sheets are in it; undefined: one for each card */
export function emergencyPackPdfAddress(event: EventId, sheets: number | undefined): string {
  const query = sheets === undefined ? {} : { sheets };
  return fileAddress('GET /api/events/:event/emergency-pack.pdf', { params: { event }, query });
}

/** How cards stand for an officer who wants to print them. */
export function printingOf(event: EventId, range: CardRange): Promise<HttpReply<CardPrinting>> {
  return call('GET /api/events/:event/card-printing', { params: { event }, query: queryOf(range) });
}

/** Shows them to this officer from now on. */
export function beginPrinting(
  event: EventId,
  asked: CardRange & { readonly destroyed: boolean },
): Promise<HttpReply<CardPrinting>> {
  return call('POST /api/events/:event/card-printing', { params: { event }, body: asked });
}

/** They are on paper, and shown to nobody any more. */
export function endPrinting(event: EventId, range: CardRange): Promise<HttpReply<CardPrinting>> {
  return call('POST /api/events/:event/card-printing/done', { params: { event }, body: range });
}

/** What opens the cards, while they are shown to this officer. */
export function shownCards(event: EventId, range: CardRange): Promise<HttpReply<CardsToPrint>> {
  return call('GET /api/events/:event/cards', { params: { event }, query: queryOf(range) });
}

/** A range alone: whoever asks may hold more than that. */
function queryOf({ from, to }: CardRange): CardRange {
  return { from, to };
}

export function standingOf(event: EventId, number: CardNumber): Promise<HttpReply<CardStanding>> {
  return call('GET /api/events/:event/cards/:number', { params: { event, number } });
}

/** Changes a card to paper, or back to phones. */
export function changeWay(event: EventId, number: CardNumber, onPaper: boolean): Promise<HttpReply<CardWay>> {
  return call('POST /api/events/:event/cards/:number/way', { params: { event, number }, body: { onPaper } });
}

export function cancelCard(
  event: EventId,
  number: CardNumber,
  ask: { reason: CancelReason; newCard: CardNumber | null },
): Promise<HttpReply<CardCancelled>> {
  return call('POST /api/events/:event/cards/:number/cancel', { params: { event, number }, body: ask });
}
