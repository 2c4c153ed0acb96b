/** A result with everything that sentences about it need, as it is published. */

import type { Run } from '../event/run.ts';
import { readRules } from '../event/rules/written-rules.ts';
import { assert } from '../outcome.ts';
import { bidIn, type DecidedEvent, type DecidedBid } from '../reasons/decided.ts';
import type { Nameless, PlaceSpeech } from '../reasons/speech.ts';
import type { Publication, PublishedTie } from './publication.ts';

export interface ExplainedBid extends DecidedBid {
  readonly name: string;
}

export interface Explained extends DecidedEvent {
  readonly bids: readonly ExplainedBid[];
  readonly run: Pick<Run, 'lines' | 'answers' | 'shares'> & { readonly ties: readonly PublishedTie[] };
}

/** The current run, with everything that sentences about it need. */
export function explainedFrom(published: Publication): Explained {
  const run = published.runs[published.runs.length - 1];
  assert(run, 'a publication has a run');
  const { potPence, bids, ballots, figures, rules } = published;
  return { rules: readRules(rules), potPence, bids, ballots, figures, run };
}

/** The speech with the names of the result. */
export function namedFor<Speech extends Nameless<PlaceSpeech>>(
  about: Explained,
  speech: Speech,
): Speech & Pick<PlaceSpeech, 'name'> {
  return { ...speech, name: (bid) => bidIn(about, bid).name };
}
