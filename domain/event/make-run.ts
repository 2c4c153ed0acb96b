/** Makes one run: the count and the rules in, the pot decided to the penny out (E1, A1-A14). */

import { allocateRanked } from '../allocation/ranked.ts';
import type { Project } from '../allocation/instance.ts';
import type { Allocation, RankedStep } from '../allocation/steps.ts';
import type { Tie } from '../allocation/ties.ts';
import { canonicalJson, type Plain } from '../canonical.ts';
import { ratio, type Ratio } from '../exact.ts';
import type { BidId } from '../ids.ts';
import { penceFrom } from '../money.ts';
import { assert, unreachable } from '../outcome.ts';
import { countBallots, type Count } from '../tally/figures.ts';
import { figureBy } from './figure-by.ts';
import type { Rules } from './rules.ts';
import type { NotChosenReason, OpenTie, Run, RunFigures, RunLine, TieRecord } from './run.ts';
import { bidOf, isOut, sheetOf, standingRun, type Bid, type EventState } from './state.ts';
import { settlementFrom } from './tie-method.ts';

/** Why a run is made, with what it adds to the runs before. */
export type RunCause =
  | { readonly because: 'sealed' }
  | { readonly because: 'tie-settled'; readonly settles: TieRecord }
  | { readonly because: 'no-thank-you'; readonly declines: BidId };

export function makeRun(state: EventState, cause: RunCause, sha256: (text: string) => string): Run {
  const ties = cause.because === 'tie-settled' ? [...state.ties, cause.settles] : [...state.ties];
  const declined =
    cause.because === 'no-thank-you' ? [...state.declined, cause.declines] : [...state.declined];
  const count = countOf(state);
  const kept = keptOut(state, count, declined);
  const allocation = allocate(state, count, kept, ties);
  const before = standingRun(state);
  assert(state.rulesFingerprint !== null, 'rules are frozen before a run is made');
  return {
    number: (before?.number ?? 0) + 1,
    replaces: before?.number ?? null,
    because: cause.because,
    rule: 'ranked',
    ruleVersion: 1,
    rulesFingerprint: state.rulesFingerprint,
    inputsHash: sha256(inputsText(state, count, ties, declined)),
    potPence: state.potPence,
    ballots: count.ballots,
    figures: count.figures,
    lines: linesOf(state, allocation, kept),
    ties,
    declined,
    openTie: allocation.tie && openTieOf(allocation.tie, count),
    allocatedPence: penceFrom(allocation.spent),
    leftPence: penceFrom(allocation.left),
  };
}

/** The sealed count, from the ballots themselves. */
function countOf(state: EventState): Count {
  const ballots = [...state.ballots.values()].map(({ marks }) => marks);
  return countBallots(state.rules, state.order, sheetOf(state), ballots);
}

/** The bids that cannot be chosen before any money is looked at, and why (A2). */
function keptOut(state: EventState, count: Count, declined: readonly BidId[]): Map<BidId, NotChosenReason> {
  const kept = new Map<BidId, NotChosenReason>();
  for (const figures of count.figures) {
    const bid = bidOf(state, figures.bid);
    if (bid.status === 'withdrawn') kept.set(bid.bid, 'withdrawn');
    else if (isOut(bid)) kept.set(bid.bid, 'left-out');
    else if (declined.includes(bid.bid)) kept.set(bid.bid, 'declined');
    else if (hasTooFewScorers(state.rules, figures, count.ballots)) kept.set(bid.bid, 'too-few-scorers');
  }
  return kept;
}

/** "At least" includes equality: with half needed, 10 scorers of 20 ballots are enough (T3). */
function hasTooFewScorers(rules: Rules, figures: RunFigures, ballots: number): boolean {
  // Nobody voted: there is nothing to decide by, and a draw among all would give the pot away.
  if (ballots === 0) return true;
  const percent = rules.blanks.leastScorersPercent;
  if (percent === 0) return false;
  return figures.scorers === 0 || figures.scorers * 100 < percent * ballots;
}

