/** The result of a run as a table, one row a bid: what an officer opens in a spreadsheet. */

import { ratio, toDecimalText } from '../exact.ts';
import type { NotChosenReason, RunLine } from '../event/run.ts';
import { assert } from '../outcome.ts';
import type { Publication } from './publication.ts';

export const resultColumns = [
  'Place',
  'Project number',
  'Project',
  'Organisation',
  'Outcome',
  'Amount (pounds)',
  'Asked (pounds)',
  'Least amount (pounds)',
  'Scores received',
  'Sum of scores',
  'Average score',
  'Reason',
  'Left before (pounds)',
  'Result',
  'Run',
  'Result fingerprint',
] as const;

const outcomes = { chosen: 'chosen', part: 'chosen for part', 'not-chosen': 'not chosen' } as const;

const reasons: Record<NotChosenReason, string> = {
  'does-not-fit': 'more was needed than was left',
  'least-not-reached': 'what was left was less than the least amount',
  'after-the-line': 'the pot was decided before this place was reached',
  'below-pass-mark': 'below the pass mark',
  'too-few-scorers': 'scored by too few people',
  withdrawn: 'withdrawn by the group',
  'left-out': 'not here on the day',
  declined: 'the group said no thank you',
  excluded: 'another is chosen, and only one of the two can be',
  'part-refused': 'the group said no to a part when it was asked aloud',
  'out-of-reach': 'its supporters had less left between them than it needed',
  'no-support': 'nobody chose it',
  'above-pot': 'asks for more than there was to begin with',
  'rule-stopped': 'the rule ended before its supporters had earned enough',
};

/** Rows in the order of the run's lines; every cell is text, amounts as `1850.00`. Nothing is recomputed. */
export function resultRows(published: Publication, fingerprint: string, signed: boolean): string[][] {
  const run = published.runs.at(-1);
  assert(run, 'a publication has a run');
  return run.lines.map((line) => {
    const bid = published.bids.find((each) => each.bid === line.bid);
    const figures = published.figures.find((each) => each.bid === line.bid);
    assert(bid && figures, `bid ${line.bid} of the run is published`);
    return [
      line.place === null ? '' : String(line.place),
      String(line.bid),
      bid.name,
      bid.organisation,
      outcomes[line.outcome],
      line.outcome === 'not-chosen' ? pounds(0) : pounds(line.amountPence),
      pounds(bid.askPence),
      bid.leastPence === null ? '' : pounds(bid.leastPence),
      String(figures.scorers),
      String(figures.total),
      figures.scorers === 0 ? '' : toDecimalText(ratio(BigInt(figures.total), BigInt(figures.scorers)), 4),
      line.outcome === 'not-chosen' ? reasons[line.why] : '',
      leftBefore(line),
      signed ? 'signed' : 'provisional',
      String(run.number),
      fingerprint,
    ];
  });
}

function leftBefore(line: RunLine): string {
  return line.beforePence === null ? '' : pounds(line.beforePence);
}

function pounds(pence: number): string {
  return `${Math.trunc(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;
}
