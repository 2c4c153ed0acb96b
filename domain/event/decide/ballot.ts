/** Taking one ballot (B1-B9): always the voter's complete ballot, the newest counts. */

import { flawInMarks, withRoomMade } from '../../ballots/index.ts';
import { inOrder, markFor, type Mark, type Marks } from '../../ballots/marks.ts';
import type { BidId } from '../../ids.ts';
import { accepted, refused, type Outcome } from '../../outcome.ts';
import type { Command } from '../commands.ts';
import type { Decided } from '../decided.ts';
import { stages, takesBallots } from '../stages.ts';
import { sheetOf, type Ballot, type EventState } from '../state.ts';

type SendBallot = Extract<Command, { type: 'send-ballot' }>;

export function decideBallot(state: EventState, command: SendBallot): Outcome<Decided> {
  const card = state.cards.get(command.key);
  if (card === undefined) return refused('unknown-card');
  if (card === 'cancelled') return refused('cancelled-card');
  const ballot = state.ballots.get(command.key);
  // A repeat is a success at any time: the phone only missed the answer.
  if (ballot && isRepeat(ballot, command))
    return accepted(receipt([], ballot.revision, tooLate(state, ballot, command)));
  if (!takesBallots(state.stage)) return refused(notNow(state));
  if (state.paused) return refused('paused');
  if (ballot && changedElsewhere(ballot, command))
    return refused('changed-elsewhere', { revision: ballot.revision });
  return taken(state, ballot, command);
}

function taken(state: EventState, ballot: Ballot | undefined, command: SendBallot): Outcome<Decided> {
  const marks = inOrder(command.marks);
  if (!marks) return refused('malformed');
  if (marksOwn(state, command)) return refused('own-bid');
  for (const mark of marks) {
    const bid = state.bids.get(mark[0]);
    if (!bid) return refused('unknown-bid');
    if (!bid.opened) return refused('bid-not-open', { bid: bid.bid });
  }
  const counted = withinLimits(state, withLocked(state, ballot, marks));
  const flaw = flawInMarks(state.rules.ballot, counted, sheetOf(state));
  if (flaw) return refused(flaw.code, flaw.limits);
  const { key, device, send } = command;
  // After a takeover from an older copy the phone may know of a revision that this journal never saw (B16).
  const revision = Math.max(ballot?.revision ?? 0, command.basedOn) + 1;
  return accepted(
    receipt(
      [
        {
          type: 'ballot-received',
          round: 1,
          key,
          revision,
          device,
          send,
          marks: counted,
        },
      ],
      revision,
      tooLate(state, ballot, command),
    ),
  );
}

/** Marks for bids that are out give way to others (B17); one that is no mark at all is refused with the ballot. */
function withinLimits(state: EventState, marks: Marks): Marks {
  const flaw = flawInMarks(state.rules.ballot, marks, sheetOf(state));
  const canGiveWay = flaw !== null && flaw.code !== 'mark-out-of-range';
  return canGiveWay ? withRoomMade(state.rules.ballot, marks, sheetOf(state)) : marks;
}

/** A group's card marks its own bid although the rules leave it out (C11). */
function marksOwn({ rules }: EventState, { ownBid, marks }: SendBallot): boolean {
  return rules.ownBid === 'abstain' && ownBid !== undefined && marks.some(([bid]) => bid === ownBid);
}

function receipt(entries: Decided['entries'], revision: number, late: readonly BidId[]): Decided {
  return { entries, reply: { kind: 'ballot', revision, tooLate: late } };
}

function notNow(state: EventState): 'voting-not-open' | 'voting-closed' {
  return stages.indexOf(state.stage) < stages.indexOf('open') ? 'voting-not-open' : 'voting-closed';
}

function isRepeat(ballot: Ballot, command: SendBallot): boolean {
  const phone = ballot.phones.find(({ device }) => device === command.device);
  return phone !== undefined && command.send <= phone.send;
}

/** Another phone's ballot was counted since this one last looked: the person is asked, nothing is overwritten (B8). */
function changedElsewhere(ballot: Ballot, command: SendBallot): boolean {
  return ballot.phones.at(-1)?.device !== command.device && command.basedOn < ballot.revision;
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
function tooLate(state: EventState, ballot: Ballot | undefined, command: SendBallot): BidId[] {
  return lockedBids(state).filter((bid) => markFor(ballot?.marks ?? [], bid) !== markFor(command.marks, bid));
}

function lockedBids(state: EventState): BidId[] {
  return state.order.filter((bid) => state.bids.get(bid)?.locked === true);
}
