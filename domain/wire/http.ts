/**
 * Shapes of what the routes under /api take and answer (W9-W16); the routes are declared in domain/contract. Every answer
 * that is not a file is an `Outcome`; the status is 200 for accepted and 4xx for refused.
 */

import type { BookDocument } from './http-documents.ts';
import type { BookPicture } from './http-pictures.ts';
import type { BidText, EventText } from '../event/texts.ts';
import type { AreaId, BidId, CardNumber, EventId, FundId, PersonId, Role } from '../ids.ts';
import type { Pence } from '../money.ts';
import type { OfEachPurpose } from '../purposes.ts';
import type { RefusalCode } from '../refusals.ts';
import type { Rules } from '../event/rules/rules.ts';
import type { Stage } from '../event/stages.ts';

/**
 * Who a browser is signed in as, in one role. An officer needs no event, and may look at every screen. Each role of each event
 * has a cookie of its own, so one browser can hold a projector and its facilitator.
 */
export interface SessionInfo {
  readonly role: Role;
  readonly person: PersonId;
  readonly name: string;
  /** Null for officers and auditors, who work for every event. */
  readonly event: EventId | null;
  /** A number that tells sessions apart; useless to anybody without the cookie. */
  readonly session: number;
  /** `own`: came in by their pass-phrase · `to-choose`: has to choose one before anything else · `none`: by a link. */
  readonly account: 'own' | 'to-choose' | 'none';
}

/** Every account of an officer or auditor, and everybody who is signed in. */
export interface StaffList {
  readonly accounts: readonly StaffAccount[];
  readonly sessions: readonly StaffSession[];
}
export interface StaffAccount {
  readonly person: PersonId;
  readonly name: string;
  readonly role: 'officer' | 'auditor';
  /** Wall times in milliseconds. */
  readonly madeAt: number;
  readonly expiresAt: number | null;
  readonly standing: 'invited' | 'works' | 'ended' | 'closed';
}
export interface StaffSession {
  readonly session: number;
  readonly role: Role;
  readonly event: EventId | null;
  readonly person: PersonId;
  readonly name: string;
  readonly startedAt: number;
  readonly expiresAt: number;
  /** The one that asks. */
  readonly own: boolean;
}

/**
 * What a card's QR secret or typed code is exchanged for. A phone sends its number too, as in the handshake: the holder who has
 * the card on another phone is told of this one (W29), also when no number is sent.
 */
export interface CardOpened {
  readonly token: string;
  readonly event: EventId;
  /** The plain number printed on the card. */
  readonly number: CardNumber;
}

/** Everything of an event that has words. At the address that ends in its hash a browser keeps it for ever. */
export interface EventBook {
  readonly hash: string;
  readonly event: EventId;
  readonly practice: boolean;
  readonly text: EventText;
  readonly potPence: Pence;
  readonly rules: Rules;
  readonly rulesFingerprint: string | null;
  /** Why scores are shown early today (R22); left out where no reason was asked for. */
  readonly whySoon?: string;
  readonly bids: readonly BookBid[];
  /** Where phones join: the address for the room's QR, and as it is read aloud. */
  readonly joinUrl: string;
}

/** The book as people read it, in the language that was asked for. */
export interface Book extends EventBook {
  /** Today's rules, a sentence each. */
  readonly rulesSentences: readonly string[];
  /** What to do with the ballot: the part of the rules that stands over the projects. */
  readonly ballotSentences: readonly string[];
  /** Each opening time in words; left out where there are none. */
  readonly hours?: readonly string[];
}

export interface BookBid extends BidText {
  readonly bid: BidId;
  readonly askPence: Pence;
  readonly leastPence: Pence | null;
  /** Left out where there is none. */
  readonly picture?: BookPicture;
  /** Those that anybody may read; left out where there are none. */
  readonly documents?: readonly BookDocument[];
}

