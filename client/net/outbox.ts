/**
 * What a phone holds for one card: the newest complete ballot, received or not yet (W4, W5, B7, B8). There is no queue of
 * edits to lose. Pure: `after(outbox, happening)` is the whole behaviour, and it is saved before anything is sent.
 */

import { markFor, withMark, type Marks } from '../../domain/ballots/marks.ts';
import { goesOnFrom, nextSend, tabOf } from '../../domain/ballots/send-number.ts';
import type { BidId } from '../../domain/ids.ts';
import type { RefusalCode } from '../../domain/refusals.ts';
import { refusals } from '../../domain/refusals.ts';
import type { MineView } from '../../domain/views/roles.ts';
import type { BallotCommand, BallotReceipt } from '../../domain/wire/contract.ts';

/** What the server holds for the card, as last heard. */
export interface ReceivedBallot {
  readonly revision: number;
  readonly marks: Marks;
}

export interface Outbox {
  /** What the person wants counted; what the pads show. */
  readonly marks: Marks;
  /** Number of the newest ballot made on this phone: it names the tab too, so no number is ever used for two ballots. */
  readonly send: number;
  /** The ballot of another tab that the newest one was made from; 0 for none. */
  readonly from: number;
  /** The same as `send` once the server has said that it took the newest ballot. */
  readonly acked: number;
  /** The revision that the newest ballot was made on. */
  readonly basedOn: number;
  /** The server's proof of the highest revision that it told: it believes no revision above its own without one (B18). */
  readonly proof: string;
  readonly held: ReceivedBallot;
  /** Why the ballot of that number will not be taken as it is. */
  readonly refused: { readonly send: number; readonly code: RefusalCode } | null;
  /** Projects whose last change came after they were locked: for these the mark counted before stays. */
  readonly tooLate: readonly BidId[];
}

export type BallotToSend = Omit<BallotCommand, 'type' | 'token'>;

export type OutboxEvent =
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
  from: 0,
  acked: 0,
  basedOn: 0,
  proof: '',
  held: { revision: 0, marks: [] },
  refused: null,
  tooLate: [],
};

/** @param tab the number of the tab in which it happens */
export function after(outbox: Outbox, happening: OutboxEvent, tab = 1): Outbox {
  switch (happening.type) {
    case 'filled':
      return remade(outbox, happening.marks, outbox.basedOn, tab);
    case 'receipt':
      return receipted(outbox, happening.ballot, happening.receipt);
    case 'refusal':
      return refusedBallot(outbox, happening.send, happening.code);
    case 'told':
      return told(outbox, happening.mine, tab);
    case 'kept-mine':
      return remade(outbox, outbox.marks, outbox.held.revision, tab);
    case 'kept-theirs':
      return remade(outbox, outbox.held.marks, outbox.held.revision, tab);
    case 'try-again':
      return { ...outbox, refused: null };
    case 'other-tab':
      return newerOf(outbox, happening.outbox);
  }
}

/** True while the server has not said that it took the newest ballot made here. */
export function isUnsent(outbox: Outbox): boolean {
  return outbox.send !== outbox.acked;
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
  const { send, from, basedOn, proof, marks } = outbox;
  return { send, from, basedOn, proof, marks };
}

/** Projects marked differently here and in what the server holds. */
export function differences(outbox: Outbox): BidId[] {
  const named = new Set([...outbox.marks, ...outbox.held.marks].map(([bid]) => bid));
  const differ = (bid: BidId): boolean => markFor(outbox.marks, bid) !== markFor(outbox.held.marks, bid);
  return [...named].filter(differ).sort((a, b) => a - b);
}

function remade(outbox: Outbox, marks: Marks, basedOn: number, tab: number): Outbox {
  const send = nextSend(outbox.send, tab);
  const from = tabOf(outbox.send) === tab ? outbox.from : outbox.send;
  return { ...outbox, marks, send, from, basedOn, refused: null, tooLate: [] };
}

