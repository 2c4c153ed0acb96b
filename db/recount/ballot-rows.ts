/**
 * The count from the rows of the table `ballots`, adding up mark by mark. It shares no code with the running tally nor
 * with the count that runs are made from: three ways have to come to the same figures.
 */

import type { Marks } from '../../domain/ballots/marks.ts';
import type { RunFigures } from '../../domain/event/run.ts';
import { bidsNeeded, standingRun, type EventState } from '../../domain/event/state.ts';
import type { BidId } from '../../domain/ids.ts';
import type { Database } from '../open.ts';

interface Sum {
  scorers: number;
  total: number;
}

interface Counted {
  readonly ballots: number;
  readonly sums: ReadonlyMap<BidId, Sum>;
}

/** What the rows say against the fold of the journal, a sentence each. */
export function ballotProblems(db: Database, event: number, state: EventState): string[] {
  const ballots = rowsOf(db, event);
  return [...tallyProblems(addUp(ballots), state), ...runProblems(ballots, state)];
}

type Ballot = ReadonlyMap<BidId, number>;

function rowsOf(db: Database, event: number): Ballot[] {
  return db
    .prepare<[number], string>('SELECT marks FROM ballots WHERE event = ? AND counted = 1')
    .pluck(true)
    .all(event)
    .map((text) => {
      const marks: Marks = JSON.parse(text);
      return new Map(marks);
    });
}

function addUp(ballots: readonly Ballot[]): Counted {
  const sums = new Map<BidId, Sum>();
  for (const ballot of ballots) {
    for (const [bid, mark] of ballot) {
      const sum = sums.get(bid) ?? { scorers: 0, total: 0 };
      sum.scorers += 1;
      sum.total += mark;
      sums.set(bid, sum);
    }
  }
  return { ballots: ballots.length, sums };
}

/** The running tally counts every ballot of a live card, whatever the rules make of its blanks. */
function tallyProblems(counted: Counted, state: EventState): string[] {
  const differing = [...state.tally].filter(([bid, tally]) => !same(counted.sums.get(bid), tally));
  return [
    ...(counted.ballots === state.ballots.size
      ? []
      : [`There are ${counted.ballots} rows of ballots, but ${state.ballots.size} in the journal.`]),
    ...differing.map(([bid]) => `The tally of project ${bid} is not the sum of its marks.`),
  ];
}

/** The run that stands was made from the ballots that the rules count. */
function runProblems(ballots: readonly Ballot[], state: EventState): string[] {
  const run = standingRun(state);
  if (!run) return [];
  const needed = bidsNeeded(state);
  const isCounted = (ballot: Ballot) =>
    state.rules.blanks.kind === 'left-out' || needed.every((bid) => ballot.has(bid));
  const counted = addUp(ballots.filter(isCounted));
  const differing = run.figures.filter((figures) => !same(counted.sums.get(figures.bid), figures));
  return [
    ...(counted.ballots === run.ballots
      ? []
      : [`Run ${run.number} counts ${run.ballots} ballots; counted again there are ${counted.ballots}.`]),
    ...differing.map(({ bid }) => `Run ${run.number} has other figures for project ${bid} than its ballots.`),
  ];
}

function same(sum: Sum | undefined, figures: Pick<RunFigures, 'scorers' | 'total'>): boolean {
  return (sum?.scorers ?? 0) === figures.scorers && (sum?.total ?? 0) === figures.total;
}
