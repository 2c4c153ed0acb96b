/** Where an event stands: the fold of its journal, applied in place by one queue (J5). A ballot costs the same whoever else voted. */

import {
  areaId,
  fundId,
  type AreaId,
  type BallotKey,
  type BidId,
  type EventId,
  type FundId,
  type PersonId,
} from '../ids.ts';
import type { BallotSheet } from '../ballots/ballot-type.ts';
import type { Marks } from '../ballots/marks.ts';
import type { Pence } from '../money.ts';
import { assert } from '../outcome.ts';
import { everythingOn, type ErasureDays, type Purpose } from '../purposes.ts';
import type { BidTally } from '../tally/tally.ts';
import type { ShownFigure } from '../tally/shown.ts';
import type { BidDocument, BidPicture, CancelReason, Erased, Overlay } from './entries.ts';
import type { Countdown, Pitch } from './day-clocks.ts';
import type { UndoableAct } from './entry-kinds.ts';
import type { News } from './news.ts';
import type { Hours } from './rules/opening-hours.ts';
import { rulesBeforeAnySet, type Rules } from './rules/rules.ts';
import type { BallotStatus } from './rules/ballot-status.ts';
import type { AfterSigning, AnswerRecord, Run, TieRecord } from './run.ts';
import type { Sender } from './senders.ts';
import type { Signature } from './signatures.ts';
import type { Stage } from './stages.ts';
import { nothingCounted, type DoorCount } from './turnout.ts';

/**
 * waiting: not called yet · presenting: its pitch is the current one · heard: its pitch is over ·
 * later: not here when called, will come back · left-out: not here on the day · withdrawn: by the group.
 */
export type BidStatus = 'waiting' | 'presenting' | 'heard' | 'later' | 'left-out' | 'withdrawn';

export interface Bid {
  readonly bid: BidId;
  askPence: Pence;
  leastPence: Pence | null;
  textHash: string;
  picture: BidPicture | null;
  documents: readonly BidDocument[];
  status: BidStatus;
  /** What `restore-bid` goes back to. */
  statusBefore: BidStatus | null;
  /** It was opened for marks at least once: they are taken from then on. */
  opened: boolean;
  /** With locking: no mark for this bid can change any more. */
  locked: boolean;
}

export interface Ballot {
  revision: number;
  marks: Marks;
  /** How far it is, against the bids that stand now (T6). */
  fullness: BallotStatus;
  /** The phones whose ballots were taken, most recent phone last; not without end (B20). */
  readonly phones: Sender[];
}

/** Cards that were made together: a pile, one for young people, envelopes; in older journals one card in the place of another. */
export interface Batch {
  readonly kind: 'pile' | 'young' | 'team' | 'replacement';
  readonly keys: readonly BallotKey[];
  /** Somebody said which of its cards nobody was given. A replacement is handed over as it is made. */
  counted: boolean;
}

/** `left-on-pile`: found when the piles were counted; counting again can bring it back (C6). */
export type WhyCancelled = CancelReason | 'left-on-pile';

export interface EventState {
  event: EventId | null; // null until it is created
  fund: FundId;
  area: AreaId;
  practice: boolean;
  potPence: Pence;
  textHash: string;
  /** Wall time in milliseconds. */
  createdAt: number;
  stage: Stage;
  /** Grows with every entry that a stage command makes; a command pressed on an older one is refused (ST2). */
  stageVersion: number;
  paused: boolean;
  rules: Rules;
  /** False while these are the recommended ones that nobody has looked at. */
  rulesChosen: boolean;
  /** Null until the rules are approved or voting opens; as long as it is set they do not change. */
  rulesFingerprint: string | null;
  /** By which voting opens and ends; null without any, and until they are approved. */
  hours: Hours | null;
  readonly bids: Map<BidId, Bid>;
  /** The highest number that a bid has had so far, also one that was removed since. */
  lastBid: number;
  /** Every bid, in the order in which they are to be called. */
  order: BidId[];
  /** The last draw by lot, how often there was one, and whether the order is still as it came out; null without one. */
  drawn: { seed: string; textHash: string; times: number; stands: boolean } | null;
  current: BidId | null;
  pitch: Pitch | null;
  countdown: Countdown | null;
  overlay: Overlay | null;
  /** What the hall would see without it when it was put up: it goes when that goes (ST17). */
  overlayOver: string | null;
  readonly cards: Map<BallotKey, 'live' | 'cancelled'>;
  /** By batch number: how the cards were printed, and whether their pile was counted. */
  readonly batches: Map<number, Batch>;
  readonly cancelledFor: Map<BallotKey, WhyCancelled>;
  /** The card that was given for a lost one. */
  readonly replacements: Map<BallotKey, BallotKey>;
  /** Cards of groups that present a bid, and of young people; cancelled ones too. */
  readonly teamCards: Set<BallotKey>;
  readonly youngCards: Set<BallotKey>;
  /** The ballots of live cards. The tally counts those that decide. */
  readonly ballots: Map<BallotKey, Ballot>;
  /** How many of them are how far: moves by differences, as the tally does (T1). */
  readonly fullness: Record<BallotStatus, number>;
  readonly tally: Map<BidId, BidTally>;
  /** With `live` and `after-each`: the figures that the hall may see before the close. */
  readonly shown: Map<BidId, ShownFigure>;
  /** Voting sheets count beside phones (Y4). */
  phonesFailed: boolean;
  door: DoorCount;
  /** Journal place of the last ballot, named when sealing. */
  lastBallotSeq: number;
  runs: Run[];
  /** The tied bids whose numbers for the draw have been shown to the hall. */
  numbered: readonly BidId[] | null;
  readonly ties: TieRecord[];
  readonly declined: BidId[];
  /** The part that a group is being asked about aloud. */
  asking: { readonly bid: BidId; readonly amountPence: Pence } | null;
  readonly answers: AnswerRecord[];
  /** How many steps of the current run the hall has seen. */
  resultsShown: number;
  /** What the hall was last told that each bid gets, whatever run it was told from; 0 for nothing. */
  told: ReadonlyMap<BidId, Pence>;
  /** What the hall is told in passing, until the next act (ST19, E12). */
  news: News | null;
  signatures: Signature[];
  readonly further: AfterSigning;
  /** Everybody who signed any run of the event. */
  readonly signers: Set<PersonId>;
  readonly links: Map<PersonId, Set<BidId>>;
  /** Who typed in voting sheets: they do not sign. */
  readonly keyed: Set<PersonId>;
  /** Out of the lists, and still there to be read. */
  archived: boolean;
  /** Wall time in milliseconds; null while it is not archived. */
  archivedAt: number | null;
  /** When data about people is erased; null: on the fund's day for that purpose, if it has one. */
  eraseDays: ErasureDays;
  /** The last act of erasure for each purpose. */
  readonly erased: Map<Purpose, Erased>;
  /** The last act of the day, as long as it can be taken back (ST15). */
  undoable: Undoable | null;
  /** Place of the last entry applied. */
  seq: number;
}