function allocate(
  state: EventState,
  count: Count,
  kept: ReadonlyMap<BidId, NotChosenReason>,
  ties: readonly TieRecord[],
): Allocation<RankedStep> {
  const { allocation } = state.rules;
  assert(allocation.rule === 'ranked', 'the pot is allocated down a ranking');
  // Ascending by bid, so that the numbers of a draw follow the numbers that everybody has in hand.
  const ranked = count.figures.filter(({ bid }) => !kept.has(bid)).sort((a, b) => a.bid - b.bid);
  const projects = ranked.map(({ bid }) => projectOf(bidOf(state, bid)));
  const keys = new Map(ranked.map((figures) => [String(figures.bid), keyOf(state.rules, figures)]));
  const passMark =
    allocation.passMarkHundredths === null ? null : ratio(BigInt(allocation.passMarkHundredths), 100n);
  return allocateRanked(
    { budget: BigInt(state.potPence), projects },
    keys,
    { borderline: allocation.borderline, passMark },
    (tie) => settlementFrom(ties, tie),
  );
}

/** What a bid is ranked by: its exact average, or its total (T2). A bid that nobody scored has zero. */
function keyOf(rules: Rules, figures: { readonly scorers: number; readonly total: number }): Ratio {
  const by = figureBy(rules);
  if (by === 'votes') return ratio(BigInt(figures.scorers));
  const byAverage = by === 'average' && figures.scorers > 0;
  return ratio(BigInt(figures.total), byAverage ? BigInt(figures.scorers) : 1n);
}

function projectOf(bid: Bid): Project {
  return {
    id: String(bid.bid),
    cost: BigInt(bid.askPence),
    least: bid.leastPence === null ? null : BigInt(bid.leastPence),
  };
}

function linesOf(
  state: EventState,
  allocation: Allocation<RankedStep>,
  kept: ReadonlyMap<BidId, NotChosenReason>,
): RunLine[] {
  const ranked = allocation.steps.flatMap(lineOf);
  const unranked = state.order
    .filter((bid) => kept.has(bid))
    .map((bid): RunLine => {
      const why = kept.get(bid);
      assert(why, `bid ${bid} is kept out for a reason`);
      return { bid, outcome: 'not-chosen', why, place: null, beforePence: null };
    });
  return [...ranked, ...unranked];
}

function lineOf(step: RankedStep): RunLine[] {
  if (step.kind === 'tie-open' || step.kind === 'tie-settled') return [];
  const { id, place } = step;
  const bid = Number(id);
  const beforePence = penceFrom(step.before);
  const afterPence = penceFrom(step.after);
  switch (step.kind) {
    case 'chosen':
    case 'part':
      return [
        {
          bid,
          outcome: step.kind,
          place,
          amountPence: beforePence - afterPence,
          beforePence,
          afterPence,
        },
      ];
    case 'passed-over':
      return [{ bid, outcome: 'not-chosen', why: passedOverAs[step.why], place, beforePence }];
    case 'below-pass-mark':
      return [{ bid, outcome: 'not-chosen', why: 'below-pass-mark', place, beforePence }];
    default:
      return unreachable(step);
  }
}

const passedOverAs = {
  'does-not-fit': 'does-not-fit',
  'least-not-reached': 'least-not-reached',
  'after-the-line': 'after-the-line',
} as const;

function openTieOf(tie: Tie, count: Count): OpenTie {
  const tied = tie.tied.map(Number);
  const figures = count.figures.find(({ bid }) => bid === tied[0]);
  return {
    tied,
    scorers: figures?.scorers ?? 0,
    total: figures?.total ?? 0,
    leftPence: penceFrom(tie.left),
    place: tie.place,
    shares: tie.share && tie.share.map(({ id, amount }) => [Number(id), penceFrom(amount)] as const),
  };
}

/** Everything a run is computed from, as the canonical text that its `inputsHash` is taken over. */
function inputsText(
  state: EventState,
  count: Count,
  ties: readonly TieRecord[],
  declined: readonly BidId[],
): string {
  const bids = state.order.map((id) => {
    const { bid, askPence, leastPence, status } = bidOf(state, id);
    return { bid, askPence, leastPence, out: isOut({ status }) };
  });
  const inputs = {
    potPence: state.potPence,
    rulesFingerprint: state.rulesFingerprint,
    ballots: count.ballots,
    figures: count.figures,
    bids,
    ties,
    declined,
  };
  return canonicalJson(inputs as unknown as Plain);
}
