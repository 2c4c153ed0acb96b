/** A published result as the pages that explain it read it. */

import { readRules } from '../event/written-rules.ts';
import type { Pence } from '../money.ts';
import { assert } from '../outcome.ts';
import type { Explained } from './explained.ts';
import type { Publication } from './publication.ts';

/** The run that stands, with what sentences about it need. `money` says how the reader is told an amount. */
export function explainedFrom(published: Publication, money: (pence: Pence) => string): Explained {
  const run = published.runs[published.runs.length - 1];
  assert(run, 'a publication has a run');
  const { potPence, bids, ballots, figures, rules } = published;
  return { rules: readRules(rules), potPence, bids, ballots, figures, run, money };
}
