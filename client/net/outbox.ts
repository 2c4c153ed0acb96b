/**
 * What a phone holds for one card: the newest complete ballot, received or not yet (W4, W5, B7, B8). There is no queue of
 * edits to lose. Pure: `after(outbox, happening)` is the whole behaviour, and it is saved before anything is sent.
 */

import { markFor, withMark, type Marks } from '../../domain/ballots/marks.ts';
import type { BidId } from '../../domain/ids.ts';
import type { RefusalCode } from '../../domain/refusals.ts';
import { refusals } from '../../domain/refusals.ts';
import type { MineView } from '../../domain/views/roles.ts';
import type { BallotCommand, BallotReceipt } from '../../domain/wire/contract.ts';

/** What the server holds for the card, as last heard. */
export interface Held {
  readonly revision: number;
  readonly marks: Marks;
}

export interface Outbox {
  /** What the person wants counted; what the pads show. */
  readonly marks: Marks;
  /** Number of the newest ballot made on this phone; it never goes back, so no number is ever used for two ballots. */
  readonly send: number;
  /** The highest of those numbers that the server has said it took. */
  readonly acked: number;
  /** The revision that the newest ballot was made on. */
  readonly basedOn: number;
  readonly held: Held;
  /** Why the ballot of that number will not be taken as it is. */
  readonly refused: { readonly send: number; readonly code: RefusalCode } | null;
  /** Projects whose last change came after they were locked: for these the mark counted before stays. */
  readonly tooLate: readonly BidId[];
}

export type BallotToSend = Omit<BallotCommand, 'type' | 'token'>;

export type Happening =
  /** The person changed something: the whole ballot as they want it now. */
  | { readonly type: 'filled'; readonly marks: Marks }
  | { readonly type: 'receipt'; readonly ballot: BallotToSend; readonly receipt: BallotReceipt }
  | { readonly type: 'refusal'; readonly send: number; readonly code: RefusalCode }
  /** The server said how the card stands. */
  | { readonly type: 'told'; readonly mine: MineView }
  /** `changed-elsewhere`, and the person chose. */
  | { readonly type: 'kept-mine' }
  | { readonly type: 'kept-theirs' }
  /** What stood in the way is over (voting was opened again): the refused ballot may be tried once more. */
  | { readonly type: 'try-again' }
  /** Another tab of this phone saved its copy. */
  | { readonly type: 'other-tab'; readonly outbox: Outbox };

export const emptyOutbox: Outbox = {
  marks: [],
  send: 0,
  acked: 0,
  basedOn: 0,
  held: { revision: 0, marks: [] },
  refused: null,
  tooLate: [],
};

export function after(outbox: Outbox, happening: Happening): Outbox {
  switch (happening.type) {
    case 'filled':
      return remade(outbox, happening.marks, outbox.basedOn);
    case 'receipt':
      return receipted(outbox, happening.ballot, happening.receipt);
    case 'refusal':
      return refusedBallot(outbox, happening.send, happening.code);
    case 'told':
      return told(outbox, happening.mine);
    case 'kept-mine':
      return remade(outbox, outbox.marks, outbox.held.revision);
    case 'kept-theirs':
      return remade(outbox, outbox.held.marks, outbox.held.revision);
    case 'try-again':
      return { ...outbox, refused: null };
    case 'other-tab':
      return newerOf(outbox, happening.outbox);
  }
}

/** True while the server has not said that it took the newest ballot made here. */
export function isUnsent(outbox: Outbox): boolean {
  return outbox.send > outbox.acked;
}

/** True when the newest ballot was refused for good: sending it again cannot help. */
export function isRefused(outbox: Outbox): boolean {
  return outbox.refused !== null && outbox.refused.send === outbox.send && isUnsent(outbox);
}

/** Another phone changed this card's ballot: the person is asked which to keep. */
export function isChangedElsewhere(outbox: Outbox): boolean {
  return isRefused(outbox) && outbox.refused?.code === 'changed-elsewhere';
}