/** A fund with its areas and their events, for officers. */
export interface FundSummary {
  readonly fund: FundId;
  readonly name: string;
  readonly practice: boolean;
  /** Out of the list, and still there to be read. */
  readonly archived: boolean;
  /** When data about people is erased, as `2028-01-28`; null: never by itself. */
  readonly eraseDays: OfEachPurpose<string | null>;
  /** What councils usually set; null until the result of every event in it is signed. */
  readonly usualDays: OfEachPurpose<string> | null;
  readonly totalPence: Pence;
  /** The direct grants that stand: their money is in no pot. */
  readonly directPence: Pence;
  readonly areas: readonly {
    readonly area: AreaId;
    readonly name: string;
    readonly potPence: Pence;
    readonly events: readonly EventSummary[];
  }[];
}

export interface EventSummary {
  readonly event: EventId;
  readonly text: EventText;
  readonly stage: Stage;
  readonly practice: boolean;
  readonly potPence: Pence;
  readonly bids: number;
  /** False while nobody has answered the questions that have no default. */
  readonly rulesChosen: boolean;
  readonly archived: boolean;
  readonly cards: number;
  readonly ballots: number;
  /** The run that both have signed; null before that. */
  readonly signedRun: number | null;
}

/** The copy of an event. */
export interface EventCopied extends EventSummary {
  /** Figures of the event come more ballots apart than those that were copied (R22). */
  readonly stepsRaised: boolean;
}

/** A fund, an area and an event as an officer makes them. */
export interface NewFund {
  readonly name: string;
  readonly totalPence: Pence;
  /** For a rehearsal: can be wiped, never counts. */
  readonly practice: boolean;
}
export interface NewArea {
  readonly fund: FundId;
  readonly name: string;
  readonly potPence: Pence;
}
export interface NewEvent {
  readonly fund: FundId;
  readonly area: AreaId;
  readonly name: string;
  readonly venue: string;
  readonly date: string;
}

/** How long a name may be, and what somebody is to the event. */
export const longestName = 90;

/** A person who signs, draws or watches. */
export interface Person {
  readonly person: PersonId;
  readonly name: string;
  /** What they are to the event in words: "officer", "witness", "facilitator". */
  readonly part: string;
  readonly linkedTo: readonly BidId[];
  /** Typed in voting sheets of this event. */
  readonly keyed: boolean;
  /** Can take the officer's place when the result is signed. */
  readonly officer: boolean;
  /** Why this person may not sign; null when they may. */
  readonly bar: RefusalCode | null;
}

/**
 * A new link to hand to somebody. Its address is shown this once: the server keeps only a hash. When it ends, so does every
 * session that came from it.
 */
export interface RoleLink {
  readonly link: number;
  readonly role: Role;
  readonly url: string;
}
/** The link of somebody who is invited. */
export interface Invitation extends RoleLink {
  readonly person: PersonId;
}
export interface StandingLink {
  readonly link: number;
  readonly role: Role;
  readonly person: PersonId;
  /** Wall time in milliseconds. */
  readonly madeAt: number;
  readonly usedAt: number | null;
  readonly works: boolean;
}

/** The most simulated phones at one event. */
export const largestCrowd = 500;

/** Simulated phones that join and score, in practice only; 0 sends them home. */
export interface Crowd {
  readonly phones: number;
}

/**
 * Files of the result. Before both have signed they say `provisional` in the file and in its name; before the first run they are
 * refused as `no-run`. The `.csv` and `.xlsx` are for people, the `.json` and `-exact.csv` for programs: whole pence, names
 * that never change, the same bytes each time.
 */
export const exportNames = [
  'winners.csv',
  'winners.xlsx',
  'winners.json',
  'winners-exact.csv',
  'result.csv',
  'result.xlsx',
  'result.json',
  'result-exact.csv',
  'payments.csv',
  'payments.xlsx',
  'payments.json',
  'ballots.json',
] as const;
export type ExportName = (typeof exportNames)[number];

/** Whether ballots can still be traced to cards; destroyed for good once the result is signed. */
export interface BallotLinks {
  /** True while a person with the database and the key file could tell whose ballot is whose. */
  readonly kept: boolean;
}
