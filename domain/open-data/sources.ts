/** What a file of grants is made from: what officers say once, and what was decided and awarded (section O). */

import type { AreaId, BidId, EventId, FundId } from '../ids.ts';
import type { Pence } from '../money.ts';

/** The council that publishes, said once for this installation (O1). Each is empty until somebody said it. */
export interface Publisher {
  readonly name: string;
  /** Registered with 360Giving: `360G-examplecouncil`. */
  readonly prefix: string;
  /** From org-id.guide: `GB-LAE-EXA`. */
  readonly identifier: string;
  readonly website: string;
  /** Of the whole council, for areas without a code of their own: `E06000049`. */
  readonly geoCode: string;
  /** Whom people ask, on public pages: an address of the council, and no name. */
  readonly questions: string;
}

export const noPublisher: Publisher = {
  name: '',
  prefix: '',
  identifier: '',
  website: '',
  geoCode: '',
  questions: '',
};

/** What is said of one fund, for its pages and its file of grants. */
export interface FundFacts {
  /** Which part of the council gives the money. */
  readonly department: string;
  /** For how many months a grant runs from its award, where the grant itself says nothing else. */
  readonly months: number | null;
  readonly priorities: readonly string[];
  readonly partners: readonly string[];
  readonly areas: readonly AreaFacts[];
}

export interface AreaFacts {
  readonly area: AreaId;
  /** Who works together there: a town council, a residents' association. */
  readonly partnership: string;
  readonly geoCode: string;
  /** How many people live there, by which source, and for which year. */
  readonly population: number | null;
  readonly populationSource: string;
  readonly populationYear: number | null;
}

export const noFundFacts: FundFacts = {
  department: '',
  months: null,
  priorities: [],
  partners: [],
  areas: [],
};

export const recipientKinds = ['group', 'body', 'person'] as const;
/**
 * group: the group that bid · body: another body receives the money for it · person: a private person, whose grant is left
 * out of the file (O5).
 */
export type RecipientKind = (typeof recipientKinds)[number];

/** What an officer says of one grant, where the bid does not say it. */
export interface GrantDetails {
  /** Null while nobody said who receives the money. */
  readonly recipient: RecipientKind | null;
  /** The name of the other body. */
  readonly body: string;
  readonly charity: string;
  readonly company: string;
  /** Each in place of the bid's own words; empty for these. */
  readonly title: string;
  readonly description: string;
  /** `2027-04-01`; empty for the months of the fund, from the award on. */
  readonly from: string;
  readonly until: string;
}

export const noGrantDetails: GrantDetails = {
  recipient: null,
  body: '',
  charity: '',
  company: '',
  title: '',
  description: '',
  from: '',
  until: '',
};

/** The longest texts that are kept of each. */
export const longestFact = { line: 140, long: 1_200, number: 20, list: 20 } as const;

/** One amount that was given, with everything that the file says of it. */
export type GrantSource = VotedGrantSource | DirectGrantSource;

/** What every grant has. */
interface AnyGrant {
  readonly areaName: string;
  /** The day of the award, in days since 1970. */
  readonly awardDay: number;
  readonly amountPence: Pence;
  /** As the bid says it; of a direct grant its title. */
  readonly project: string;
  readonly organisation: string;
  readonly purpose: string;
  readonly details: GrantDetails;
}

/** Awarded to a project that was voted on. */
export interface VotedGrantSource extends AnyGrant {
  readonly event: EventId;
  readonly bid: BidId;
  readonly direct: null;
  readonly area: AreaId;
  /** The day on which the result was signed. */
  readonly signedDay: number;
  readonly askPence: Pence;
  /** What the council calls it; empty where nobody said. */
  readonly reference: string;
  /** Who presented it, as far as that is kept: to see that no private person becomes a recipient. Never written. */
  readonly presenter: { readonly name: string; readonly under18: boolean } | null;
}

/** Given without a vote, out of money that is in no area's pot (G7). */
export interface DirectGrantSource extends AnyGrant {
  readonly event: null;
  readonly bid: null;
  /** Its number in the fund. */
  readonly direct: number;
  /** The names of those who present bids in the fund, as far as they are kept: none of them is a payee. Never written. */
  readonly people: readonly string[];
}

/** Everything of one fund's file. */
export interface GrantsSource {
  readonly fund: FundId;
  readonly fundName: string;
  readonly practice: boolean;
  readonly publisher: Publisher;
  readonly facts: FundFacts;
  readonly grants: readonly GrantSource[];
  /** Where people find this server, without a slash at the end. */
  readonly address: string;
  /** Wall time in milliseconds, and the day of the calendar on the wall. */
  readonly now: number;
  readonly today: number;
}
