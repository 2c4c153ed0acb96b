/** A run with everything that explains it, either from the journal or from the publication. */

import type { Rules } from '../event/rules/rules.ts';
import type { Run, RunFigures, RunLine } from '../event/run.ts';
import type { BidId } from '../ids.ts';
import type { Pence } from '../money.ts';
import { assert } from '../outcome.ts';

export interface DecidedBid {
  readonly bid: BidId;
  readonly askPence: Pence;
  readonly leastPence: Pence | null;
}

export interface DecidedEvent {
  readonly rules: Rules;
  readonly potPence: Pence;
  readonly bids: readonly DecidedBid[];
  readonly ballots: number;
  readonly figures: readonly RunFigures[];
  readonly run: Pick<Run, 'lines' | 'answers'>;
}

export type FundedRunLine = Extract<RunLine, { outcome: 'chosen' | 'part' }>;
export type NotChosenRunLine = Extract<RunLine, { outcome: 'not-chosen' }>;

export function bidIn<B extends DecidedBid>({ bids }: { readonly bids: readonly B[] }, id: BidId): B {
  const bid = bids.find((each) => each.bid === id);
  assert(bid, `bid ${id} is in the result`);
  return bid;
}

export function figuresIn({ figures }: Pick<DecidedEvent, 'figures'>, id: BidId): RunFigures {
  const found = figures.find(({ bid }) => bid === id);
  assert(found, `bid ${id} was counted`);
  return found;
}

export function isFunded(line: RunLine): line is FundedRunLine {
  return line.outcome !== 'not-chosen';
}

/** Of one sub-pot, of the last round, or of the whole pot. */
export function inSamePot(one: RunLine, other: RunLine): boolean {
  return one.inPot?.pot === other.inPot?.pot;
}
