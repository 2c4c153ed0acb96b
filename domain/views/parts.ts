/** Pieces that several views share. A view lists what its role may see now; it is never "all minus secrets" (V2). */

import type { BidId, EventId } from '../ids.ts';
import type { Pence } from '../money.ts';
import type { BidStatus } from '../event/state.ts';
import type { News } from '../event/news.ts';
import type { InPot } from '../event/run.ts';
import type { TurnoutFacts } from '../event/turnout.ts';
import type { Stage } from '../event/stages.ts';
import type { PassedOverCount, Reason, RankedPlace } from '../reasons/details.ts';
import type { YoungView } from '../reasons/young-view.ts';

/** A pitch timer: `leftMs` at the moment of sending, negative when over time. Screens count on by themselves. */
export interface PitchView {
  readonly bid: BidId;
  readonly totalMs: number;
  readonly leftMs: number;
  readonly running: boolean;
}

/**
 * The last call's countdown or the grace after the close. Held: it waits for the facilitator after a restart. Extended:
 * the server was slow, and phones get that time back.
 */
export interface CountdownView {
  readonly kind: 'last-call' | 'grace';
  readonly leftMs: number;
  readonly held: boolean;
  readonly extended?: true;
}

/** A bid's standing on the day: number, status, and whether marks for it are taken now. */
export type BidView = readonly [bid: BidId, status: BidStatus, open: 0 | 1];

/** How the vote stands by its approved hours; the words of each period are in the book. */
export interface HoursView {
  readonly vote: 'not-yet' | 'open' | 'shut';
  /** The period that is open, or else the next one; null after the last, or where a person has opened voting again. */
  readonly period: number | null;
}

/** What everybody in the hall may know at any time. */
export interface CommonView {
  readonly event: EventId;
  readonly practice: boolean;
  readonly stage: Stage;
  readonly paused: boolean;
  readonly current: BidId | null;
  /** In running order. */
  readonly bids: readonly BidView[];
  readonly pitch: PitchView | null;
  readonly countdown: CountdownView | null;
  /** Content hash of the event's texts and rules: `GET /api/events/EVENT/book/HASH`. */
  readonly book: string;
  readonly results: ResultsView | null;
  readonly asking: AskingView | null;
  /** News for everybody, until the next act; null when there is none. */
  readonly news: News | null;
  /** Nobody is called: people walk from stall to stall (ST20); left out otherwise. */
  readonly stalls?: true;
  /** Left out where the event has no approved hours, and from the last call on. */
  readonly hours?: HoursView;
}

/** One told step of the results: its figures and reasons as data, which the screens put into words (A20-A22). */
export type ResultLine =
  | {
      readonly bid: BidId;
      readonly outcome: 'chosen' | 'part';
      readonly amountPence: Pence;
      /** What is left of the whole pot. */
      readonly afterPence: Pence;
      readonly standing: RankedPlace;
      /** What was passed over since the step before (E13). */
      readonly between?: PassedOverCount;
      /** The group was asked aloud whether this part would do, and said yes. */
      readonly askedAloud?: true;
      readonly inPot?: InPot;
    }
  | {
      readonly bid: BidId;
      readonly outcome: 'not-chosen';
      readonly standing?: RankedPlace;
      readonly reason: Reason;
    };

/** "Would you take £1,100 of the £2,000?", while it is asked aloud (E8). */
export interface AskingView {
  readonly bid: BidId;
  readonly amountPence: Pence;
}

export interface ResultsView {
  readonly run: number;
  /** Provisional until an officer and a second person have signed. */
  readonly signed: boolean;
  /** The steps shown so far: chosen and part, in order; bids not chosen only once everything is shown. */
  readonly lines: readonly ResultLine[];
  /** How many steps there are before the last one, which lists the bids that were not chosen and thanks everybody. */
  readonly steps: number;
  readonly shown: number;
  readonly finished: boolean;
  readonly potPence: Pence;
  readonly leftPence: Pence;
  readonly ballots: number;
  /** How many took part, of how many; left out where nothing is known of it. */
  readonly turnout?: TurnoutFacts;
  /** The pot is enough for everything that could be chosen. */
  readonly everythingFits: boolean;
  /** What young people chose, once everything is shown; left out where the rules know no such cards. */
  readonly young?: YoungView;
  /** First eight characters of the result fingerprint, once everything is shown. */
  readonly checkCode: string | null;
}
