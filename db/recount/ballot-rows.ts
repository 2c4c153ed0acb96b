/**
 * The count from the rows of the table `ballots`, adding up mark by mark. It shares no code with the running tally nor
 * with the count that runs are made from: three ways have to come to the same figures.
 */

import type { BallotRules } from '../../domain/ballots/index.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import type { Rules } from '../../domain/event/rules/rules.ts';
import type { RunFigures } from '../../domain/event/run.ts';
import { bidsNeeded, currentRun, type EventState } from '../../domain/event/state.ts';
import type { BallotKey, BidId } from '../../domain/ids.ts';
import { unreachable } from '../../domain/outcome.ts';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import type { Database } from '../open.ts';

/** Whoever checks a database reads English: nobody has said yet what they read. */
const { 'database-check': words } = wordsIn(english);

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
  const rows = rowsOf(db, event);
  const { ballot, youngCards } = state.rules;
  // Where young people's ballots count apart, no figure has them in it.
  const isApart = ({ key }: BallotRow): boolean => youngCards === 'apart' && state.youngCards.has(key);
  const ballots = rows.filter((row) => !isApart(row)).map(({ marks }) => marks);
  return [
    ...rowProblems(rows, state),
    ...tallyProblems(addUp(ballots, ballot), state),
    ...runProblems(ballots, state),
  ];
}

type Ballot = ReadonlyMap<BidId, number>;

interface BallotRow {
  readonly key: BallotKey;
  readonly marks: Ballot;
}

function rowsOf(db: Database, event: number): BallotRow[] {
  return db
    .prepare<[number], { key: BallotKey; text: string }>(
      'SELECT ballot_key AS key, marks AS text FROM ballots WHERE event = ? AND counted = 1',
    )
    .all(event)
    .map(({ key, text }) => {
      const marks: Marks = JSON.parse(text);
      return { key, marks: new Map(marks) };
    });
}

function addUp(ballots: readonly Ballot[], rules: BallotRules): Counted {
  const sums = new Map<BidId, Sum>();
  for (const ballot of ballots) {
    for (const [bid, mark] of ballot) {
      const sum = sums.get(bid) ?? { scorers: 0, total: 0 };
      sum.scorers += 1;
      sum.total += worthOf(mark, rules);
      sums.set(bid, sum);
    }
  }
  return { ballots: ballots.length, sums };
}

/** A place is worth as many points as there are places from it down (T5); a choice is marked with the 1 it is worth. */
function worthOf(mark: number, rules: BallotRules): number {
  return rules.type === 'ranking' ? rules.places - mark + 1 : mark;
}

/** The running tally counts every ballot of a live card that decides, whatever the rules make of its blanks. */
function tallyProblems(counted: Counted, state: EventState): string[] {
  return [...state.tally]
    .filter(([bid, tally]) => !same(counted.sums.get(bid), tally))
    .map(([bid]) => words.tallyNotTheSum({ project: String(bid) }));
}

function rowProblems(rows: readonly BallotRow[], { ballots }: EventState): string[] {
  return rows.length === ballots.size ? [] : [words.ballotRows({ rows: rows.length, journal: ballots.size })];
}

/** The current run was made from the ballots that the rules count. */
function runProblems(ballots: readonly Ballot[], state: EventState): string[] {
  const run = currentRun(state);
  if (!run) return [];
  const { rules } = state;
  const isCounted = (ballot: Ballot): boolean =>
    !(rules.emptiedOut && ballot.size === 0) &&
    (rules.blanks.kind === 'left-out' || isComplete(ballot, rules, bidsNeeded(state)));
  const counted = addUp(ballots.filter(isCounted), rules.ballot);
  const number = String(run.number);
  const differing = run.figures.filter((figures) => !same(counted.sums.get(figures.bid), figures));
  return [
    ...(counted.ballots === run.ballots
      ? []
      : [words.runBallots({ run: number, counted: run.ballots, again: counted.ballots })]),
    ...differing.map(({ bid }) => words.runFigures({ run: number, project: String(bid) })),
  ];
}

/** True when the ballot holds what the rules ask for (B11), counted on the fingers. */
function isComplete(marks: Ballot, { ballot, completeness }: Rules, needed: readonly BidId[]): boolean {
  if (completeness.kind === 'free') return true;
  if (completeness.kind === 'at-least') return marks.size >= Math.min(completeness.bids, needed.length);
  const open = needed.filter((bid) => !marks.has(bid)).length;
  switch (ballot.type) {
    case 'score':
      return open === 0;
    case 'approval':
      return open === 0 || marks.size >= ballot.atLeast;
    case 'ranking':
      return open === 0 || marks.size === ballot.places;
    case 'points': {
      const given = [...marks.values()].reduce((sum, tokens) => sum + tokens, 0);
      const capped = [...marks.values()].every((tokens) => tokens === ballot.capPerBid);
      return given === ballot.tokens || (open === 0 && capped);
    }
    case 'knapsack':
      return true;
    default:
      return unreachable(ballot);
  }
}

function same(sum: Sum | undefined, figures: Pick<RunFigures, 'scorers' | 'total'>): boolean {
  return (sum?.scorers ?? 0) === figures.scorers && (sum?.total ?? 0) === figures.total;
}
