/** The bids of an event: typed one by one, or taken from a spreadsheet whole or not at all. */

import type { bidRoutes } from '../../../domain/contract/bids.ts';
import { accepted, assert } from '../../../domain/outcome.ts';
import { addBid, adultOf, changeBid, presenterOf, type BidOffice } from '../../office/bids.ts';
import { importBids } from '../../office/import-bids.ts';
import { drawOrder, orderDraw } from '../../office/order.ts';
import { languageOf } from '../language.ts';
import type { Handlers, EventRequest } from '../route.ts';

export const bidHandlers: Handlers<typeof bidRoutes> = {
  async 'POST /api/events/:event/bids'(ask) {
    const added = await addBid(office(ask), ask.body);
    if (!added.ok) return added;
    const bid = ask.room.book().bids.at(-1);
    assert(bid, 'a bid that was added stands in the book');
    return accepted(bid);
  },
  async 'PUT /api/events/:event/bids/:bid'(ask) {
    const { bid } = ask.params;
    const changed = await changeBid(office(ask), bid, ask.body);
    if (!changed.ok) return changed;
    const found = ask.room.book().bids.find((each) => each.bid === bid);
    assert(found, 'a bid that was changed stands in the book');
    return accepted(found);
  },
  'GET /api/events/:event/bids/:bid/presenter': (ask) => presenterOf(office(ask), ask.params.bid),
  async 'POST /api/events/:event/bids/:bid/adult'(ask) {
    const { deps, room, actor, params } = ask;
    const named = await adultOf(office(ask), params.bid);
    if (!named.ok) return named;
    const act = { at: deps.now(), person: actor.person, event: room.event } as const;
    await deps.register.staffActs.add({ ...act, kind: 'adult-read' });
    return named;
  },
  'POST /api/events/:event/bids/import': (ask) =>
    importBids(
      {
        ...office(ask),
        workers: ask.deps.workers,
        report: ask.deps.report,
        language: languageOf(ask.request),
      },
      ask.body,
    ),
  'GET /api/events/:event/order/draw': async ({ room, deps }) =>
    accepted(await orderDraw({ room, register: deps.register })),
  async 'POST /api/events/:event/order/draw'(ask) {
    const drawn = await drawOrder(office(ask), ask.body);
    return drawn.ok ? accepted(await orderDraw(office(ask))) : drawn;
  },
};

function office({ room, deps, actor }: EventRequest<unknown>): BidOffice {
  return { room, register: deps.register, actor };
}