function receipted(outbox: Outbox, ballot: BallotToSend, receipt: BallotReceipt): Outbox {
  const acked = ballot.send === outbox.send ? ballot.send : outbox.acked;
  const heard = { ...outbox, acked };
  const { held } = outbox;
  // Another one came after it, and what that holds is known here.
  if (receipt.revision === held.revision && !isUnsent(heard)) return { ...heard, marks: held.marks };
  // Only the very next revision proves that nobody else's change lies between; otherwise `told` will say what is held.
  if (receipt.revision !== held.revision + 1) return heard;
  const { revision, tooLate, proof = '' } = receipt;
  const marks = withCounted(outbox.marks, held.marks, tooLate);
  const counted = withCounted(ballot.marks, held.marks, tooLate);
  return { ...heard, held: { revision, marks: counted }, marks, basedOn: revision, proof, tooLate };
}

/** The marks, with those that came too late put back to what was counted before. */
function withCounted(marks: Marks, counted: Marks, late: readonly BidId[]): Marks {
  return late.reduce((corrected, bid) => withMark(corrected, bid, markFor(counted, bid)), marks);
}

function refusedBallot(outbox: Outbox, send: number, code: RefusalCode): Outbox {
  if (send !== outbox.send || refusals[code] === 'again') return outbox;
  // What this phone says it knows was not believed: it is as good as the ballot before the one that is held.
  const basedOn =
    code === 'changed-elsewhere'
      ? Math.min(outbox.basedOn, Math.max(0, outbox.held.revision - 1))
      : outbox.basedOn;
  return { ...outbox, basedOn, refused: { send, code } };
}

function told(outbox: Outbox, mine: MineView, tab: number): Outbox {
  const { revision, marks, lastSend } = mine;
  const held = { revision, marks };
  if (revision < outbox.held.revision) return givenBack(outbox, mine, tab);
  // What stays with the phone that voted is forgotten here: it must not come back from here as if it were this one's (S12).
  const { send: sent, from, acked } = outbox;
  if (mine.withheld && !isUnsent(outbox)) return { ...emptyOutbox, send: sent, from, acked };
  // With nothing to send, the phone shows what the server holds: another tab or phone changed it, or gave back a later
  // ballot (B16).
  if (!isUnsent(outbox) || goesOnFrom(outbox.send, lastSend)) {
    const tooLate = revision === outbox.held.revision ? outbox.tooLate : [];
    const send = Math.max(outbox.send, lastSend);
    return {
      ...outbox,
      marks,
      send,
      acked: send,
      basedOn: revision,
      proof: mine.proof ?? '',
      held,
      refused: null,
      tooLate,
    };
  }
  // What is being given back is proven by what was told before.
  const proof = outbox.basedOn > revision ? outbox.proof : (mine.proof ?? '');
  const heard = { ...outbox, held, proof };
  // Both phones want the same: there is nothing to ask, only to send.
  const agreed = isChangedElsewhere(heard) && differences(heard).length === 0;
  return agreed ? remade(heard, heard.marks, revision, tab) : heard;
}

/**
 * A server restored from an older copy has lost a ballot that this phone knows was received. The phone sends it again,
 * under its old revision. So of two phones the later ballot counts, whichever phone comes back first (B16).
 */
function givenBack(outbox: Outbox, mine: MineView, tab: number): Outbox {
  const lost = outbox.held.revision;
  // The person is still to choose between the two: what they choose comes after both.
  if (isChangedElsewhere(outbox)) return outbox;
  const again = isUnsent(outbox)
    ? remade(outbox, outbox.marks, lost, tab)
    : remade(outbox, outbox.held.marks, lost - 1, tab);
  return { ...again, acked: outbox.send, held: { revision: mine.revision, marks: mine.marks } };
}

/**
 * The newest change wins; of the same change, the version that knows more about what happened to it. A change that is
 * not sent yet gives way only to one that was made from it. Of two that were made at once the server accepts one, and
 * the person is asked about the other (B19).
 */
function newerOf(here: Outbox, there: Outbox): Outbox {
  const holdsHere = goesOnFrom(here.send, there.send) || goesOnFrom(here.send, there.from);
  if (isUnsent(here) && !holdsHere) return here;
  if (there.send !== here.send) return there.send > here.send ? there : here;
  if (isUnsent(there) !== isUnsent(here)) return isUnsent(here) ? there : here;
  return there.held.revision > here.held.revision ? there : here;
}
