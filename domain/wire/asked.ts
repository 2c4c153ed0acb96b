/** What officers and auditors read when somebody asks (O11-O14). */

import type { KindVoted } from '../asked/kinds-voted.ts';
import type { PitchHeld } from '../asked/event-times.ts';
import type { WaysVoted } from '../event/ways-voted.ts';
import type { FurtherRun } from '../exports/further-runs.ts';
import type { Publication } from '../exports/publication.ts';
import type { BidId, CardNumber, EventId } from '../ids.ts';
import type { Pence } from '../money.ts';
import type { OfEachPurpose } from '../purposes.ts';
import type { Population, PrivacyTold } from './http-open-data.ts';

/** The groups of an event, to choose one. */
export interface AskedIndex {
  readonly event: EventId;
  readonly name: string;
  readonly groups: readonly {
    readonly bid: BidId;
    readonly project: string;
    readonly organisation: string;
  }[];
}

/** Everything about one group. Of a result nothing before the hall has seen all of it. */
export interface AskedGroup {
  readonly event: EventId;
  readonly name: string;
  readonly bid: BidId;
  readonly project: string;
  readonly organisation: string;
  readonly askPence: Pence;
  readonly leastPence: Pence | null;
  readonly pitches: readonly PitchHeld[];
  readonly result: Publication | null;
  /** Runs beside the signed one, and what each gives the group; null where a tie was open. */
  readonly further: readonly FurtherOfGroup[];
  readonly contact: ContactHeld;
}

export interface FurtherOfGroup {
  readonly number: number;
  readonly because: FurtherRun['because'];
  readonly amountPence: Pence | null;
}

/** What is kept of who presents: of somebody under 18 only that it is kept. */
export type ContactHeld =
  | { readonly kind: 'none' }
  | { readonly kind: 'adult'; readonly name: string; readonly contact: string }
  | { readonly kind: 'under-18' };

/** Of one card what the database keeps, and never a mark. */
export interface CardHeld {
  readonly number: CardNumber;
  /** Null where no such card was printed. */
  readonly kept: { readonly opened: boolean; readonly cancelled: boolean; readonly linked: boolean } | null;
}

export interface StaffHeld {
  readonly name: string;
  readonly part: string;
}

/** What is kept about the people of an event: how much for each purpose, of one card, and of its staff. */
export interface AskedHeld {
  readonly privacy: PrivacyTold;
  readonly kept: OfEachPurpose<number>;
  readonly card: CardHeld | null;
  readonly staff: readonly StaffHeld[];
}

export interface HourVoted {
  /** Wall times in milliseconds, from one full hour to another. */
  readonly from: number;
  readonly to: number;
  readonly ballots: number;
}

/** What a data protection impact assessment and evidence of equality begin with. */
export interface AskedImpact {
  readonly privacy: PrivacyTold;
  readonly bids: number;
  readonly presentersUnder18: number;
  readonly ballots: number;
  /** Cards that were handed out and are not cancelled. */
  readonly cards: number;
  /** Null until everything was announced. */
  readonly ways: WaysVoted | 'few' | null;
  readonly population: Population | null;
  /** Null where all are too few to be told apart. */
  readonly hours: readonly HourVoted[] | null;
  readonly kinds: readonly KindVoted[] | null;
}
