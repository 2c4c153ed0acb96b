/** The HTTP contract of awards, and of direct grants beside them. */

import type { AssistanceSums, AwardCheck, BackReason, CheckMark } from '../fund/awards.ts';
import type { AwardText, GrantText, Signposts } from '../fund/award-texts.ts';
import type { Claim } from '../fund/claims.ts';
import type { BidId, EventId, FundId, PersonId } from '../ids.ts';
import type { Pence } from '../money.ts';

/** A mark of a checklist: by whom and when. */
export interface CheckMade {
  readonly mark: CheckMark;
  readonly who: string;
  readonly at: number;
  /** The receiving body, where one was named. */
  readonly body: string;
  readonly sums: AssistanceSums | null;
}

/** What the organisation of a project holds of the whole fund, direct grants included. */
export interface OrganisationHolds {
  readonly pence: Pence;
  /** By what its other projects were found: its registration number, or its name where it has none here. */
  readonly by: 'number' | 'name';
}

/** A project that the signed run or a further one gives money to, or that holds an award. */
export interface ProjectAward extends Claim {
  readonly name: string;
  readonly organisation: string;
  /** It is in the tie that the newest run leaves open. */
  readonly tied: boolean;
  /** It gave all of it up. */
  readonly dropped: boolean;
  readonly inFund: OrganisationHolds;
  /** Each with all its marks, the last one first. */
  readonly checks: Readonly<Record<AwardCheck, readonly CheckMade[]>>;
}

export interface AwardMade extends AwardText {
  readonly award: number;
  readonly day: string;
  readonly run: number;
  readonly who: string;
  readonly at: number;
  readonly lines: readonly { readonly bid: BidId; readonly amountPence: Pence }[];
}

export interface BackMade {
  readonly bid: BidId;
  readonly backPence: Pence;
  readonly because: BackReason;
  readonly day: string;
  /** How many awards of the fund had been made by then. */
  readonly afterAward: number;
  readonly who: string;
  readonly at: number;
}

/** Null stands for the awards of an event whose result is not signed. */
export interface EventAwards {
  readonly event: EventId;
  readonly fund: FundId;
  readonly signedRun: number;
  readonly fingerprint: string;
  /** The day of the signing: no award is earlier. */
  readonly signedDay: string;
  readonly newestRun: number;
  /** The projects of a tie that the newest run leaves open: it is drawn before anybody gets its money. */
  readonly openTie: readonly BidId[];
  readonly potPence: Pence;
  readonly heldPence: Pence;
  readonly freePence: Pence;
  readonly projects: readonly ProjectAward[];
  readonly awards: readonly AwardMade[];
  readonly back: readonly BackMade[];
}

export interface AwardAsked extends AwardText {
  /** `2027-02-01`. */
  readonly day: string;
  /** The newest run that was looked at. */
  readonly run: number;
  readonly lines: readonly { readonly bid: BidId; readonly amountPence: Pence }[];
}

/** What a group keeps of what it was chosen for, or was awarded. */
export interface KeepAsked {
  readonly bid: BidId;
  readonly keepsPence: Pence;
  readonly because: BackReason | 'stays-after-all';
}

/** The number that was drawn, typed twice, and who drew and watched (E2). */
export interface TieAsked {
  readonly run: number;
  readonly drawn: number;
  readonly drawnAgain: number;
  readonly drewBy: PersonId;
  readonly watchedBy: PersonId;
}

export interface CheckAsked {
  readonly bid: BidId;
  readonly check: AwardCheck;
  readonly mark: CheckMark;
  readonly body: string;
  readonly otherPence: Pence;
}

export interface DirectGrantMade extends GrantText {
  readonly grant: number;
  readonly amountPence: Pence;
  readonly day: string;
  readonly who: string;
  readonly at: number;
  /** By whom and when it was taken back; null while it stands. */
  readonly ended: { readonly who: string; readonly at: number } | null;
}

export interface DirectGrantAsked extends GrantText {
  readonly amountPence: Pence;
  readonly day: string;
}

/** A letter as it is shown before it is printed. */
export interface LetterShown {
  readonly bid: BidId;
  readonly kind: 'award' | 'part' | 'not-chosen';
  readonly organisation: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly toSign: string | null;
}

/** The sums of a fund: total = pots + direct grants + unallocated. */
export interface FundAwards {
  readonly fund: FundId;
  readonly name: string;
  readonly practice: boolean;
  readonly totalPence: Pence;
  readonly potsPence: Pence;
  readonly directPence: Pence;
  readonly unallocatedPence: Pence;
  readonly heldPence: Pence;
  readonly events: readonly {
    readonly event: EventId;
    readonly name: string;
    readonly area: string;
    readonly signed: boolean;
    readonly potPence: Pence;
    readonly allocatedPence: Pence | null;
    readonly heldPence: Pence;
  }[];
  readonly grants: readonly DirectGrantMade[];
  readonly signposts: Signposts;
}
