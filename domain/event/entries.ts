/**
 * What can be written in an event's journal: numbers, ids and closed codes only, never a name or free text (J4).
 * Each type has a version; stored bytes are never rewritten, so a change of shape is a new version and a lift in
 * `lift.ts`.
 */

import type { Marks } from '../ballots/marks.ts';
import type { AreaId, BallotKey, BidId, DeviceTag, EventId, FundId, PersonId } from '../ids.ts';
import type { Pence } from '../money.ts';
import type { ErasureDays, Purpose } from '../purposes.ts';
import type { AnswerRecord, Run, TieRecord } from './run.ts';
import type { SignatureProof } from './signatures.ts';
import type { ReopenReason, Stage } from './stages.ts';
import type { Turnout } from './turnout.ts';
import type { OpenBetween } from './rules/opening-hours.ts';
import type { WrittenRules } from './rules/written-rules.ts';

export const setAsideKinds = ['later', 'left-out', 'withdrawn'] as const;
export type SetAside = (typeof setAsideKinds)[number];

export const cancelReasons = ['lost', 'spoilt', 'not-handed-out', 'not-eligible', 'attends-only'] as const;
export type CancelReason = (typeof cancelReasons)[number];

/** What the facilitator can put before the hall instead of what the stage shows by itself. `young` since version 13. */
export const overlays = ['join', 'rules', 'order', 'scores', 'young'] as const;
export type Overlay = (typeof overlays)[number];

/** How many records of each kind an erasure took away. */
export interface ErasedCounts {
  readonly names: number;
  readonly contacts: number;
  readonly cards: number;
}

/** When data was erased, in milliseconds of wall time, for which purposes and how much. */
export interface Erased extends ErasedCounts {
  readonly at: number;
  readonly purposes: readonly Purpose[];
  /** The place of its entry in the journal: what ends before it was made before the erasure. */
  readonly entry: number;
}

/** The picture of a bid. */
export interface BidPicture {
  /** The SHA-256 by which its files are found. */
  readonly picture: string;
  /** Names what is said of it. */
  readonly textHash: string;
}

/** A document of a bid. */
export interface BidDocument {
  /** The SHA-256 by which its file is found. */
  readonly file: string;
  /** Names its title. */
  readonly textHash: string;
  /** Anybody may read it; otherwise officers and auditors. */
  readonly isPublic: boolean;
}

