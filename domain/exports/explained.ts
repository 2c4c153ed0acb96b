/** A result as far as sentences about it need it. */

import { ratio, toDecimalText } from '../exact.ts';
import type { Run, RunFigures } from '../event/run.ts';
import type { Rules } from '../event/rules/rules.ts';
import { readRules } from '../event/rules/written-rules.ts';
import type { BidId } from '../ids.ts';
import type { Pence } from '../money.ts';
import { assert } from '../outcome.ts';
import type { Publication, PublishedTie } from './publication.ts';

/** What a result says of a bid beside its line: as it is published. */
export interface ExplainedBid {
  readonly bid: BidId;
  readonly name: string;
  readonly askPence: Pence;
  readonly leastPence: Pence | null;
}

/** A result, as far as sentences about it need it. */
export interface Explained {
  readonly rules: Rules;
  readonly potPence: Pence;
  readonly bids: readonly ExplainedBid[];
  readonly ballots: number;
  readonly figures: readonly RunFigures[];
  readonly run: Pick<Run, 'lines' | 'answers' | 'shares'> & { readonly ties: readonly PublishedTie[] };
  /** How the reader is told an amount. */
  readonly money: (pence: Pence) => string;
}

/** The run that stands, with what sentences about it need. `money` says how the reader is told an amount. */
export function explainedFrom(published: Publication, money: (pence: Pence) => string): Explained {
  const run = published.runs[published.runs.length - 1];
  assert(run, 'a publication has a run');
  const { potPence, bids, ballots, figures, rules } = published;
  return { rules: readRules(rules), potPence, bids, ballots, figures, run, money };
}

export function bidIn({ bids }: Pick<Explained, 'bids'>, id: BidId): ExplainedBid {
  const bid = bids.find((each) => each.bid === id);
  assert(bid, `bid ${id} is in the result`);
  return bid;
}

export function figuresIn({ figures }: Pick<Explained, 'figures'>, id: BidId): RunFigures {
  const found = figures.find(({ bid }) => bid === id);
  assert(found, `bid ${id} was counted`);
  return found;
}

/** With one decimal; with two where another project would read the same and is not (looks: where they decide). */
export function averageOf(id: BidId, { figures }: Pick<Explained, 'figures'>): string {
  const exact = ({ total, scorers }: RunFigures) => ratio(BigInt(total), BigInt(scorers));
  const own = exact(figuresIn({ figures }, id));
  const isAmbiguous = figures.some((other) => {
    if (other.scorers === 0) return false;
    const theirs = exact(other);
    return toDecimalText(theirs, 1) === toDecimalText(own, 1) && (theirs.n !== own.n || theirs.d !== own.d);
  });
  return toDecimalText(own, isAmbiguous ? 2 : 1);
}
