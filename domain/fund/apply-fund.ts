/** Every entry of the fund's journal, and what it changes in the state, in place. */

import type { AreaId } from '../ids.ts';
import { assert } from '../outcome.ts';
import type { WrittenBy } from './awards.ts';
import type { FundEntryBody, FundEntryOf, FundEntryType, FundState } from './fund.ts';

/** An entry that is missing here does not compile. */
const handlers: {
  readonly [T in FundEntryType]: (state: FundState, body: FundEntryOf<T>, written: WrittenBy) => void;
} = {
  'fund-created': (state, body) => {
    state.fund = body.fund;
    state.totalPence = body.totalPence;
    state.practice = body.practice;
    state.textHash = body.textHash;
  },
  'area-added': (state, { area, potPence, textHash }) => {
    state.lastArea = area;
    state.areas.set(area, { potPence, textHash, events: [] });
  },
  'pot-changed': (state, { area, potPence }) => {
    areaOf(state, area).potPence = potPence;
  },
  'fund-total-changed': (state, { totalPence }) => {
    state.totalPence = totalPence;
  },
  'area-removed': (state, { area }) => {
    state.areas.delete(area);
  },
  'event-added': (state, { area, event }) => {
    areaOf(state, area).events.push(event);
  },
  'fund-words-changed': (state, { area, textHash }) => {
    if (area === null) state.textHash = textHash;
    else areaOf(state, area).textHash = textHash;
  },
  'fund-archived': (state) => {
    state.archived = true;
  },
  'fund-brought-back': (state) => {
    state.archived = false;
  },
  'fund-erasure-set': (state, { days }) => {
    state.eraseDays = days;
  },
  'award-made': (state, { type: _type, ...award }, written) => {
    state.awards.push({ ...award, ...written });
  },
  'award-given-back': (state, { type: _type, ...back }, written) => {
    state.givenBack.push({ ...back, ...written, afterAward: state.awards.length });
  },
  'award-check-set': (state, { type: _type, ...set }, written) => {
    state.checks.push({ ...set, ...written });
  },
  'direct-grant-made': (state, { type: _type, ...grant }, written) => {
    state.directGrants.push({ ...grant, ...written, ended: null });
  },
  'direct-grant-ended': (state, { grant }, written) => {
    const found = state.directGrants.find((each) => each.grant === grant);
    assert(found, `direct grant ${grant} stands in the fund's journal`);
    found.ended = written;
  },
  'signposts-set': (state, { textHash }) => {
    state.signpostsHash = textHash;
  },
};

/** Folds one entry into the state, in place. */
export function applyFund(state: FundState, body: FundEntryBody, { by, at }: WrittenBy): void {
  change(state, body, { by, at });
  state.seq += 1;
}

/** Each handler takes the very entry that its name names. */
function change<T extends FundEntryType>(state: FundState, body: FundEntryOf<T>, written: WrittenBy): void {
  handlers[body.type](state, body, written);
}

function areaOf(state: FundState, area: AreaId) {
  const found = state.areas.get(area);
  assert(found, `area ${area} stands in the fund's journal`);
  return found;
}
