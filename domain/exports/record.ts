/**
 * One record of one decision: every page, sheet and file about a result is drawn from it (X1). `decisionRecord` is pure:
 * the publication, and the facts that stand around it and are not part of its fingerprint.
 *
 * How to use it. On the server `recordOf(room, register)` (server/office/record.ts) gives the record of an event, or null
 * before its first run; officers and auditors read the same over `GET /api/events/:event/record`, from which a page makes
 * it again by this function. Take names, figures, places, amounts and reasons from `projects`, in their order, and word
 * them by `domain/reasons`; add up nothing: pot, allocated and left over are `run` and `published.potPence`. What anybody
 * may read is `openRecord(record)`, and only once `signedAt` is not null.
 */

import type { CardCount } from '../event/card-count.ts';
import type { KindCount } from '../event/card-kinds.ts';
import type { Doubt, SignedBy } from '../event/signatures.ts';
import type { WaysVoted } from '../event/ways-voted.ts';
import type { BidText } from '../event/texts.ts';
import type { AreaId, BidId, EventId, FundId } from '../ids.ts';
import type { Pence } from '../money.ts';
import { assert } from '../outcome.ts';
import { isFunded } from '../reasons/decided.ts';
import { lineDetails, type LineDetails } from '../reasons/line-details.ts';
import { changesThrough, type Changed } from './changed.ts';
import { explainedFrom } from './explained.ts';
import type { Publication, PublishedBid, PublishedRun } from './publication.ts';

/** What else is known of a project and the group behind it; each empty where nobody said, or once it was erased (H7). */
export interface ProjectDetails extends Pick<BidText, 'purpose' | 'beneficiaries' | 'priorities' | 'period'> {
  readonly bid: BidId;
  /** What the council calls it in its own papers. */
  readonly reference: string;
  readonly charity: string;
  readonly company: string;
}

/** What stands around a publication: it is said on sheets and in files, and is not part of what is hashed. */
export interface RecordFacts {
  readonly event: EventId;
  readonly fund: FundId;
  readonly area: AreaId;
  readonly projects: readonly ProjectDetails[];
  /** Why scores were shown early (R22); empty where they were not. */
  readonly whySoon: string;
  readonly cards: CardCount;
  /** The same for each kind of card; empty where there is one kind (Y22). */
  readonly kinds: readonly KindCount[];
  /** `few`: too few came in one of the ways to say it. Null once it was erased which cards voted on paper. */
  readonly ways: WaysVoted | 'few' | null;
  readonly fingerprint: string;
  /** The log of the event as it stood: an auditor takes its first so many entries, and finds this hash. */
  readonly log: { readonly entries: number; readonly hash: string };
  readonly signed: readonly SignedBy[];
  /** Why nothing proves that two people signed; null when that is proven, and before both have. */
  readonly doubt: Doubt | null;
  /** When the second person signed, in milliseconds of wall time; null while the result is provisional. */
  readonly signedAt: number | null;
}

export interface RecordProject extends PublishedBid, ProjectDetails {
  /** Outcome, place, figure and reason, as data. */
  readonly told: LineDetails;
  /** 0 for a project that was not chosen. */
  readonly amountPence: Pence;
}

export interface DecisionRecord extends Omit<RecordFacts, 'projects'> {
  readonly published: Publication;
  /** The run that applies. */
  readonly run: PublishedRun;
  /** In the order in which the result is told: by choice, then those that were not chosen. */
  readonly projects: readonly RecordProject[];
  /** What each later run changed, and why. */
  readonly changes: readonly Changed[];
}

/** The same without what is not for everybody: who signed. That two people did, and how, is told. */
export type OpenRecord = Omit<DecisionRecord, 'signed'> & {
  readonly signed: readonly Pick<SignedBy, 'as' | 'by'>[];
};

export function decisionRecord(published: Publication, { projects, ...facts }: RecordFacts): DecisionRecord {
  const bids = new Map(published.bids.map((bid) => [bid.bid, bid]));
  const details = new Map(projects.map((each) => [each.bid, each]));
  const told = lineDetails(explainedFrom(published)).map((each): RecordProject => {
    const { line } = each;
    const [bid, more] = [bids.get(line.bid), details.get(line.bid)];
    assert(bid, `bid ${line.bid} of the run is published`);
    assert(more, `bid ${line.bid} has details`);
    return { ...more, ...bid, told: each, amountPence: isFunded(line) ? line.amountPence : 0 };
  });
  return {
    ...facts,
    published,
    run: lastRun(published),
    projects: told,
    changes: changesThrough(published.runs),
  };
}

/** The projects that get money, in the order in which the pot is spent. */
export function chosenIn({ projects }: Pick<DecisionRecord, 'projects'>): readonly RecordProject[] {
  return projects.filter(({ told: { line } }) => isFunded(line));
}

export function openRecord({ signed, ...record }: DecisionRecord): OpenRecord {
  return { ...record, signed: signed.map(({ as, by }) => ({ as, by })) };
}

/** The run that applies. */
export function lastRun({ runs }: Publication): PublishedRun {
  const run = runs[runs.length - 1];
  assert(run, 'a publication has a run');
  return run;
}
