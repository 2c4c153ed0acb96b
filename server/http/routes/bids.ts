/** The bids of an event: typed one by one, or taken from a spreadsheet whole or not at all. */

import { z } from 'zod';
import { longestText } from '../../../domain/event/texts.ts';
import type { Actor } from '../../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import { mostBids } from '../../../domain/wire/pieces.ts';
import type { BidFields, BookBid, ImportReport } from '../../../domain/wire/http.ts';
import type { Texts } from '../../../db/register/texts.ts';
import type { EventRoom } from '../../live/event-room.ts';
import { checkSheet } from '../bid-sheet/check-sheet.ts';
import { readSheet } from '../bid-sheet/read-sheet.ts';
import { line, paragraphs, pence } from '../fields.ts';
import { eventRoute, numberIn, type Roles, type Route } from '../route.ts';

const roles: Roles = ['officer'];
const MOST_IMPORT_BYTES = 2_000_000;

const bidShape = z.strictObject({
  name: line(longestText.name),
  organisation: line(longestText.organisation),
  purpose: paragraphs(longestText.purpose),
  beneficiaries: paragraphs(longestText.beneficiaries),
  askPence: pence,
  leastPence: pence.nullable(),
});

const addBid = eventRoute({
  method: 'post',
  path: '/bids',
  roles,
  body: bidShape,
  async answer({ deps, room, actor, body }) {
    const added = await addBids(room, deps.register.texts, [body], actor);
    return added.ok ? accepted(room.book().bids.at(-1)) : added;
  },
});

const changeBid = eventRoute({
  method: 'put',
  path: '/bids/:bid',
  roles,
  body: bidShape,
  async answer({ deps, request, room, actor, body }) {
    const bid = numberIn(request, 'bid');
    const change = await room.submit(
      { type: 'change-bid', bid, ...storable(deps.register.texts, body) },
      actor,
    );
    return change.ok ? accepted(room.book().bids.find((each) => each.bid === bid)) : change;
  },
});

const importBids = eventRoute({
  method: 'post',
  path: '/bids/import',
  roles,
  mostBytes: MOST_IMPORT_BYTES,
  body: z.strictObject({ csv: z.string(), take: z.boolean() }),
  async answer({ deps, room, actor, body }): Promise<Outcome<ImportReport>> {
    const sheet = readSheet(body.csv);
    if (sheet.problem) return accepted(nothingIn([sheet.problem]));
    const { bids } = room.book();
    if (sheet.rows.length + bids.length > mostBids) return refused('too-large', { most: mostBids });
    const { fresh, same, problems } = checkSheet(sheet.rows, room.state.potPence, bids);
    const takes = body.take && problems.length === 0 && fresh.length > 0;
    if (takes) {
      const added = await addBids(room, deps.register.texts, fresh, actor);
      if (!added.ok) return added;
    }
    const last = Math.max(0, ...bids.map(({ bid }) => bid));
    const preview = fresh.map((bid, place): BookBid => ({ bid: last + 1 + place, ...bid }));
    return accepted({ rows: sheet.rows.length, good: fresh.length, same, problems, taken: takes, preview });
  },
});

export const bidRoutes: readonly Route[] = [addBid, changeBid, importBids];

/** Adds all of them, or none. */
export function addBids(
  room: EventRoom,
  texts: Texts,
  bids: readonly BidFields[],
  actor: Actor,
): Promise<Outcome<unknown>> {
  return room.submit({ type: 'add-bids', bids: bids.map((bid) => storable(texts, bid)) }, actor);
}

/** The words are kept first; the journal names them by their hash. */
function storable(texts: Texts, { askPence, leastPence, ...text }: BidFields) {
  return { askPence, leastPence, textHash: texts.save(text) };
}

function nothingIn(problems: ImportReport['problems']): ImportReport {
  return { rows: 0, good: 0, same: 0, problems, taken: false, preview: [] };
}
