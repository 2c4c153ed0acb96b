/** Taking one ballot (B1-B9, B16-B19): always the voter's complete ballot, the newest counts. */

import { flawInMarks, withRoomMade } from '../../ballots/index.ts';
import { inOrder, markFor, type Mark, type Marks } from '../../ballots/marks.ts';
import { goesOnFrom } from '../../ballots/send-number.ts';
import type { BidId } from '../../ids.ts';
import { accepted, refused, type Outcome } from '../../outcome.ts';
import type { CommandOf } from '../commands.ts';
import type { Decided } from '../decided.ts';
import { isShutByHours } from '../hours.ts';
import { digestOf, sentAs } from '../senders.ts';
import { stages, takesBallots } from '../stages.ts';
import { sheetOf, type Ballot, type EventState } from '../state.ts';

type SendBallot = CommandOf<'send-ballot'>;

export function decideBallot(state: EventState, command: SendBallot): Outcome<Decided> {
  const card = state.cards.get(command.key);
  if (card === undefined) return refused('unknown-card');
  if (card === 'cancelled') return refused('cancelled-card');
  const marks = inOrder(command.marks);
  if (!marks || !isRevision(command.basedOn)) return refused('malformed');
  const ballot = state.ballots.get(command.key);
  const digest = digestOf(marks);
  const taken = ballot && sentAs(ballot.phones, command.device, command.send);
  // A repeat is a success at any time: the phone only missed the answer.
  if (taken?.digest === digest)
    return accepted(receipt([], ballot?.revision ?? 0, tooLate(state, ballot, marks)));
  if (!takesBallots(state.stage)) return refused(notNow(state));
  if (isShutByHours(state)) return refused('voting-not-open');
  if (command.onPaper === true) return refused('card-on-paper');
  if (state.paused) return refused('paused');
  if (ballot && (taken !== undefined || changedElsewhere(ballot, command)))
    return refused('changed-elsewhere', { revision: ballot.revision });
  return take(state, ballot, command, marks);
}

/** Why these marks cannot be counted for the card, whoever sends them; null where they can. */
export function flawInBallot(
  state: EventState,
  { ownBid, marks }: { readonly ownBid?: BidId | undefined; readonly marks: Marks },
): Outcome<never> | null {
  if (marksOwn(state, { ownBid, marks })) return refused('own-bid');
  for (const mark of marks) {
    const bid = state.bids.get(mark[0]);
    if (!bid) return refused('unknown-bid');
    if (!bid.opened) return refused('bid-not-open', { bid: bid.bid });
  }
  return null;
}

function take(
  state: EventState,
  ballot: Ballot | undefined,
  command: SendBallot,
  marks: Marks,
): Outcome<Decided> {
  const notCountable = flawInBallot(state, { ownBid: command.ownBid, marks });
  if (notCountable) return notCountable;
  const counted = withinLimits(state, withLocked(state, ballot, marks));
  const flaw = flawInMarks(state.rules.ballot, counted, sheetOf(state));
  if (flaw) return refused(flaw.code, flaw.limits);
  const { key, device, send } = command;
  const known = ballot?.revision ?? 0;
  const revision = Math.max(known, believed(known, command)) + 1;
  const sent = counted === marks ? {} : sentInstead(marks, counted);
  return accepted(
    receipt(
      [{ type: 'ballot-received', round: 1, key, revision, device, send, ...sent, marks: counted }],
      revision,
      tooLate(state, ballot, marks),
    ),
  );
}

/** What the phone sent, where the entry does not say it: a repeat is known by it. */
function sentInstead(marks: Marks, counted: Marks): { sent?: number } {
  const digest = digestOf(marks);
  return digest === digestOf(counted) ? {} : { sent: digest };
}

/** Marks for bids that are out give way to others (B17); one that is no mark at all is refused with the ballot. */
export function withinLimits(state: EventState, marks: Marks): Marks {
  const flaw = flawInMarks(state.rules.ballot, marks, sheetOf(state));
  const canGiveWay = flaw !== null && flaw.code !== 'mark-out-of-range';
  return canGiveWay ? withRoomMade(state.rules.ballot, marks, sheetOf(state)) : marks;
}

/** A group's card marks its own bid although the rules leave it out (C11). */
function marksOwn(
  { rules }: EventState,
  { ownBid, marks }: { readonly ownBid?: BidId | undefined; readonly marks: Marks },
): boolean {
  return rules.ownBid === 'abstain' && ownBid !== undefined && marks.some(([bid]) => bid === ownBid);
}

function receipt(entries: Decided['entries'], revision: number, late: readonly BidId[]): Decided {
  return { entries, reply: { kind: 'ballot', revision, tooLate: late } };
}

export function notNow(state: EventState): 'voting-not-open' | 'voting-closed' {
  return stages.indexOf(state.stage) < stages.indexOf('open') ? 'voting-not-open' : 'voting-closed';
}

/** The next revision is one more, and still exact. */
function isRevision(revision: number): boolean {
  return Number.isSafeInteger(revision) && revision >= 0 && revision < Number.MAX_SAFE_INTEGER;
}

/**
 * The revision that the phone is believed to know. After a takeover from an older copy it may know of one that this journal
 * never saw (B16), and has the proof that a server once told it. Without proof nobody is believed (B18): a number made up
 * would pass over what other phones sent, and leave no numbers for those who come after.
 */
function believed(known: number, { basedOn, proven }: SendBallot): number {
  return basedOn <= known || proven === true ? basedOn : 0;
}

/**
 * Another ballot was counted since this one's tab last looked: the person is asked, nothing is overwritten (B8, B19).
 * A tab that goes on from its own ballot missed no more than the answer.
 */
function changedElsewhere({ phones, revision }: Ballot, command: SendBallot): boolean {
  return !goesOnFromLast(phones, command) && believed(revision, command) < revision;
}

function goesOnFromLast(phones: Ballot['phones'], { device, send, from }: SendBallot): boolean {
  const last = phones.at(-1);
  const sent = last?.device === device ? last.sent.at(-1) : undefined;
  if (sent === undefined) return false;
  return goesOnFrom(sent.send, send) || (from !== undefined && goesOnFrom(sent.send, from));
}

/** For locked bids the mark counted before stays (B6). */
function withLocked(state: EventState, ballot: Ballot | undefined, marks: Marks): Marks {
  const locked = lockedBids(state);
  if (locked.length === 0) return marks;
  const isLocked = ([bid]: Mark) => locked.includes(bid);
  const kept = (ballot?.marks ?? []).filter(isLocked);
  return [...marks.filter((mark) => !isLocked(mark)), ...kept].sort(([a], [b]) => a - b);
}

/** The locked bids for which this ballot asks something else than what counts. */
function tooLate(state: EventState, ballot: Ballot | undefined, marks: Marks): BidId[] {
  return lockedBids(state).filter((bid) => markFor(ballot?.marks ?? [], bid) !== markFor(marks, bid));
}

function lockedBids(state: EventState): BidId[] {
  return state.order.filter((bid) => state.bids.get(bid)?.locked === true);
}
