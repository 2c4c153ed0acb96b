/** Setting up in the state: the event, its bids, their order and the rules. */

import type { EntryOf } from '../entries.ts';
import { readRules } from '../rules/written-rules.ts';
import { bidOf, type Bid, type EventState } from '../state.ts';
import type { EntryHandlers } from './handler.ts';

type SettingUpEntry =
  'event-created' | 'bid-added' | 'bid-changed' | 'bid-removed' | 'order-set' | 'rules-set';

export const settingUp: EntryHandlers<SettingUpEntry> = {
  'event-created': (state, body, { at }) => {
    state.event = body.event;
    state.fund = body.fund;
    state.area = body.area;
    state.practice = body.practice;
    state.potPence = body.potPence;
    state.textHash = body.textHash;
    state.createdAt = at;
  },
  'bid-added': (state, body) => {
    state.bids.set(body.bid, newBid(body));
    state.lastBid = Math.max(state.lastBid, body.bid);
    state.order.push(body.bid);
    // It stands at the end, where no lot put it.
    if (state.drawn) state.drawn.stands = false;
  },
  'bid-changed': (state, { bid, askPence, leastPence, textHash }) => {
    Object.assign(bidOf(state, bid), { askPence, leastPence, textHash });
  },
  'bid-removed': (state, body) => {
    state.bids.delete(body.bid);
    // Its number may be given to another bid, which is nothing to the people linked to this one.
    for (const bids of state.links.values()) bids.delete(body.bid);
    state.order = state.order.filter((bid) => bid !== body.bid);
  },
  'order-set': (state, body) => {
    state.order = [...body.order];
    state.drawn = drawnBy(state, body);
  },
  'rules-set': (state, { rules }) => {
    state.rules = readRules(rules);
    state.rulesChosen = true;
  },
};

function newBid({ bid, askPence, leastPence, textHash }: EntryOf<'bid-added'>): Bid {
  return {
    bid,
    askPence,
    leastPence,
    textHash,
    picture: null,
    documents: [],
    status: 'waiting',
    statusBefore: null,
    opened: false,
    locked: false,
  };
}

/** What is known of the draw once the order was set: by a new one, or by hand after an older one. */
function drawnBy({ drawn }: EventState, body: EntryOf<'order-set'>): EventState['drawn'] {
  const { seed, textHash } = body;
  if (seed === undefined || textHash === undefined) return drawn && { ...drawn, stands: false };
  return { seed, textHash, times: (drawn?.times ?? 0) + 1, stands: true };
}
