/** The view of each role: exactly what that role may see now (V2-V6). The server sends these and nothing else. */

import type { Doubt } from '../event/signatures.ts';
import type { BidId, EventId, PersonId } from '../ids.ts';
import type { CardCount } from '../event/card-count.ts';
import type { KindCount } from '../event/card-kinds.ts';
import type { Overlay } from '../event/entries.ts';
import type { OpenTie } from '../event/run.ts';
import type { TurnoutFacts } from '../event/turnout.ts';
import type { Undoable } from '../event/state.ts';
import type { Pence } from '../money.ts';
import type { CountedFigure } from '../reasons/details.ts';
import type { CommonView, HoursView } from './parts.ts';

/** At most 2 KB with 30 bids; sent when the stage moves, never for a single ballot (V3). */
export interface PhoneView extends CommonView {
  readonly role: 'phone';
  /** The tie being settled in the room, by bid; null when there is none to talk about. */
  readonly tie: readonly BidId[] | null;
  /** False while the journal does not take entries: what phones send waits on them until it does. */
  readonly saving: boolean;
  /** The equality and satisfaction questions can be answered now (K2); left out otherwise. */
  readonly questions?: true;
}

/** One bid's figure as far as the screen policy lets the hall see it. */
export type FigureView = readonly [bid: BidId, scorers: number, total: number];

/** How an open tie stands, in public. */
export interface TieView extends OpenTie {
  /** What they are equal in; null under the rules that compare who would pay, and how much each. */
  readonly figure: CountedFigure | null;
  /** The method to use now: the rules' own, or their second one after equal hands or a share that is not possible. */
  readonly method: 'hands' | 'draw' | 'share';
  /** True once the numbers 1, 2, 3... of a draw have been shown. */
  readonly numbered: boolean;
}

/** At most 8 KB with 30 bids (V4). */
export interface ProjectorView extends CommonView {
  readonly role: 'projector';
  readonly overlay: Overlay | null;
  /** How long the hall's picture had been shown when this was sent: every screen turns its pages by it (V12). */
  readonly shownMs: number;
  /** Ballots in: how many cards have a ballot that gives something (T6). */
  readonly ballots: number;
  /** Of those, how many the result is made from. Null before the seal: until then no ballot is counted. */
  readonly counted: number | null;
  /** Phones connected now. */
  readonly connected: number;
  /** Cards opened on a phone so far, without those cancelled since. */
  readonly joined: number;
  /** Null when the rules show no figures before the results. */
  readonly figures: readonly FigureView[] | null;
  readonly potPence: Pence;
  readonly tie: TieView | null;
}

/** The facilitator sees what the hall sees, and what is needed to lead it; before the close no further figure (S3). */
export interface FacilitatorView extends Omit<ProjectorView, 'role'> {
  readonly role: 'facilitator';
  /** This screen declared that phones failed (Y4); left out otherwise. */
  readonly phonesFailed?: true;
  /** The version that stage commands must name. */
  readonly on: number;
  readonly cards: {
    readonly made: number;
    readonly cancelled: number;
    /** Cards on piles that nobody has counted yet: before sealing the facilitator is told (C7). */
    readonly uncounted: number;
  };
  /** How many people may vote, as an officer said; left out where nobody did. */
  readonly entitled?: number;
  /** What is said of the turnout before the seal, such as a quorum that is not reached; left out where there is nothing. */
  readonly turnout?: TurnoutFacts;
  /** What became of all cards, and of each kind (Y22); left out where there is one kind. */
  readonly byKind?: {
    readonly count: CardCount;
    readonly kinds: readonly KindCount[];
    readonly possiblyTwice: number;
  };
  /** Cards whose ballot waits on a phone that was heard from within the last 60 seconds. */
  /** Voting sheets that the seal would leave out. */
  readonly sheets: {
    /** In batches that are not counted. */
    readonly open: number;
    /** Of cards on paper: their sheets did not come back, and no phone voted with them. */
    readonly notReturned: number;
  };
  readonly unsent: number;
  /** How many answered the questions, in steps of a group (K5); left out where none can be answered or were. */
  readonly answered?: number;
  /** Whether closing now would leave out nothing that could still arrive (V8). */
  readonly safeToClose: boolean;
  /**
   * Ballots in that are incomplete, under rules that do not count them (T4): from the last call, when voters can still
   * complete them, to the seal. Null before and after, and under rules that count every ballot.
   */
  readonly incomplete: number | null;
  /** Numbers that are shown beside it and never argue against closing. */
  readonly outOfReach: {
    /** Cards that were opened and that no connected phone has open now: their phones are asleep, or gone. */
    readonly away: number;
    /** Phones that held something when they were last heard from, over 60 seconds ago. */
    readonly unsent: number;
    /** Cards that were opened and have no ballot, without those that were cancelled since. */
    readonly silentCards: number;
  };
  readonly run: {
    readonly number: number;
    /** Empty until the hall has seen all of the run: then it can be signed. */
    readonly fingerprint: string;
    readonly signatures: readonly { readonly as: 'officer' | 'second'; readonly person: PersonId }[];
    /** Why nothing proves that two people signed; null when that is proven, and before both have. */
    readonly doubt: Doubt | null;
    readonly declined: readonly BidId[];
  } | null;
  /** A group can be asked aloud now whether part would be enough. The hall learns which group only when it is asked. */
  readonly mayAsk: boolean;
  readonly rulesFrozen: boolean;
  /**
   * Why voting does not open or end by its hours: nobody has approved them, or the date of this computer may be wrong.
   * Left out otherwise.
   */
  readonly hoursWait?: 'approval' | 'date';
  /** What one press takes back now, by whomever it was done (ST15). */
  readonly undo: UndoView | null;
  /** False while the journal does not take entries: nothing can be done until it does. */
  readonly saving: boolean;
  /** Simulated phones of the practice crowd now in the room. */
  readonly crowd: number;
}

