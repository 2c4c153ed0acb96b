/** The HTTP contract of what is said of a fund for its public pages, and of its file of grants (section O). */

import type { KindVoted } from '../asked/kinds-voted.ts';
import type { GrantsFinding } from '../open-data/finding.ts';
import type { LeftOut } from '../open-data/package.ts';
import type { FundFacts, GrantDetails, Publisher } from '../open-data/sources.ts';
import type { AreaId, BidId, EventId, FundId } from '../ids.ts';
import type { Pence } from '../money.ts';
import type { OfEachPurpose } from '../purposes.ts';

/** Everything that an officer looks at before the grants of a fund are published. */
export interface OpenDataOffice {
  readonly fund: FundId;
  readonly name: string;
  readonly practice: boolean;
  readonly areas: readonly { readonly area: AreaId; readonly name: string }[];
  readonly publisher: Publisher;
  readonly facts: FundFacts;
  /** How many events have a signed result. */
  readonly signed: number;
  readonly grants: readonly OfficeGrant[];
  readonly findings: readonly GrantsFinding[];
  readonly leftOut: LeftOut;
  /** Null before the file was published. */
  readonly published: PublishedGrants | null;
  /** Null while no file was sent. */
  readonly map: MapOffice | null;
}

/** What an officer is told of the file that the map of the areas was drawn from. */
export interface MapOffice {
  /** The property by which its shapes were found to be areas. */
  readonly property: string;
  /** How many areas are on the map. */
  readonly drawn: number;
  /** The areas that no shape was found for. */
  readonly without: readonly string[];
  /** What the file calls the shapes that are no area of the fund. */
  readonly others: readonly string[];
}

export interface MapSent {
  readonly geoJson: string;
  /** Empty for the property that finds most areas. */
  readonly property: string;
}

export interface OfficeGrant {
  /** Event and bid of what was voted on; null for a direct grant. */
  readonly event: EventId | null;
  readonly bid: BidId | null;
  /** The number of a direct grant; null for what was voted on. */
  readonly direct: number | null;
  /** Empty for a direct grant. */
  readonly eventName: string;
  readonly project: string;
  readonly organisation: string;
  readonly purpose: string;
  readonly amountPence: Pence;
  readonly details: GrantDetails;
}

export interface PublishedGrants {
  /** Wall time in milliseconds. */
  readonly at: number;
  readonly grants: number;
  readonly pence: Pence;
}

/** What an event's public page says besides its book and its result. */
export interface EventFactsTold {
  readonly fund: FundId;
  /** Who publishes, and whom to ask; empty where nobody said. */
  readonly publisher: string;
  readonly questions: string;
  /** The day of the first award, `2027-01-28`; null while nothing is awarded. */
  readonly awardedOn: string | null;
  /** The last day on which money of an award came back: the signed result stays what it is. Null while none did. */
  readonly changedOn: string | null;
  /** Until when a card can be found to a vote: as long as questions about one vote can be answered. Null for no day. */
  readonly askUntil: string | null;
  /** The grants of its fund are published. */
  readonly grants: boolean;
  /** Of its area; null where the council did not say it. */
  readonly population: Population | null;
  /** Null while every run is of the evening. */
  readonly further: FurtherTold | null;
  /** Ballots by kind of card, as far as they are told apart; null before the announcement. */
  readonly kinds: readonly Omit<KindVoted, 'cards'>[] | null;
}

/** What became of the money after the signing, as the newest run and the awards have it (G2, G4). */
export interface FurtherTold {
  /** The newest run ends in a tie that is not drawn yet. */
  readonly tied: boolean;
  readonly projects: readonly FurtherProject[];
}

/** A project to which the newest run gives another amount than the signed one, or whose group said what it keeps. */
export interface FurtherProject {
  readonly bid: BidId;
  readonly signedPence: Pence;
  /** What its group said last that it keeps: 0 where it dropped out. Null where it said nothing. */
  readonly keepsPence: Pence | null;
  readonly newestPence: Pence;
  readonly heldPence: Pence;
}

/** How many people live in an area, by which source and for which year. */
export interface Population {
  readonly count: number;
  readonly source: string;
  readonly year: number | null;
}

/** What a fund's public page says besides its figures. */
export interface FundFactsTold {
  readonly publisher: string;
  readonly questions: string;
  readonly priorities: readonly string[];
  readonly partners: readonly string[];
  readonly areas: readonly AreaTold[];
  /** When the grants were last published, in milliseconds; null before. */
  readonly grantsAt: number | null;
  /** Null where the council sent none. */
  readonly map: MapTold | null;
}

/** A drawing of areas, 1,000 units wide: nothing in it is a text of somebody's. */
export interface MapTold {
  readonly height: number;
  readonly areas: readonly MapAreaTold[];
}

export interface MapAreaTold {
  /** Of the area in the list of all, from 1: its number on the map and in the table. */
  readonly place: number;
  /** The data of an SVG path. */
  readonly path: string;
  /** Where its number stands, and the point to which a line leads from there. */
  readonly at: readonly [x: number, y: number];
  readonly from: readonly [x: number, y: number] | null;
}

export interface AreaTold {
  readonly name: string;
  readonly partnership: string;
  readonly population: number | null;
  readonly populationSource: string;
  readonly populationYear: number | null;
}

/** What is kept about people at one event, from its own settings. */
export interface PrivacyTold {
  readonly event: EventId;
  readonly name: string;
  readonly practice: boolean;
  readonly publisher: string;
  readonly questions: string;
  readonly minimumAge: number;
  /** Today's rules look at whole ballots, which are published (S8). */
  readonly wholeBallots: boolean;
  /** The desk notes the names of those who get a card (D3). */
  readonly namesDemanded: boolean;
  /** People can answer questions about themselves after the results. */
  readonly questionsAsked: boolean;
  /** The day, `2028-01-28`; null where none is set or it is done. */
  readonly kept: OfEachPurpose<{ readonly day: string | null; readonly erased: boolean }>;
}
