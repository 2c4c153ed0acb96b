/** The bids of an event: typed one by one, or taken from a spreadsheet whole or not at all. */

import { z } from 'zod';
import { seedShape } from '../../../domain/event/drawn-order.ts';
import { longestText } from '../../../domain/event/texts.ts';
import { accepted } from '../../../domain/outcome.ts';
import { longestReason, type BidAsked } from '../../../domain/wire/http-bids.ts';
import { longestPresenter } from '../../office/bid-sheet/check-row.ts';
import { addBid, adultOf, changeBid, presenterOf, type BidOffice } from '../../office/bids.ts';
import { line, paragraphs, pence, tidyLine } from '../../../domain/contract/fields.ts';
import { importBids } from '../../office/import-bids.ts';
import { drawOrder, orderDraw } from '../../office/order.ts';
import { eventRoute, numberIn, rawBody, type EventAsk, type Roles, type Route } from '../route.ts';

const roles: Roles = ['officer'];
const mostImportBytes = 12_000_000;

/** Text on one line that may be empty. */
function lineOrNone(longest: number) {
  return z.string().transform(tidyLine).pipe(z.string().max(longest)).default('');
}

const presenter = z.strictObject({
  name: lineOrNone(longestPresenter),
  contact: lineOrNone(longestPresenter),
  under18: z.boolean(),
  adult: lineOrNone(longestPresenter),
  reference: lineOrNone(longestPresenter),
  charity: lineOrNone(longestPresenter),
  company: lineOrNone(longestPresenter),
  postcode: lineOrNone(longestPresenter),
});

const fields: z.ZodType<BidAsked> = z.strictObject({
  name: line(longestText.name),
  organisation: line(longestText.organisation),
  purpose: paragraphs(longestText.purpose),
  beneficiaries: line(longestText.beneficiaries),
  priorities: lineOrNone(longestText.priorities),
  period: lineOrNone(longestText.period),
  askPence: pence,
  leastPence: pence.nullable(),
  presenter: presenter.optional(),
});

export const bidRoutes: readonly Route[] = [
  eventRoute({
    method: 'post',
    path: '/bids',
    roles,
    body: fields,
    async answer(ask) {
      const added = await addBid(office(ask), ask.body);
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
    method: 'get',
    path: '/bids/:bid/presenter',
    roles,
    answer: (ask) => presenterOf(office(ask), numberIn(ask.request, 'bid')),
  }),
  eventRoute({
    method: 'post',
    path: '/bids/:bid/adult',
    roles,
    answer(ask) {
      const { deps, room, actor, request } = ask;
      const bid = numberIn(request, 'bid');
      const named = adultOf(office(ask), bid);
      if (!named.ok) return named;
      const act = { at: deps.now(), person: actor.person, event: room.event } as const;
      deps.register.staffActs.add({ ...act, kind: 'adult-read' });
      return named;
    },
  }),
  eventRoute({
    method: 'post',
    path: '/bids/import',
    roles,
    mostBytes: mostImportBytes,
    // Megabytes are taken apart elsewhere.
    body: rawBody,
    answer: (ask) => importBids({ ...office(ask), apart: ask.deps.apart }, ask.body),
  }),
  eventRoute({
    method: 'get',
    path: '/order/draw',
    roles,
    answer: ({ room, deps }) => accepted(orderDraw({ room, register: deps.register })),
  }),
  eventRoute({
    method: 'post',
    path: '/order/draw',
    roles,
    body: z.strictObject({ seed: z.string().regex(seedShape), reason: line(longestReason) }),
    async answer(ask) {
      const drawn = await drawOrder(office(ask), ask.body);
      return drawn.ok ? accepted(orderDraw(office(ask))) : drawn;
    },
  }),
];

function office({ room, deps, actor }: EventAsk<unknown>): BidOffice {
  return { room, register: deps.register, actor };
}
