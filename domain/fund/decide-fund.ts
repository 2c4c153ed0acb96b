/** Every command on the fund, and what comes of it. The pots never come to more than the fund (F1). */

import { areaId, type AreaId } from '../ids.ts';
import { wrongAmount, type Pence } from '../money.ts';
import { accepted, refused, type Outcome } from '../outcome.ts';
import { areDays, areSameDays } from '../purposes.ts';
import { heldByEvents, spokenFor } from './held.ts';
import {
  endDirectGrant,
  giveAwardBack,
  makeAward,
  makeDirectGrant,
  setAwardCheck,
  setSignposts,
} from './decide-awards.ts';
import type { FundCommand, FundCommandOf, FundCommandType, FundEntryBody, FundState } from './fund.ts';

type Decided = Outcome<readonly FundEntryBody[]>;

/**
 * Entries are made field by field: whatever else a command carries must not get into a journal (J4). A command that is
 * missing here does not compile.
 */
const handlers: {
  readonly [T in FundCommandType]: (state: FundState, command: FundCommandOf<T>) => Decided;
} = {
  'create-fund': createFund,
  'add-area': addArea,
  'change-pot': changePot,
  'change-total': changeTotal,
  'remove-area': removeArea,
  'add-event': addEvent,
  'change-fund-words': changeWords,
  'archive-fund': (state) =>
    state.archived ? refused('wrong-stage') : accepted([{ type: 'fund-archived' }]),
  'bring-fund-back': (state) =>
    state.archived ? accepted([{ type: 'fund-brought-back' }]) : refused('nothing-to-undo'),
  'set-fund-erasure': setErasure,
  'make-award': makeAward,
  'give-award-back': giveAwardBack,
  'set-award-check': setAwardCheck,
  'make-direct-grant': makeDirectGrant,
  'end-direct-grant': endDirectGrant,
  'set-signposts': setSignposts,
};

/** Decides one command on the fund. */
export function decideFund(state: FundState, command: FundCommand): Decided {
  return handle(state, command);
}

/** Each handler takes the very command that its name names. */
function handle<T extends FundCommandType>(state: FundState, command: FundCommandOf<T>): Decided {
  return handlers[command.type](state, command);
}

function createFund(state: FundState, command: FundCommandOf<'create-fund'>): Decided {
  const { fund, totalPence, practice, textHash } = command;
  if (state.fund !== null) return refused('wrong-stage');
  return (
    wrongAmount(totalPence) ?? accepted([{ type: 'fund-created', fund, totalPence, practice, textHash }])
  );
}

function addArea(state: FundState, { potPence, textHash }: FundCommandOf<'add-area'>): Decided {
  const area = areaId(state.lastArea + 1);
  return withPot(state, null, potPence, { type: 'area-added', area, potPence, textHash });
}

function changePot(state: FundState, { area, potPence }: FundCommandOf<'change-pot'>): Decided {
  const found = state.areas.get(area);
  if (!found) return refused('unknown-area');
  // Voting on it has opened, or nothing of it were awarded: its events refuse it too (H2).
  if (potPence < heldByEvents(state, found.events)) return refused('pot-decided');
  return withPot(state, area, potPence, { type: 'pot-changed', area, potPence });
}

/** A pot that would take the pots above the fund is refused, whoever asks (F1, F2). */
function withPot(state: FundState, changed: AreaId | null, potPence: Pence, entry: FundEntryBody): Decided {
  if (state.fund === null) return refused('wrong-stage');
  const wrong = wrongAmount(potPence);
  if (wrong) return wrong;
  const before = changed === null ? 0 : (state.areas.get(changed)?.potPence ?? 0);
  const leftPence = state.totalPence - (spokenFor(state) - before);
  if (potPence > leftPence) return refused('pots-above-fund', { leftPence });
  return accepted([entry]);
}

/** What is in pots or directly granted stays there: take it out first (F1). */
function changeTotal(state: FundState, { totalPence }: FundCommandOf<'change-total'>): Decided {
  if (state.fund === null) return refused('wrong-stage');
  const wrong = wrongAmount(totalPence);
  if (wrong) return wrong;
  const potsPence = spokenFor(state);
  if (totalPence < potsPence) return refused('total-below-pots', { potsPence });
  return accepted([{ type: 'fund-total-changed', totalPence }]);
}

/** An area that has an event stays: the event is found under it for as long as it is kept (F2). */
function removeArea(state: FundState, { area }: FundCommandOf<'remove-area'>): Decided {
  const found = state.areas.get(area);
  if (!found) return refused('unknown-area');
  return found.events.length > 0 ? refused('area-has-events') : accepted([{ type: 'area-removed', area }]);
}

function addEvent(state: FundState, { area, event }: FundCommandOf<'add-event'>): Decided {
  if (!state.areas.has(area)) return refused('unknown-area');
  return accepted([{ type: 'event-added', area, event }]);
}

function changeWords(state: FundState, { area, textHash }: FundCommandOf<'change-fund-words'>): Decided {
  if (area !== null && !state.areas.has(area)) return refused('unknown-area');
  const before = area === null ? state.textHash : state.areas.get(area)?.textHash;
  return accepted(before === textHash ? [] : [{ type: 'fund-words-changed', area, textHash }]);
}

function setErasure(state: FundState, { days }: FundCommandOf<'set-fund-erasure'>): Decided {
  if (!areDays(days)) return refused('date-not-possible');
  return accepted(areSameDays(days, state.eraseDays) ? [] : [{ type: 'fund-erasure-set', days }]);
}
