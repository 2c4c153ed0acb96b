import type { CardNumber, EventId } from '../../domain/ids.ts';
import { sheetNumber } from '../../domain/sheets/sheet-number.ts';
import type { SheetDesk, SheetRows } from '../../domain/wire/http-sheets.ts';
import { call, type HttpReply } from '../net/http.ts';
import { marksIn, type SheetTyping } from './typing.ts';

export type DeskReply = HttpReply<SheetDesk>;

export function sheetDeskOf(event: EventId): Promise<DeskReply> {
  return call('GET /api/events/:event/sheets', { params: { event } });
}

export function sheetRowsOf(event: EventId): Promise<HttpReply<SheetRows>> {
  return call('GET /api/events/:event/sheets/rows', { params: { event } });
}

export function beginBatch(event: EventId, sheets: number): Promise<DeskReply> {
  return call('POST /api/events/:event/sheets/batches', { params: { event }, body: { sheets } });
}

export function resizeBatch(event: EventId, batch: number, sheets: number): Promise<DeskReply> {
  return call('POST /api/events/:event/sheets/batches/:batch/size', {
    params: { event, batch },
    body: { sheets },
  });
}

export function typeSheet(event: EventId, batch: number, typing: SheetTyping): Promise<DeskReply> {
  const { number, card, spoilt } = typing;
  return call('POST /api/events/:event/sheets/batches/:batch/typed', {
    params: { event, batch },
    body: { sheet: card === null ? number : sheetNumber(card), marks: marksIn(typing), spoilt },
  });
}

export function takeBack(event: EventId, batch: number, card: CardNumber): Promise<DeskReply> {
  return call('POST /api/events/:event/sheets/batches/:batch/taken-back', {
    params: { event, batch },
    body: { card },
  });
}

/** Null: there is no such sheet in the batch. */
export function settle(
  event: EventId,
  batch: number,
  card: CardNumber,
  typing: SheetTyping | null,
): Promise<DeskReply> {
  const sheet = typing && { marks: marksIn(typing), spoilt: typing.spoilt };
  return call('POST /api/events/:event/sheets/batches/:batch/settled', {
    params: { event, batch },
    body: { card, sheet },
  });
}

export function confirmBatch(event: EventId, batch: number): Promise<DeskReply> {
  return call('POST /api/events/:event/sheets/batches/:batch/confirmed', {
    params: { event, batch },
    body: {},
  });
}

export function countBatch(event: EventId, batch: number): Promise<DeskReply> {
  return call('POST /api/events/:event/sheets/batches/:batch/counted', {
    params: { event, batch },
    body: {},
  });
}

export function dropBatch(event: EventId, batch: number): Promise<DeskReply> {
  return call('POST /api/events/:event/sheets/batches/:batch/dropped', {
    params: { event, batch },
    body: {},
  });
}
