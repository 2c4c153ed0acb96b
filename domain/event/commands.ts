/** What a person can ask of an event. `decide/handlers.ts` says which role may ask it, and what it does. */

import type { Marks } from '../ballots/marks.ts';
import type { AreaId, BallotKey, BidId, DeviceTag, EventId, FundId, PersonId } from '../ids.ts';
import type { Pence } from '../money.ts';
import type { ErasureDays, Purpose } from '../purposes.ts';
import type { CancelReason, ErasedCounts, Overlay, SetAside } from './entries.ts';
import type { Rules } from './rules/rules.ts';
import type { SignatureProof } from './signatures.ts';
import type { ReopenReason } from './stages.ts';

interface BidMoney {
  readonly askPence: Pence;
  readonly leastPence: Pence | null;
  readonly textHash: string;
}

/** What a voting sheet gives; no marks if it is spoilt. */
export interface SheetBallot {
  readonly key: BallotKey;
  /** Made up for the sheet, so that its entry looks like that of a phone (Y7). */
  readonly device: DeviceTag;
  readonly send: number;
  readonly ownBid?: BidId | undefined;
  readonly marks: Marks;
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
  /** In the place of the one that is there. */
  | { type: 'add-picture'; bid: BidId; picture: string; textHash: string }
  | { type: 'remove-picture'; bid: BidId }
  | { type: 'add-document'; bid: BidId; file: string; textHash: string; isPublic: boolean }
  | { type: 'remove-document'; bid: BidId; file: string }
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
  | { type: 'set-erasure'; days: ErasureDays }
  /** What is erased beside it. Which groups were chosen was read off the run of that number; null before the first. */
  | ({ type: 'note-erasure'; purpose: Purpose; run: number | null } & ErasedCounts)
  // Cards (desk, officer). The server makes the keys; a person only says how many.
  | { type: 'make-cards'; batch: number; keys: readonly BallotKey[] }
  | { type: 'make-team-cards'; batch: number; keys: readonly BallotKey[] }
  | { type: 'make-young-cards'; batch: number; keys: readonly BallotKey[] }
  | { type: 'cancel-card'; key: BallotKey; reason: CancelReason }
  /** Cancels a card and puts another in its place, which was printed before and is nobody's. */
  | { type: 'replace-card'; key: BallotKey; reason: CancelReason; newKey: BallotKey }
  /** Says of whole batches which of their cards nobody was given. */
  | { type: 'count-piles'; batches: readonly number[]; unused: readonly BallotKey[] }
  /** One more card handed out in place of one whose number nobody knows, or one less; `from` as it was seen. */
  | { type: 'count-second-cards'; from: number; to: number }
  /** How many people may vote; null when nobody can say. */
  | { type: 'set-entitled'; people: number | null }
  // The day (facilitator).
  /** Rules, pot and opening hours are as they should be, and nothing of them changes any more. */
  | ({ type: 'approve-rules' } & OnVersion)
  | ({ type: 'take-back-approval' } & OnVersion)
  /** What the approved hours want of the vote now: the clock alone says so. */
  | { type: 'keep-hours' }
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
  /** The rest of the vote is on paper; these bids were heard without a computer. */
  | ({ type: 'declare-phones-failed'; heard: readonly BidId[] } & OnVersion)
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
      /** The card votes on paper, by an erasable row (Y1). */
      onPaper?: boolean | undefined;
      marks: Marks;
    }
  /** Voting sheets of cards that vote on paper, checked by two people (Y5): all of them or none. */
  | { type: 'enter-sheets'; sheets: readonly SheetBallot[] }
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
    } & OnVersion)
  // After the signing (officer).
  | { type: 'keep-part'; bid: BidId; keepsPence: Pence }
  | {
      type: 'draw-further-tie';
      drawn: number;
      drawnAgain: number;
      drewBy: PersonId;
      watchedBy: PersonId;
    };

export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

/** What the desk and the officer ask about cards, over HTTP: the server makes the keys. */
export type CardAsk = CommandOf<
  | 'make-cards'
  | 'make-team-cards'
  | 'make-young-cards'
  | 'cancel-card'
  | 'replace-card'
  | 'count-piles'
  | 'count-second-cards'
>;

/** What two people typed from voting sheets: the desk asks it over HTTP. */
export type SheetAsk = CommandOf<'enter-sheets'>;

/** Signing, interests, the event's words and pot, and what becomes of it afterwards: all of it over HTTP. */
export type PaperworkAsk = CommandOf<
  | 'sign'
  | 'link-person'
  | 'unlink-person'
  | 'note-keying'
  | 'change-words'
  | 'change-event-pot'
  | 'archive'
  | 'bring-back'
  | 'set-erasure'
  | 'note-erasure'
  | 'set-entitled'
  | 'add-picture'
  | 'remove-picture'
  | 'add-document'
  | 'remove-document'
  | 'keep-part'
  | 'draw-further-tie'
>;
