/** What one run after another changed, and why: for the page of what happened and for the log (E12). */

import type { Change } from '../event/news.ts';
import type { Run, RunLine } from '../event/run.ts';
import type { BidId } from '../ids.ts';
import type { Pence } from '../money.ts';
import type { PublishedRun } from './publication.ts';

type AnyRun = Pick<PublishedRun, 'number' | 'because' | 'declined' | 'answers' | 'lines' | 'openTie'>;

/** What was done in the room that led to a run. */
export type RunTrigger =
  | { readonly kind: 'declined'; readonly bid: BidId }
  | {
      readonly kind: 'answered';
      readonly bid: BidId;
      readonly amountPence: Pence;
      readonly accepts: boolean;
    };

export interface Changed {
  readonly run: Run['number'];
  readonly why: readonly RunTrigger[];
  readonly changes: readonly Change[];
}

/** From each run that decided everything to the next such run: what changed, when a group said something in between. */
export function changesThrough(runs: readonly AnyRun[]): readonly Changed[] {
  const found: Changed[] = [];
  let before: AnyRun | null = null;
  let why: RunTrigger[] = [];
  for (const run of runs) {
    why.push(...whyOf(run));
    if (run.openTie !== null) continue;
    const changes = before === null ? [] : changesBetween(before, run);
    if (before !== null && why.length > 0) found.push({ run: run.number, why, changes });
    before = run;
    why = [];
  }
  return found;
}

/** The bids with other money in the one run than in the other, in the order of bids. No money is 0. */
export function changesBetween(
  before: Pick<AnyRun, 'lines'>,
  after: Pick<AnyRun, 'lines'>,
): readonly Change[] {
  const now = new Map(after.lines.map((line) => [line.bid, moneyOf(line)]));
  return before.lines
    .flatMap((line): Change[] => {
      const [from, to] = [moneyOf(line), now.get(line.bid) ?? 0];
      return from === to ? [] : [[line.bid, from, to]];
    })
    .sort(([a], [b]) => a - b);
}

function whyOf({ because, declined, answers }: AnyRun): readonly RunTrigger[] {
  const bid = declined[declined.length - 1];
  const answer = answers?.[answers.length - 1];
  if (because === 'no-thank-you' && bid !== undefined) return [{ kind: 'declined', bid }];
  return because === 'asked-aloud' && answer !== undefined ? [{ kind: 'answered', ...answer }] : [];
}

function moneyOf(line: RunLine): Pence {
  return line.outcome === 'not-chosen' ? 0 : line.amountPence;
}
