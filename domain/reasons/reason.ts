/** Why a bid was not chosen: what decided, and the figures that it was decided by (A21). */

import { leastAccepted } from '../event/running/answers.ts';
import { supportersOf } from '../event/running/pass-marks.ts';
import { offersParts } from '../event/rules/offers-parts.ts';
import { shortDecimalText } from '../exact.ts';
import type { Pence } from '../money.ts';
import { assert } from '../outcome.ts';
import {
  bidIn,
  figuresIn,
  inSamePot,
  isFunded,
  type DecidedEvent,
  type NotChosenRunLine,
} from './decided.ts';
import { unitOf } from '../ballots/index.ts';
import type { Figures } from './figure.ts';
import { averageMarks, leastScorers } from './mark.ts';
import type { PassMarkFigures, Reason, Supporters } from './details.ts';

type Fit = Extract<Reason, { readonly leftPence: Pence; readonly neededPence: Pence }>;

export function reasonOf(line: NotChosenRunLine, decided: DecidedEvent, figures: Figures): Reason {
  const { why } = line;
  switch (why) {
    case 'excluded':
      assert(line.excludedBy !== undefined, `bid ${line.bid} is excluded by somebody`);
      return { why, by: line.excludedBy };
    case 'too-few-scorers':
      return {
        why,
        scorers: figuresIn(decided, line.bid).scorers,
        ballots: decided.ballots,
        needed: leastScorers(decided.rules, decided.ballots),
      };
    case 'below-pass-mark':
      return { why, ...markFor(line, decided, figures) };
    case 'does-not-fit':
    case 'least-not-reached':
      return { why, leftPence: leftFor(line), ...neededBy(line, decided), ...supportersBehind(line) };
    case 'part-refused':
      return { why, leftPence: leftFor(line) };
    case 'above-pot':
      return { why, potPence: roundPence(line, decided), neededPence: bidIn(decided, line.bid).askPence };
    case 'out-of-reach':
    case 'rule-stopped':
      return { why, supporters: supportersOn(line), neededPence: bidIn(decided, line.bid).askPence };
    default:
      return { why };
  }
}

function leftFor({ bid, beforePence }: NotChosenRunLine): Pence {
  assert(beforePence !== null, `something or nothing was left for bid ${bid}`);
  return beforePence;
}

/** A part would have done as long as one was on offer and the group accepts one. */
function neededBy(line: NotChosenRunLine, decided: DecidedEvent): { neededPence: Pence; atLeast?: true } {
  const bid = bidIn(decided, line.bid);
  const least = leastAccepted(decided.rules, bid, decided.run.answers ?? []);
  return least !== null && isPartOnOffer(line, decided)
    ? { neededPence: least, atLeast: true }
    : { neededPence: bid.askPence };
}

function isPartOnOffer(line: NotChosenRunLine, { rules, run }: DecidedEvent): boolean {
  if (line.why === 'least-not-reached') return true;
  const before = run.lines.slice(0, run.lines.indexOf(line));
  const isGiven = before.some((other) => other.outcome === 'part' && inSamePot(other, line));
  return offersParts(rules) && line.beforePence === 0 && !isGiven;
}

function supportersBehind(line: NotChosenRunLine): Pick<Fit, 'supporters' | 'itsTurn'> {
  if (!line.support) return {};
  return line.fromList ? { supporters: supportersOn(line) } : { itsTurn: true };
}

function supportersOn({ bid, support }: NotChosenRunLine): Supporters {
  assert(support, `bid ${bid} has supporters`);
  return { voters: support.voters, heldPence: support.heldPence };
}

/** What there was to begin with: in its sub-pot, in the last round, or in the pot. */
function roundPence(line: NotChosenRunLine, { rules, potPence, run }: DecidedEvent): Pence {
  if (line.inPot === undefined) return potPence;
  const { pot } = line.inPot;
  if (pot !== 0) return rules.subPots?.pots.find((each) => each.pot === pot)?.pence ?? potPence;
  const spent = run.lines.filter((other) => isFunded(other) && other.inPot?.pot !== 0);
  return spent.reduce((left, other) => (isFunded(other) ? left - other.amountPence : left), potPence);
}

/** A bid that was ranked came below the pass mark of the ranking; any other below a share. */
function markFor(line: NotChosenRunLine, decided: DecidedEvent, figures: Figures): PassMarkFigures {
  const { rules, ballots } = decided;
  const counted = figuresIn(decided, line.bid);
  const { ranking, share } = averageMarks(rules);
  const average = line.place === null ? share : ranking;
  if (average !== null)
    return { of: 'average', own: figures.average(counted), needed: figures.mark(average) };
  if (line.place === null) {
    const percent = rules.passShare?.percent ?? 0;
    const needed = Math.ceil((percent * ballots) / 100);
    return { of: 'ballots', own: supportersOf(rules, counted), needed, ballots };
  }
  const { allocation } = rules;
  const hundredths = allocation.rule === 'ranked' ? (allocation.passMarkHundredths ?? 0) : 0;
  const byVotes = allocation.rule === 'ranked' && allocation.by === 'votes';
  return {
    of: 'sum',
    unit: byVotes ? 'votes' : unitOf(rules.ballot.type),
    own: byVotes ? supportersOf(rules, counted) : counted.total,
    needed: shortDecimalText(BigInt(hundredths), 2),
  };
}
