/** What a person can ask of an event, and which role may ask it. */

import type { Marks } from '../ballots/marks.ts';
import type { AreaId, BallotKey, BidId, DeviceTag, EventId, FundId, PersonId, Role } from '../ids.ts';
import type { Pence } from '../money.ts';
import type { CancelReason, ErasedCounts, Overlay, SetAside } from './entries.ts';
import type { Rules } from './rules/rules.ts';
import type { SignatureProof } from './signatures.ts';
import type { ReopenReason } from './stages.ts';

interface BidMoney {
  readonly askPence: Pence;
  readonly leastPence: Pence | null;
  readonly textHash: string;
}

/** A command that moves the stage names the stage version on which it was pressed (ST2). */
interface OnVersion {
  readonly on: number;
}

export type Command =
  // Setting up (officer).
  | {
      type: 'create-event';
      event: EventId;
      fund: FundId;
      area: AreaId;
      practice: boolean;
      potPence: Pence;
      textHash: string;
    }
  /** From a list: new bids, and changes of those that are there already. */
  | { type: 'add-bids'; bids: readonly BidMoney[]; changed?: readonly ({ bid: BidId } & BidMoney)[] }
  | ({ type: 'change-bid'; bid: BidId } & BidMoney)
  | { type: 'remove-bid'; bid: BidId }
  /** By hand, or drawn by lot with a seed; `textHash` names the words of the reason. */
  | {
      type: 'set-order';
      order: readonly BidId[];
      draw?: { readonly seed: string; readonly textHash: string };
    }
  /**
   * `heldBefore`: rules of an election that was held on another day, and is played again as it was (R16). Only the server
   * says so, of a file that it opens: it is in no message.
   */
  | { type: 'set-rules'; rules: Rules; heldBefore?: true }
  | { type: 'link-person'; person: PersonId; bid: BidId }
  | { type: 'unlink-person'; person: PersonId; bid: BidId }
  | { type: 'note-keying'; person: PersonId }
  | { type: 'change-words'; textHash: string }
  /** The area's pot was changed: the event takes the new one, until voting opens. */
  | { type: 'change-event-pot'; potPence: Pence }
  | { type: 'archive' }
  | { type: 'bring-back' }
  | { type: 'set-erasure'; day: number | null }
  /** What was erased, once it is gone. */
  | ({ type: 'note-erasure' } & ErasedCounts)
  // Cards (desk, officer). The server makes the keys; a person only says how many.
  | { type: 'make-cards'; batch: number; keys: readonly BallotKey[] }
  | { type: 'make-team-cards'; batch: number; keys: readonly BallotKey[] }
  | { type: 'cancel-card'; key: BallotKey; reason: CancelReason }
  /** Cancels a card and puts another in its place, which was printed before and is nobody's. */
  | { type: 'replace-card'; key: BallotKey; reason: CancelReason; newKey: BallotKey }
  /** Says of whole batches which of their cards nobody was given. */
  | { type: 'count-piles'; batches: readonly number[]; unused: readonly BallotKey[] }
  // The day (facilitator).
  | ({ type: 'open-doors' } & OnVersion)
  | ({ type: 'close-doors' } & OnVersion)
  | ({ type: 'open-voting'; heldBefore?: true } & OnVersion)
  /** The pitch starts, the bid can be marked, the timer runs. */
  | ({ type: 'call-bid'; bid: BidId } & OnVersion)
  /** Its pitch once more, also after it was ended or heard; a last call stops for it. */
  | ({ type: 'start-pitch-again'; bid: BidId } & OnVersion)
  | ({ type: 'pause-pitch' } & OnVersion)
  | ({ type: 'resume-pitch' } & OnVersion)
  | ({ type: 'extend-pitch'; byMs: number } & OnVersion)
  | ({ type: 'end-pitch' } & OnVersion)
  | ({ type: 'set-aside'; bid: BidId; as: SetAside } & OnVersion)
  | ({ type: 'restore-bid'; bid: BidId } & OnVersion)
  | ({ type: 'start-last-call' } & OnVersion)
  | ({ type: 'stop-last-call' } & OnVersion)
  | ({ type: 'close-voting' } & OnVersion)
  | ({ type: 'end-grace' } & OnVersion)
  | ({ type: 'reopen-voting'; reason: ReopenReason } & OnVersion)
  | ({ type: 'pause' } & OnVersion)
  | ({ type: 'resume' } & OnVersion)
  /** Lets a countdown that was held after a restart run on. */
  | ({ type: 'release-clock' } & OnVersion)
  | { type: 'show-overlay'; overlay: Overlay | null }
  /** Takes back the act at that place of the journal, for ten seconds. */
  | ({ type: 'undo'; entry: number } & OnVersion)
  // Voting (a card). The gateway turns the card's token into `key` and the phone into `device`.
  | {
      type: 'send-ballot';
      key: BallotKey;
      device: DeviceTag;
      send: number;
      /** The ballot of another tab of this phone that this one was made from (B19). */
      from?: number | undefined;
      /** The revision that the phone says it knows. */
      basedOn: number;
      /** A server with this event's key told the card of that revision, or of the next one (B18). */
      proven?: boolean | undefined;
      /** The bid of the group that the card was made for, from an erasable table; left out for everybody else's. */
      ownBid?: BidId | undefined;
      marks: Marks;
    }
  // The decision (facilitator, officer).
  | ({ type: 'seal' } & OnVersion)
  | ({ type: 'number-the-draw' } & OnVersion)
  | ({ type: 'settle-by-hands'; hands: readonly (readonly [bid: BidId, hands: number])[] } & OnVersion)
  | ({
      type: 'settle-by-draw';
      drawn: number;
      drawnAgain: number;
      drewBy: PersonId;
      watchedBy: PersonId;
    } & OnVersion)
  | ({ type: 'settle-by-share' } & OnVersion)
  | ({ type: 'decline'; bid: BidId } & OnVersion)
  /** Names no bid: whose turn it is follows from the run, and nobody is told before the hall is (E3, E8). */
  | ({ type: 'ask-part' } & OnVersion)
  | ({ type: 'answer-part'; accepts: boolean } & OnVersion)
  | ({ type: 'take-back-ask' } & OnVersion)
  | ({ type: 'start-results' } & OnVersion)
  | ({ type: 'show-next-result' } & OnVersion)
  | ({
      type: 'sign';
      run: number;
      fingerprint: string;
      as: 'officer' | 'second';
      person: PersonId;
      /** Left out: a name and nothing else. The server makes it; nobody sends it. */
      proof?: SignatureProof;
    } & OnVersion);

