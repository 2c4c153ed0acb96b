/** Awards, what comes back of them, their checklists and direct grants: what the fund's money allows (G1-G7). */

import { isDay } from '../day.ts';
import type { BidId, EventId } from '../ids.ts';
import { sumPence, wrongAmount, type Pence } from '../money.ts';
import { accepted, refused, type Outcome } from '../outcome.ts';
import { minimalAssistance } from './assistance.ts';
import type { AwardLine } from './awards.ts';
import { heldByEvents, heldPence, spokenFor } from './held.ts';
import type { FundCommandOf, FundEntryBody, FundState } from './fund.ts';

type Decided = Outcome<readonly FundEntryBody[]>;

/**
 * One act for all that a run chose, or for some of it. Whatever the runs of an event say, its projects together never
 * hold more than the pot of their area, and no project more than it asked for (G1).
 */
export function makeAward(state: FundState, command: FundCommandOf<'make-award'>): Decided {
  const { event, run, fingerprint, day, textHash, lines } = command;
  const area = areaOf(state, event);
  if (!area) return refused('unknown-event');
  if (!isDay(day)) return refused('date-not-possible');
  if (lines.length === 0) return refused('not-chosen');
  if (new Set(lines.map(({ bid }) => bid)).size < lines.length) return refused('already-moved');
  for (const line of lines) {
    const wrong = wrongLine(state, event, line);
    if (wrong) return wrong;
  }
  const leftPence = area.potPence - heldByEvents(state, area.events);
  if (sumPence(lines.map(({ amountPence }) => amountPence)) > leftPence)
    return notPossible('above-pot', leftPence);
  const award = state.awards.length + 1;
  return accepted([
    { type: 'award-made', award, event, run, fingerprint, day, textHash, lines: lines.map(copied) },
  ]);
}

function wrongLine(state: FundState, event: EventId, line: AwardLine): Outcome<never> | null {
  const { bid, amountPence, mostPence, askPence } = line;
  const wrong = wrongAmount(amountPence, 1);
  if (wrong) return wrong;
  const leftPence = Math.min(mostPence, askPence) - heldPence(state, event, bid);
  return amountPence > leftPence ? notPossible('above-run', Math.max(0, leftPence), bid) : null;
}

function copied({ bid, amountPence, mostPence, askPence }: AwardLine): AwardLine {
  return { bid, amountPence, mostPence, askPence };
}

/** A group gives back no more than it holds (G4). */
export function giveAwardBack(state: FundState, command: FundCommandOf<'give-award-back'>): Decided {
  const { event, bid, backPence, because, day } = command;
  if (!isDay(day)) return refused('date-not-possible');
  const wrong = wrongAmount(backPence, 1);
  if (wrong) return wrong;
  const leftPence = heldPence(state, event, bid);
  if (backPence > leftPence) return notPossible('more-than-held', leftPence, bid);
  return accepted([{ type: 'award-given-back', event, bid, backPence, because, day }]);
}

/** Marked by whoever asks; a mark that is already there is not written again (G3). */
export function setAwardCheck(state: FundState, command: FundCommandOf<'set-award-check'>): Decided {
  const { event, bid, check, mark, textHash, sums } = command;
  if (!wasAwarded(state, event, bid)) return notPossible('not-awarded', 0, bid);
  // A group accepts its award itself: there is no award without that.
  if (check === 'acceptance' && mark === 'not-needed') return refused('malformed');
  const isAssistance = check === 'assistance' && mark === 'done';
  if (isAssistance !== (sums !== undefined)) return refused('malformed');
  if (sums) {
    const wrong = wrongAmount(sums.fundPence) ?? wrongAmount(sums.otherPence);
    if (wrong) return wrong;
    const { limitPence } = minimalAssistance;
    if (sums.fundPence + sums.otherPence > limitPence) return notPossible('assistance', limitPence, bid);
  }
  return accepted([
    {
      type: 'award-check-set',
      event,
      bid,
      check,
      mark,
      ...(textHash !== undefined && { textHash }),
      ...(sums && { sums: { fundPence: sums.fundPence, otherPence: sums.otherPence } }),
    },
  ]);
}

function wasAwarded({ awards }: FundState, event: EventId, bid: BidId): boolean {
  return awards.some((award) => award.event === event && award.lines.some((line) => line.bid === bid));
}

/** Pots and direct grants never add up to more than the fund (F1, G7). */
export function makeDirectGrant(state: FundState, command: FundCommandOf<'make-direct-grant'>): Decided {
  const { amountPence, day, textHash } = command;
  if (state.fund === null) return refused('wrong-stage');
  if (!isDay(day)) return refused('date-not-possible');
  const wrong = wrongAmount(amountPence, 1);
  if (wrong) return wrong;
  const leftPence = state.totalPence - spokenFor(state);
  if (amountPence > leftPence) return notPossible('above-fund', leftPence);
  const grant = state.directGrants.length + 1;
  return accepted([{ type: 'direct-grant-made', grant, amountPence, day, textHash }]);
}

/** It stays in the list, as taken back. */
export function endDirectGrant(state: FundState, { grant }: FundCommandOf<'end-direct-grant'>): Decided {
  const found = state.directGrants.find((each) => each.grant === grant);
  if (!found) return notPossible('no-such-grant', 0);
  return accepted(found.ended === null ? [{ type: 'direct-grant-ended', grant }] : []);
}

export function setSignposts(state: FundState, { textHash }: FundCommandOf<'set-signposts'>): Decided {
  return accepted(state.signpostsHash === textHash ? [] : [{ type: 'signposts-set', textHash }]);
}

/** Why the money does not allow it; `leftPence` is the most that it does allow. */
export type NotPossible =
  | 'above-run'
  | 'above-pot'
  | 'above-fund'
  | 'more-than-held'
  | 'not-awarded'
  | 'assistance'
  | 'no-such-grant';

function notPossible(why: NotPossible, leftPence: Pence, bid?: BidId): Outcome<never> {
  return refused('award-not-possible', { why, leftPence, ...(bid !== undefined && { bid }) });
}

function areaOf(state: FundState, event: EventId) {
  return [...state.areas.values()].find(({ events }) => events.includes(event));
}
