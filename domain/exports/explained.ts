/** A result with everything that sentences about it need, as it is published. */

import type { Run } from '../event/run.ts';
import { readRules } from '../event/rules/written-rules.ts';
import type { Pence } from '../money.ts';
import { assert } from '../outcome.ts';
import { bidIn, type DecidedEvent, type DecidedBid } from '../reasons/decided.ts';
import type { ReasonFormat } from '../reasons/say.ts';
import type { Publication, PublishedTie } from './publication.ts';

export interface ExplainedBid extends DecidedBid {
  readonly name: string;
}

export interface Explained extends DecidedEvent {
  readonly bids: readonly ExplainedBid[];
  readonly run: Pick<Run, 'lines' | 'answers' | 'shares'> & { readonly ties: readonly PublishedTie[] };
  /** How the reader is told an amount. */
  readonly money: (pence: Pence) => string;
}

/** The current run, with everything that sentences about it need. `money` formats an amount for the reader. */
export function explainedFrom(published: Publication, money: (pence: Pence) => string): Explained {
  const run = published.runs[published.runs.length - 1];
  assert(run, 'a publication has a run');
  const { potPence, bids, ballots, figures, rules } = published;
  return { rules: readRules(rules), potPence, bids, ballots, figures, run, money };
}

export function sayOf(about: Explained): ReasonFormat {
  return { money: about.money, name: (bid) => bidIn(about, bid).name };
}