/** The day as the hall stood before an act: what the acts above can change. Ballots and cards are not in it. */
export interface DayBefore {
  readonly stage: Stage;
  readonly paused: boolean;
  readonly current: BidId | null;
  readonly pitch: Pitch | null;
  readonly countdown: Countdown | null;
  readonly overlay: Overlay | null;
  readonly overlayOver: string | null;
  readonly asking: EventState['asking'];
  readonly news: News | null;
  readonly bids: ReadonlyMap<BidId, { status: BidStatus; statusBefore: BidStatus | null; locked: boolean }>;
}

/** The last act of the day, as long as nothing followed that cannot be taken back. */
export interface Undoable {
  /** Its place in the journal: whoever takes it back names it. */
  readonly entry: number;
  readonly act: UndoableAct;
  /** The bid that it was about, if it was about one. */
  readonly bid: BidId | null;
  readonly before: DayBefore;
}

export function emptyEvent(): EventState {
  return {
    event: null,
    fund: fundId(0),
    area: areaId(0),
    practice: false,
    potPence: 0,
    textHash: '',
    createdAt: 0,
    stage: 'setting-up',
    stageVersion: 0,
    paused: false,
    rules: rulesBeforeAnySet,
    rulesChosen: false,
    rulesFingerprint: null,
    hours: null,
    bids: new Map(),
    lastBid: 0,
    order: [],
    drawn: null,
    current: null,
    pitch: null,
    countdown: null,
    overlay: null,
    overlayOver: null,
    cards: new Map(),
    batches: new Map(),
    cancelledFor: new Map(),
    replacements: new Map(),
    teamCards: new Set(),
    youngCards: new Set(),
    ballots: new Map(),
    fullness: { emptied: 0, incomplete: 0, complete: 0 },
    tally: new Map(),
    shown: new Map(),
    phonesFailed: false,
    door: nothingCounted,
    lastBallotSeq: 0,
    runs: [],
    numbered: null,
    ties: [],
    declined: [],
    asking: null,
    answers: [],
    resultsShown: 0,
    told: new Map(),
    news: null,
    signatures: [],
    further: { runs: [], kept: [], ties: [] },
    signers: new Set(),
    links: new Map(),
    keyed: new Set(),
    archived: false,
    archivedAt: null,
    eraseDays: everythingOn(null),
    erased: new Map(),
    undoable: null,
    seq: 0,
  };
}

/** The bid of that number, which stands in the journal. */
export function bidOf(state: EventState, id: BidId): Bid {
  const bid = state.bids.get(id);
  assert(bid, `bid ${id} stands in the journal`);
  return bid;
}

/** The current run, or null before the first. */
export function currentRun(state: EventState): Run | null {
  return state.runs[state.runs.length - 1] ?? null;
}

/** Set aside for good: not needed for a complete ballot and cannot be chosen (ST7). */
export function isOut(bid: Pick<Bid, 'status'>): boolean {
  return bid.status === 'left-out' || bid.status === 'withdrawn';
}

/** True when phones offer the bid to be marked: its pitch has started, and it was neither locked nor set aside. */
export function canBeMarked(bid: Bid): boolean {
  return bid.opened && !bid.locked && !isOut(bid);
}

/** What every voter's ballot is filled in against now. */
export function sheetOf(state: EventState): BallotSheet {
  // Read only where a type of ballot asks: most do not, and thousands of ballots come in a second.
  return {
    get bids() {
      return bidsNeeded(state);
    },
    get asks() {
      return new Map([...state.bids.values()].map(({ bid, askPence }) => [bid, askPence]));
    },
    potPence: state.potPence,
  };
}

/** The bids that a complete ballot marks: everything that was not set aside for good. */
export function bidsNeeded(state: EventState): BidId[] {
  return state.order.filter((id) => {
    const bid = state.bids.get(id);
    return bid !== undefined && !isOut(bid);
  });
}