/** Each entry's body; `type` names it. */
export type EntryBody =
  // Setting up.
  | {
      type: 'event-created';
      event: EventId;
      /** Areas are numbered within their fund, so an area alone names nothing. */
      fund: FundId;
      area: AreaId;
      practice: boolean;
      potPence: Pence;
      textHash: string;
    }
  | { type: 'bid-added'; bid: BidId; askPence: Pence; leastPence: Pence | null; textHash: string }
  | { type: 'bid-changed'; bid: BidId; askPence: Pence; leastPence: Pence | null; textHash: string }
  | { type: 'bid-removed'; bid: BidId }
  /** In the place of the one that it had (U5). Since version 8. */
  | ({ type: 'picture-added'; bid: BidId } & BidPicture)
  /** Taken away by an officer, or erased on its day. Since version 8. */
  | { type: 'picture-removed'; bid: BidId; picture: string }
  /** Since version 10. */
  | ({ type: 'document-added'; bid: BidId } & BidDocument)
  /** By an officer, or erased on its day. Since version 10. */
  | { type: 'document-removed'; bid: BidId; file: string }
  /** With a seed and the hash of the reason's words when it was drawn by lot (ST13). */
  | { type: 'order-set'; order: readonly BidId[]; seed?: string; textHash?: string }
  | { type: 'rules-set'; rules: WrittenRules }
  /** Keys ascending, so that their order says nothing about card numbers. */
  | { type: 'cards-made'; batch: number; keys: readonly BallotKey[] }
  /** Cards of groups that present a bid; of which group a card is, no journal says. Keys ascending. */
  | { type: 'team-cards-made'; batch: number; keys: readonly BallotKey[] }
  /** Young people's cards. Keys ascending. Since version 13. */
  | { type: 'young-cards-made'; batch: number; keys: readonly BallotKey[] }
  | { type: 'card-cancelled'; key: BallotKey; reason: CancelReason }
  | {
      type: 'card-replaced';
      key: BallotKey;
      reason: CancelReason;
      /** Null: the new card was printed before. Before version 6 it was made for this, in a batch of its own. */
      batch: number | null;
      newKey: BallotKey;
    }
  /** Keys ascending: cards that nobody was given, and cards that an earlier count took for such. */
  | {
      type: 'piles-counted';
      batches: readonly number[];
      unused: readonly BallotKey[];
      back: readonly BallotKey[];
    }
  /** How many cards were handed out in place of a lost one whose number nobody knew (D7). Since version 11. */
  | { type: 'second-cards-counted'; cards: number }
  /** How many people may vote, as an officer says (D6); null when nobody can. Since version 11. */
  | { type: 'entitled-set'; people: number | null }
  | { type: 'person-linked'; person: PersonId; bid: BidId }
  | { type: 'person-unlinked'; person: PersonId; bid: BidId }
  /** This person typed in voting sheets of the event, and signs nothing in it. */
  | { type: 'keying-noted'; person: PersonId }
  // Paperwork.
  | { type: 'words-changed'; textHash: string }
  | { type: 'event-pot-changed'; potPence: Pence }
  | { type: 'archived' }
  | { type: 'brought-back' }
  /** Null for the fund's own day. Before version 7 there was one day for everything. */
  | { type: 'erasure-set'; days: ErasureDays }
  /**
   * For which purposes data was erased, and how many names, contacts of groups and cards: that it was done, and nothing
   * of what it was. Before version 7 everything was erased at once.
   */
  | ({ type: 'data-erased'; purposes: readonly Purpose[] } & ErasedCounts)
  // The day.
  | { type: 'doors-opened' }
  | { type: 'doors-closed' }
  /** With the moments of the opening hours, so that no later reader has to know when summer time began. Since version 14. */
  | { type: 'rules-approved'; rulesFingerprint: string; hours: readonly OpenBetween[] }
  /** Since version 14. */
  | { type: 'approval-taken-back' }
  | { type: 'voting-opened'; rulesFingerprint: string }
  /** By their place in the hours, from 0. Since version 14. */
  | { type: 'period-began'; period: number }
  /** `next`: the period in which voting opens again; null after the last. Since version 14. */
  | { type: 'period-ended'; next: number | null }
  /** Since version 14. */
  | { type: 'period-grace-ended' }
  | { type: 'bid-called'; bid: BidId; pitchMs: number }
  /** Once more, also of a bid that was heard; ends a last call. Since version 2. */
  | { type: 'pitch-started-again'; bid: BidId; pitchMs: number }
  | { type: 'pitch-paused'; leftMs: number }
  | { type: 'pitch-resumed'; leftMs: number }
  | { type: 'pitch-extended'; leftMs: number }
  | { type: 'pitch-ended' }
  | { type: 'bid-set-aside'; bid: BidId; as: SetAside }
  | { type: 'bid-restored'; bid: BidId }
  | { type: 'last-call-started'; leftMs: number }
  | { type: 'last-call-stopped' }
  | { type: 'closing-started'; graceMs: number }
  | { type: 'voting-closed' }
  | { type: 'voting-reopened'; reason: ReopenReason }
  /** Sheets count beside phones from now on, and these bids were heard without a computer (Y4). Since version 9. */
  | { type: 'phones-failed'; heard: readonly BidId[] }
  | { type: 'paused'; countdownLeftMs: number | null; pitchLeftMs: number | null }
  | { type: 'resumed' }
  | { type: 'clock-released'; leftMs: number }
  | { type: 'screen-shown'; overlay: Overlay | null }
  /** The act at place `entry` was taken back within ten seconds; what the clocks went on from. Since version 2. */
  | {
      type: 'act-undone';
      entry: number;
      /** The stage that stands again, for whoever reads this entry alone. Since version 4; null: not written then. */
      stage: Stage | null;
      pitchLeftMs: number | null;
      countdownLeftMs: number | null;
    }
  | {
      type: 'ballot-received';
      round: 1;
      key: BallotKey;
      revision: number;
      device: DeviceTag;
      send: number;
      /** Digest of what the phone sent, where something else was taken (B6, B17). Since version 5. */
      sent?: number;
      marks: Marks;
    }
  // The decision.
  /** Of how many people or cards the ballots came (D6): it comes with the seal, where it is known. Since version 11. */
  | ({ type: 'turnout-counted' } & Turnout)
  | { type: 'sealed'; ballots: number; lastBallotSeq: number }
  | { type: 'run-made'; run: Run }
  | { type: 'draw-numbered'; tied: readonly BidId[] }
  | { type: 'tie-settled'; record: TieRecord }
  | { type: 'bid-declined'; bid: BidId }
  /** Asked aloud: would the group take this part of what it asks for? */
  | { type: 'part-asked'; bid: BidId; amountPence: Pence }
  | { type: 'part-answered'; record: AnswerRecord }
  /** Asked, and taken back before anybody answered. */
  | { type: 'part-not-asked' }
  | { type: 'results-started' }
  | { type: 'result-shown'; shown: number }
  | {
      type: 'signed';
      run: number;
      fingerprint: string;
      as: 'officer' | 'second';
      person: PersonId;
      /** Since version 3. */
      proof: SignatureProof;
    }
  // After the signing, since version 12 (G4, G5).
  | { type: 'part-kept'; bid: BidId; keepsPence: Pence }
  | { type: 'further-tie-drawn'; record: TieRecord }
  | { type: 'further-run-made'; run: Run };

export type EntryType = EntryBody['type'];
export type EntryOf<T extends EntryType> = Extract<EntryBody, { type: T }>;

/** The version in which each type is written today; older ones are lifted when read. */
export const entryVersion = 14;

/** An entry with its place in the journal. `at` is wall time in milliseconds, for readers only; `by` is a staff number or 0. */
export interface Entry {
  readonly seq: number;
  readonly at: number;
  readonly by: PersonId;
  readonly version: number;
  readonly body: EntryBody;
}