/** The ballot to send now, or null when there is none. */
export function toSend(outbox: Outbox): BallotToSend | null {
  if (!isUnsent(outbox) || isRefused(outbox)) return null;
  return { send: outbox.send, basedOn: outbox.basedOn, marks: outbox.marks };
}

/** Projects marked differently here and in what the server holds. */
export function differences(outbox: Outbox): BidId[] {
  const named = new Set([...outbox.marks, ...outbox.held.marks].map(([bid]) => bid));
  const differ = (bid: BidId): boolean => markFor(outbox.marks, bid) !== markFor(outbox.held.marks, bid);
  return [...named].filter(differ).sort((a, b) => a - b);
}

function remade(outbox: Outbox, marks: Marks, basedOn: number): Outbox {
  return { ...outbox, marks, send: outbox.send + 1, basedOn, refused: null, tooLate: [] };
}

function receipted(outbox: Outbox, ballot: BallotToSend, receipt: BallotReceipt): Outbox {
  const acked = Math.max(outbox.acked, ballot.send);
  // Only the very next revision proves that nobody else's change lies between; otherwise `told` will say what is held.
  if (receipt.revision !== outbox.held.revision + 1) return { ...outbox, acked };
  const before = outbox.held.marks;
  const late = receipt.tooLate;
  const held = { revision: receipt.revision, marks: withCounted(ballot.marks, before, late) };
  const marks = withCounted(outbox.marks, before, late);
  return { ...outbox, acked, held, marks, basedOn: receipt.revision, tooLate: late };
}

/** The marks, with those that came too late put back to what was counted before. */
function withCounted(marks: Marks, counted: Marks, late: readonly BidId[]): Marks {
  return late.reduce((corrected, bid) => withMark(corrected, bid, markFor(counted, bid)), marks);
}

function refusedBallot(outbox: Outbox, send: number, code: RefusalCode): Outbox {
  if (send !== outbox.send || refusals[code] === 'again') return outbox;
  return { ...outbox, refused: { send, code } };
}

function told(outbox: Outbox, mine: MineView): Outbox {
  const held = { revision: mine.revision, marks: mine.marks };
  if (mine.revision < outbox.held.revision) return givenBack(outbox, mine);
  // What this phone had received was lost with an older copy, and the other phone gave back what came after it.
  const replaced = mine.lastSend < outbox.acked && !isUnsent(outbox);
  if (outbox.send <= mine.lastSend || replaced) {
    const { revision, marks } = mine;
    const tooLate = revision === outbox.held.revision ? outbox.tooLate : [];
    const { send } = outbox.send > mine.lastSend ? outbox : { send: mine.lastSend };
    return { marks, send, acked: send, basedOn: revision, held, refused: null, tooLate };
  }
  const heard = { ...outbox, held, acked: Math.max(outbox.acked, mine.lastSend) };
  // Both phones want the same: there is nothing to ask, only to send.
  const agreed = isChangedElsewhere(heard) && differences(heard).length === 0;
  return agreed ? remade(heard, heard.marks, held.revision) : heard;
}

/**
 * A server brought back from an older copy lost what this phone heard that it had: the phone gives it back, as the
 * revision that it was received as, so that of two phones the later one counts, whichever comes back first (B16).
 */
function givenBack(outbox: Outbox, mine: MineView): Outbox {
  const lost = outbox.held.revision;
  // The person is still to choose between the two: what they choose comes after both.
  if (isChangedElsewhere(outbox)) return outbox;
  const again = isUnsent(outbox)
    ? remade(outbox, outbox.marks, lost)
    : remade(outbox, outbox.held.marks, lost - 1);
  return { ...again, acked: outbox.send, held: { revision: mine.revision, marks: mine.marks } };
}

/** The newest wish wins; of the same wish, whoever knows more of its fate. */
function newerOf(here: Outbox, there: Outbox): Outbox {
  if (there.send !== here.send) return there.send > here.send ? there : here;
  if (there.acked !== here.acked) return there.acked > here.acked ? there : here;
  return there.held.revision > here.held.revision ? there : here;
}
