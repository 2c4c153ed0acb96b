/** The bids of an event: typed one by one, or taken from a spreadsheet whole or not at all. */

import { z } from 'zod';
import { longestText } from '../../../domain/event/texts.ts';
import { accepted } from '../../../domain/outcome.ts';
import type { BidFields } from '../../../domain/wire/http.ts';
import { addBids, changeBid, importBids, type BidOffice } from '../../office/bids.ts';
import { line, paragraphs, pence } from '../../office/fields.ts';
import { eventRoute, numberIn, type EventAsk, type Roles, type Route } from '../route.ts';

const roles: Roles = ['officer'];
const mostImportBytes = 2_000_000;

const fields: z.ZodType<BidFields> = z.strictObject({
  name: line(longestText.name),
  organisation: line(longestText.organisation),
  purpose: paragraphs(longestText.purpose),
  beneficiaries: line(longestText.beneficiaries),
  askPence: pence,
  leastPence: pence.nullable(),
});

export const bidRoutes: readonly Route[] = [
  eventRoute({
    method: 'post',
    path: '/bids',
    roles,
    body: fields,
    async answer(ask) {
      const added = await addBids(office(ask), [ask.body]);
      return added.ok ? accepted(ask.room.book().bids.at(-1)) : added;
    },
  }),
  eventRoute({
    method: 'put',
    path: '/bids/:bid',
    roles,
    body: fields,
    async answer(ask) {
      const bid = numberIn(ask.request, 'bid');
      const changed = await changeBid(office(ask), bid, ask.body);
      return changed.ok ? accepted(ask.room.book().bids.find((each) => each.bid === bid)) : changed;
    },
  }),
  eventRoute({
    method: 'post',
    path: '/bids/import',
    roles,
    mostBytes: mostImportBytes,
    body: z.strictObject({ csv: z.string(), take: z.boolean() }),
    answer: (ask) => importBids(office(ask), ask.body.csv, ask.body.take),
  }),
];

function office({ room, deps, actor }: EventAsk<unknown>): BidOffice {
  return { room, texts: deps.register.texts, actor };
}