export type CommandType = Command['type'];

const setUp: readonly Role[] = ['officer'];
const cards: readonly Role[] = ['desk', 'officer'];
const stage: readonly Role[] = ['facilitator', 'officer'];
const deadline: readonly Role[] = ['facilitator', 'officer', 'clock'];
const onItsDate: readonly Role[] = ['officer', 'clock'];

/** The role by command matrix (V1): who may ask what. Everything not listed is refused. */
export const mayAsk: Readonly<Record<CommandType, readonly Role[]>> = {
  'create-event': setUp,
  'add-bids': setUp,
  'change-bid': setUp,
  'remove-bid': setUp,
  'set-order': setUp,
  'set-rules': setUp,
  'link-person': setUp,
  'unlink-person': setUp,
  'note-keying': setUp,
  'change-words': setUp,
  'change-event-pot': setUp,
  archive: setUp,
  'bring-back': setUp,
  'set-erasure': setUp,
  'note-erasure': onItsDate,
  'make-cards': cards,
  'make-team-cards': cards,
  'cancel-card': cards,
  'replace-card': cards,
  'count-piles': cards,
  'open-doors': stage,
  'close-doors': stage,
  'open-voting': stage,
  'call-bid': stage,
  'start-pitch-again': stage,
  'pause-pitch': stage,
  'resume-pitch': stage,
  'extend-pitch': stage,
  'end-pitch': stage,
  'set-aside': stage,
  'restore-bid': stage,
  'start-last-call': stage,
  'stop-last-call': stage,
  'close-voting': deadline,
  'end-grace': deadline,
  'reopen-voting': stage,
  pause: stage,
  resume: stage,
  'release-clock': stage,
  'show-overlay': stage,
  undo: stage,
  'send-ballot': ['voter'],
  seal: stage,
  'number-the-draw': stage,
  'settle-by-hands': stage,
  'settle-by-draw': stage,
  'settle-by-share': stage,
  decline: stage,
  'ask-part': stage,
  'answer-part': stage,
  'take-back-ask': stage,
  'start-results': stage,
  'show-next-result': stage,
  sign: [...stage, 'signer'],
};
