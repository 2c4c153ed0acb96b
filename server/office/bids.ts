/** Bids put into an event: the words are kept first, then the journal names them by their hash. */

import type { Texts } from '../../db/register/texts.ts';
import type { Actor, BidId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { BidFields, BookBid, ImportReport } from '../../domain/wire/http.ts';
import { mostBids } from '../../domain/wire/decode-pieces.ts';
import type { EventRoom } from '../live/event-room.ts';
import { checkSheet } from './bid-sheet/check-sheet.ts';
import { readSheet } from './bid-sheet/read-sheet.ts';

export interface BidOffice {
  readonly room: EventRoom;
  readonly texts: Texts;
  readonly actor: Actor;
}

/** Adds all of them or, when any one is wrong, none. */
export function addBids(
  { room, texts, actor }: BidOffice,
  bids: readonly BidFields[],
): Promise<Outcome<unknown>> {
  return room.submit({ type: 'add-bids', bids: bids.map((bid) => stored(texts, bid)) }, actor);
}

export function changeBid(
  { room, texts, actor }: BidOffice,
  bid: BidId,
  fields: BidFields,
): Promise<Outcome<unknown>> {
  return room.submit({ type: 'change-bid', bid, ...stored(texts, fields) }, actor);
}

/**
 * Reads a spreadsheet and reports on every row. With `take` the bids are added, unless any row is wrong: then nothing
 * is. A row that is there already is passed over, so taking the same file again changes nothing.
 */
export async function importBids(
  office: BidOffice,
  csv: string,
  take: boolean,
): Promise<Outcome<ImportReport>> {
  const sheet = readSheet(csv);
  if (sheet.problem) return accepted(nothingRead(sheet.problem));
  const { room } = office;
  const there = room.book().bids;
  if (sheet.rows.length + there.length > mostBids) return refused('too-large', { most: mostBids });
  const { fresh, same, problems } = checkSheet(sheet.rows, room.state.potPence, there);
  const taken = take && problems.length === 0 && fresh.length > 0;
  if (taken) {
    const added = await addBids(office, fresh);
    if (!added.ok) return added;
  }
  const last = Math.max(0, ...there.map(({ bid }) => bid));
  const preview = fresh.map((bid, place): BookBid => ({ bid: last + 1 + place, ...bid }));
  return accepted({ rows: sheet.rows.length, good: fresh.length, same, problems, taken, preview });
}

function stored(texts: Texts, { askPence, leastPence, ...text }: BidFields) {
  return { askPence, leastPence, textHash: texts.save(text) };
}

function nothingRead(problem: ImportReport['problems'][number]): ImportReport {
  return { rows: 0, good: 0, same: 0, problems: [problem], taken: false, preview: [] };
}
