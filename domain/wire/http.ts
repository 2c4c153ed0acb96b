/**
 * Shapes of what the routes under /api take and answer (W9-W16); the routes are declared in domain/contract. Every answer
 * that is not a file is an `Outcome`; the status is 200 for accepted and 4xx for refused.
 */

import type { BidText, EventText } from '../event/texts.ts';
import type { BidId, EventId, PersonId, Role } from '../ids.ts';
import type { Pence } from '../money.ts';
import type { RefusalCode } from '../refusals.ts';
import type { Rules } from '../event/rules/rules.ts';
import type { Stage } from '../event/stages.ts';

/**
 * `POST /api/session {token}`: a role link is exchanged for a cookie. `GET /api/session?role=facilitator&event=7`: who
 * am I in that role (an officer needs no event, and may look at every screen); `DELETE` with the same: sign out. Each
 * role of each event has a cookie of its own, so one browser can hold a projector and its facilitator.
 */
export interface SessionInfo {
  readonly role: Role;
  readonly person: PersonId;
  readonly name: string;
  /** Null for officers and auditors, who work for every event. */
  readonly event: EventId | null;
  /** A number to tell sessions apart by; of no use to anybody who does not hold the cookie. */
  readonly session: number;
  /** `own`: came in by their pass-phrase · `to-choose`: has to choose one before anything else · `none`: by a link. */
  readonly account: 'own' | 'to-choose' | 'none';
}

/**
 * `POST /api/session/pass-phrase {signIn, passPhrase}`: officers and auditors come in. `POST /api/account`, the same:
 * whoever was invited chooses. `POST /api/officer/account {name, signIn, passPhrase}`: whoever came in from the console
 * makes an account. `PUT /api/account/pass-phrase {before, passPhrase}`. All answer with the session that begins.
 * `POST /api/session/name?role=desk&event=7 {name}`: whoever opened a link says who they are.
 *
 * `GET /api/officer/staff`; `POST {role: 'officer', name}` or `{role: 'auditor', name, until}` invites: the answer is a
 * link to be opened once. `POST /staff/PERSON/reset` gives another; `DELETE /staff/PERSON` closes the account;
 * `DELETE /api/officer/sessions/SESSION` signs somebody out.
 */
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
 * `POST /api/card {code, device}`: a card's QR secret or typed code is exchanged for its token. `device` is the phone's number
 * as in the handshake: whoever has the card on another phone is told of this one (W29), also when none is given.
 */
export interface CardOpened {
  readonly token: string;
  readonly event: EventId;
  /** The plain number printed on the card. */
  readonly number: number;
}

/** `GET /api/events/EVENT/book` and `/book/HASH` (kept for ever by the browser): everything with words. */
export interface Book {
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

export interface BookBid extends BidText {
  readonly bid: BidId;
  readonly askPence: Pence;
  readonly leastPence: Pence | null;
}

/** `GET /api/officer/funds`. */
export interface FundSummary {
  readonly fund: number;
  readonly name: string;
  readonly practice: boolean;
  /** Out of the list, and still there to be read. */
  readonly archived: boolean;
  /** When names and contacts are erased, as `2028-01-28`; null: never by itself. */
  readonly eraseDay: string | null;
  readonly totalPence: Pence;
  readonly areas: readonly {
    readonly area: number;
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

/** `POST /api/officer/copies`. */
export interface EventCopied extends EventSummary {
  /** Figures of the event come more ballots apart than those that were copied (R22). */
  readonly stepsRaised: boolean;
}

/** `POST /api/officer/funds`, `/areas`, `/events`; `PUT /api/officer/pots {fund, area, potPence}`. */
export interface NewFund {
  readonly name: string;
  readonly totalPence: Pence;
  /** For a rehearsal: can be wiped, never counts. */
  readonly practice: boolean;
}
export interface NewArea {
  readonly fund: number;
  readonly name: string;
  readonly potPence: Pence;
}
export interface NewEvent {
  readonly fund: number;
  readonly area: number;
  readonly name: string;
  readonly venue: string;
  readonly date: string;
}

/** How long a name may be, and what somebody is to the event. */
export const longestName = 90;

/**
 * `GET /api/events/EVENT/people`, `POST {name, part}`: people who sign, draw and watch.
 * `POST /api/events/EVENT/people/PERSON/bids {bid}`: this person has an interest in that bid; `DELETE .../bids/BID`: that
 * was a mistake. `POST .../PERSON/keying`: this person typed in voting sheets.
 */
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
 * `POST /api/events/EVENT/links {role, person}`: a new link to hand to somebody; `person` is null for a shared screen.
 * Its address is shown this once: the server keeps only a hash. `GET`: the links that were made. `DELETE /links/LINK`
 * ends it, with every session that came from it.
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

/**
 * `POST /api/events/EVENT/crowd {phones}` (practice only): simulated phones join and score; 0 sends them home.
 * `POST /api/officer/practice/wipe {confirmed: true}`: every practice fund and event is deleted for good.
 */
export interface Crowd {
  readonly phones: number;
}

/**
 * `GET /api/events/EVENT/export/NAME`: files, not outcomes. Before both have signed they say `provisional` in the file
 * and in its name; before the first run they are refused as `no-run`. The `.csv` and `.xlsx` are for people, the `.json`
 * and `-exact.csv` for programs: whole pence, names that never change, the same bytes each time.
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
  'ballots.json',
] as const;
export type ExportName = (typeof exportNames)[number];

/** `GET /api/events/EVENT/ballot-links`; `POST /ballot-links/destroy {confirmed: true}` once the result is signed. */
export interface BallotLinks {
  /** True while whoever holds the database and the key file could tell whose ballot is whose. */
  readonly kept: boolean;
}
