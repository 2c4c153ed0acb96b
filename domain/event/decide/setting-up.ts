/** Setting up an event: bids, order, rules. Everything is refused once the rules are frozen, the order excepted. */

import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import { drawnOrder, seedShape } from '../drawn-order.ts';
import type { EntryBody } from '../entries.ts';
import { bidId, type BallotKey } from '../../ids.ts';
import { wrongAmount } from '../../money.ts';
import { refused, type Outcome } from '../../outcome.ts';
import { impossible } from './impossible.ts';
import { isBeforeClose } from '../stages.ts';
import type { DecisionContext } from '../decision-context.ts';
import { bidOf, type EventState } from '../state.ts';
import { mostBids } from '../rules/most-bids.ts';
import { rulesText, writtenRules } from '../rules/written-rules.ts';

export function createEvent(state: EventState, command: CommandOf<'create-event'>): Outcome<Decided> {
  if (state.event !== null) return refused('wrong-stage');
  const wrong = wrongAmount(command.potPence);
  if (wrong) return wrong;
  // Field by field: whatever else a command carries must not get into a journal (J4).
  const { event, fund, area, practice, potPence, textHash } = command;
  return written([{ type: 'event-created', event, fund, area, practice, potPence, textHash }]);
}

/** Adds bids, and changes those that are there already: all of them or, when any one is wrong, none. */
export function addBids(state: EventState, command: CommandOf<'add-bids'>): Outcome<Decided> {
  if (state.rulesFingerprint !== null) return refused('rules-frozen');
  if (state.bids.size + command.bids.length > mostBids) return refused('too-large', { most: mostBids });
  const entries: EntryBody[] = [];
  let last = lastNumberTaken(state);
  for (const { askPence, leastPence, textHash } of command.bids) {
    const wrong = wrongMoney(state, askPence, leastPence);
    if (wrong) return wrong;
    last += 1;
    entries.push({ type: 'bid-added', bid: bidId(last), askPence, leastPence, textHash });
  }
  for (const change of command.changed ?? []) {
    const changed = changeBid(state, { type: 'change-bid', ...change });
    if (!changed.ok) return changed;
    entries.push(...changed.value.entries);
  }
  return written(entries);
}

/**
 * Numbers of removed bids are used again: a person who imports a list again begins with 1. Not while the rules name
 * bids or groups have cards: what was said of one bid would then apply to another (R13, C11).
 */
function lastNumberTaken({ bids, lastBid, rules, teamCards }: EventState): number {
  const areNamed = teamCards.size > 0 || rules.subPots !== null || rules.excluding.length > 0;
  return areNamed ? lastBid : Math.max(0, ...bids.keys());
}

export function changeBid(state: EventState, command: CommandOf<'change-bid'>): Outcome<Decided> {
  if (state.rulesFingerprint !== null) return refused('rules-frozen');
  if (!state.bids.has(command.bid)) return refused('unknown-bid');
  const { bid, askPence, leastPence, textHash } = command;
  const wrong = wrongMoney(state, askPence, leastPence);
  if (wrong) return wrong;
  const is = bidOf(state, bid);
  const isSame = is.askPence === askPence && is.leastPence === leastPence && is.textHash === textHash;
  return written(isSame ? [] : [{ type: 'bid-changed', bid, askPence, leastPence, textHash }]);
}

export function removeBid(state: EventState, command: CommandOf<'remove-bid'>): Outcome<Decided> {
  if (state.rulesFingerprint !== null) return refused('rules-frozen');
  if (!state.bids.has(command.bid)) return refused('unknown-bid');
  return written([{ type: 'bid-removed', bid: command.bid }]);
}

/** Sets the running order; it may change on the day, for bids come late and leave early. */
export function setOrder(
  state: EventState,
  command: CommandOf<'set-order'>,
  moment: DecisionContext,
): Outcome<Decided> {
  if (!isBeforeClose(state.stage)) return refused('wrong-stage');
  const everyBidOnce =
    command.order.length === state.bids.size && new Set(command.order).size === command.order.length;
  if (!everyBidOnce || !command.order.every((bid) => state.bids.has(bid)))
    return refused('order-not-complete');
  const order = [...command.order];
  const { draw } = command;
  if (!draw) {
    const isSame = order.every((bid, place) => bid === state.order[place]);
    return written(isSame ? [] : [{ type: 'order-set', order }]);
  }
  const { seed, textHash } = draw;
  if (!seedShape.test(seed)) return refused('malformed');
  // Whoever asks for a draw does not say how it comes out.
  const drawn = drawnOrder(state.bids.keys(), seed, moment.sha256);
  if (!drawn.every((bid, place) => bid === order[place])) return refused('order-not-complete');
  return written([{ type: 'order-set', order, seed, textHash }]);
}

export function setRules(state: EventState, command: CommandOf<'set-rules'>): Outcome<Decided> {
  if (state.rulesFingerprint !== null) return refused('rules-frozen');
  const wrong = impossible(state, command.rules, command.heldBefore);
  if (wrong) return wrong;
  // Their cards are printed: somebody would hold one that the rules know nothing of (C11).
  const isLive = (key: BallotKey): boolean => state.cards.get(key) === 'live';
  if (command.rules.ownBid === 'not-vote' && [...state.teamCards].some(isLive))
    return refused('groups-do-not-vote');
  if (command.rules.youngCards === 'none' && [...state.youngCards].some(isLive))
    return refused('no-young-cards');
  const { rules, potPence, rulesChosen } = state;
  const isSame = rulesChosen && rulesText(rules, potPence) === rulesText(command.rules, potPence);
  return written(isSame ? [] : [{ type: 'rules-set', rules: writtenRules(command.rules) }]);
}

function wrongMoney(state: EventState, askPence: number, leastPence: number | null): Outcome<never> | null {
  const wrongAsk = wrongAmount(askPence, 1);
  if (wrongAsk) return wrongAsk;
  if (askPence > state.potPence) return refused('ask-above-pot', { potPence: state.potPence });
  const { capPence } = state.rules;
  if (capPence !== null && askPence > capPence) return refused('ask-above-cap', { capPence });
  if (leastPence === null) return null;
  return wrongAmount(leastPence, 1) ?? (leastPence > askPence ? refused('least-above-ask') : null);
}