/** The last act of the day, while it can be taken back. */
export interface UndoView extends Pick<Undoable, 'entry' | 'act' | 'bid'> {
  readonly leftMs: number;
}

/** The desk: cards and how many are in; never a mark. */
export interface DeskView {
  readonly role: 'desk';
  readonly event: EventId;
  readonly practice: boolean;
  readonly stage: CommonView['stage'];
  readonly book: string;
  readonly cards: {
    readonly made: number;
    readonly cancelled: number;
    readonly opened: number;
    readonly voted: number;
  };
  /** What became of every card, as far as the piles were counted (C7). */
  readonly count: CardCount;
  /** Of those that were handed out: for a lost card whose number nobody knew (D7). */
  readonly possiblyTwice: number;
  /** People who were checked in, where the rules demand names; left out elsewhere. */
  readonly checkedIn?: number;
  /** Where the rules end it with the first pitch, how far that is (D2); left out elsewhere. */
  readonly firstPitch?: 'waited-for' | 'begun' | 'over';
  /** The same for each kind of card; left out where there is one kind. */
  readonly kinds?: readonly KindCount[];
  /** Counted voting sheets that took the place of what a phone had sent. */
  readonly replaced: number;
  /** The facilitator declared that phones failed (Y4); left out otherwise. */
  readonly phonesFailed?: true;
  /** Left out where the event has no approved hours, and from the last call on. */
  readonly hours?: HoursView;
  readonly on: number;
}

export type AnyView = PhoneView | ProjectorView | FacilitatorView | DeskView;
export type ViewRole = AnyView['role'];
/** The view of a role follows from the role. */
export type ViewOf<R extends ViewRole> = Views[R];
type Views = { readonly [R in ViewRole]: Extract<AnyView, { readonly role: R }> };

/** What a connection needs before it is shown a role's view. A phone shows its cards later; staff have signed in. */
const connectionNeeds = {
  phone: 'nothing',
  projector: 'session',
  facilitator: 'session',
  desk: 'session',
} as const satisfies Readonly<Record<ViewRole, 'nothing' | 'session'>>;

/** The roles whose screens somebody has signed in to. */
export type StaffViewRole = {
  [R in ViewRole]: (typeof connectionNeeds)[R] extends 'session' ? R : never;
}[ViewRole];

/** Every role that has a view. */
export const viewRoles = Object.keys(connectionNeeds) as readonly ViewRole[];

/** What a card's holder sees of their own ballot. */
export interface MineView {
  /** 0 when no ballot has been received. */
  readonly revision: number;
  /**
   * Proof that the server told this card this revision, for a server that knows less (B18). The socket gateway adds it.
   */
  readonly proof?: string | undefined;
  readonly marks: readonly (readonly [bid: BidId, mark: number])[];
  readonly card: 'live' | 'cancelled';
  /** The card votes on paper: this phone sends nothing (Y1). Left out for every other card. */
  readonly onPaper?: true;
  /** The bid that this card leaves out because it is the group's own; null for every other card. */
  readonly leavesOut: BidId | null;
  /** The number of the last ballot taken from this phone; 0 for none. */
  readonly lastSend: number;
  /** After the seal: whether this ballot is in the count. Null before. */
  readonly inCount: boolean | null;
  /** True when another phone opened this card after this one: this one says so and stops sending. */
  readonly openElsewhere: boolean;
  /** When another phone opened this card last, if only to look: wall milliseconds, to the minute; null when none did (W29). */
  readonly otherOpenedAt: number | null;
  /** After the close, on a phone that did not vote with the card: the marks stay with the one that did (S12). */
  readonly withheld: boolean;
}
