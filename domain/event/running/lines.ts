/** What a run makes of each bid: the steps of the allocation as lines, in the order of choice. */

import type { Round, Rounds } from '../../allocation/sub-pots.ts';
import type { NotEarned } from '../../allocation/phragmen-steps.ts';
import type { Waited } from '../../allocation/equal-shares-steps.ts';
import type { PassedOver, Step } from '../../allocation/steps.ts';
import type { ProjectStep } from '../../allocation/project-step.ts';
import type { BidId } from '../../ids.ts';
import { penceFrom, type Pence } from '../../money.ts';
import { assert } from '../../outcome.ts';
import { bidOfProject } from '../project-ids.ts';
import { turnsIn } from '../settled-order.ts';
import type { InPot, NotChosenReason, RunLine, Support } from '../run.ts';
import { isAnswered } from './answers.ts';
import type { RunInputs } from './inputs.ts';
import { penceAtLeast, penceAtMost } from './voter-shares.ts';

/** A bid that competes in a sub-pot and again in the last round has one line: that of the round that decided it. */
export function linesOf(
  inputs: RunInputs,
  { rounds }: Rounds,
  kept: ReadonlyMap<BidId, NotChosenReason>,
): RunLine[] {
  const scribe = new Scribe(inputs);
  for (const round of rounds) scribe.write(round);
  const unranked = inputs.bids.flatMap(({ bid }): RunLine[] => {
    const why = kept.get(bid);
    return why ? [{ bid, outcome: 'not-chosen', why, place: null, beforePence: null }] : [];
  });
  const decided = scribe.lines.filter((line, at) => {
    return !scribe.lines.some(({ bid }, later) => bid === line.bid && later > at);
  });
  return [...inTurn(decided, inputs), ...unranked];
}

/**
 * Bids that share a place are listed in the settled order (E16). Bids with money are in it already. A bid that was
 * passed over because another excludes it may not be.
 */
function inTurn(lines: readonly RunLine[], settled: RunInputs): RunLine[] {
  return togetherIn(lines).flatMap((level) => {
    const turns = turnsIn(
      settled,
      level.map(({ bid }) => bid),
    );
    return level.toSorted((a, b) => turns.indexOf(a.bid) - turns.indexOf(b.bid));
  });
}

/** Those who follow one another in one place of one ranking. */
function togetherIn(lines: readonly RunLine[]): RunLine[][] {
  const levels: RunLine[][] = [];
  for (const line of lines) {
    const last = levels.at(-1)?.[0];
    const shares = last && last.place === line.place && last.inPot?.pot === line.inPot?.pot;
    if (shares) levels.at(-1)?.push(line);
    else levels.push([line]);
  }
  return levels;
}

class Scribe {
  readonly lines: RunLine[] = [];
  readonly #inputs: RunInputs;
  #left: Pence;

  constructor(inputs: RunInputs) {
    this.#inputs = inputs;
    this.#left = inputs.potPence;
  }

  write({ of, allocation, excluded, budget }: Round): void {
    let onTheList: readonly Waited[] | null = null;
    for (const step of allocation.steps) {
      if (step.kind === 'completion') onTheList = step.waiting;
      if (!('id' in step)) continue;
      const line = this.#line(step, of);
      this.lines.push(onTheList === null ? line : { ...line, fromList: true, ...supportOn(onTheList, step) });
    }
    const beforePence = penceFrom(budget);
    for (const { id, by } of excluded)
      this.lines.push(excludedLine(bidOfProject(id), bidOfProject(by), null, beforePence));
  }

  #line(step: Extract<Step, ProjectStep>, of: Round['of']): RunLine {
    const inPot = of === 'whole' ? {} : { inPot: inPotOf(step, of) };
    const support = supportOf(step);
    const shared = this.#inputs.rules.settledStays && 'because' in step && step.because === 'share';
    const more = { ...inPot, ...(support && { support }), ...(shared && { shared: true as const }) };
    const [bid, beforePence] = [bidOfProject(step.id), penceFrom(step.before)];
    switch (step.kind) {
      case 'chosen':
      case 'bought':
      case 'earned':
        return { ...this.#money(step, 'chosen'), ...more };
      case 'part':
        return { ...this.#money(step, 'part'), ...more };
      case 'excluded':
        return { ...excludedLine(bid, bidOfProject(step.by), step.place, beforePence), ...more };
      default:
        return { bid, outcome: 'not-chosen', ...this.#why(step), beforePence, ...more };
    }
  }

  /** Takes the amount from what is left of the whole pot. */
  #money({ id, place, before, after }: ProjectStep, outcome: 'chosen' | 'part') {
    const amountPence = penceFrom(before - after);
    const beforePence = this.#left;
    this.#left -= amountPence;
    return { bid: bidOfProject(id), outcome, place, amountPence, beforePence, afterPence: this.#left };
  }

  #why(step: NotChosenStep): { why: NotChosenReason; place: number | null } {
    switch (step.kind) {
      case 'passed-over': {
        const said = step.why === 'least-not-reached' && this.#refused(step);
        return { why: said ? 'part-refused' : passedOverAs[step.why], place: step.place };
      }
      case 'below-pass-mark':
        return { why: 'below-pass-mark', place: step.place };
      // Nobody was ranked behind the last that was bought: there was no list.
      case 'out-of-reach':
        return { why: step.supporters === 0 ? 'no-support' : 'out-of-reach', place: null };
      case 'not-earned':
        return { why: step.supporters === 0 ? 'no-support' : notEarnedAs[step.why], place: null };
    }
  }

  #refused({ id, before }: ProjectStep): boolean {
    const { rules, answers } = this.#inputs;
    return isAnswered(rules, bidOfProject(id), penceFrom(before), answers);
  }
}

type NotChosenStep = Extract<
  Step,
  { kind: 'passed-over' | 'below-pass-mark' | 'out-of-reach' | 'not-earned' }
>;

const passedOverAs: Readonly<Record<PassedOver, NotChosenReason>> = {
  'does-not-fit': 'does-not-fit',
  'least-not-reached': 'least-not-reached',
  'after-the-line': 'after-the-line',
};

const notEarnedAs: Readonly<Record<NotEarned, NotChosenReason>> = {
  'more-than-budget': 'above-pot',
  'stops-here': 'does-not-fit',
  'after-the-stop': 'rule-stopped',
};

function excludedLine(bid: BidId, excludedBy: BidId, place: number | null, beforePence: Pence): RunLine {
  return { bid, outcome: 'not-chosen', why: 'excluded', excludedBy, place, beforePence };
}

function inPotOf({ before, after }: ProjectStep, of: Exclude<Round['of'], 'whole'>): InPot {
  const pot = of === 'last' ? 0 : of + 1;
  return { pot, beforePence: penceFrom(before), afterPence: penceFrom(after) };
}

/** Who supports a project of the list, and what they had left between them when nobody's supporters could pay. */
function supportOn(list: readonly Waited[], { id }: ProjectStep): { support?: Support } {
  const waited = list.find((each) => each.id === id);
  if (waited === undefined || waited.supporters === 0) return {};
  return { support: { voters: waited.supporters, heldPence: penceAtMost(waited.money) } };
}

/** Who supports it, and what they had between them: counts and sums only (Q9). */
function supportOf(step: Extract<Step, ProjectStep>): Support | null {
  switch (step.kind) {
    case 'bought':
      return {
        voters: step.supporters,
        heldPence: penceAtMost(step.money),
        mostPence: penceAtLeast(step.most),
      };
    case 'out-of-reach':
      return { voters: step.supporters, heldPence: penceAtMost(step.money) };
    case 'earned':
    case 'not-earned': {
      const { supporters: voters, money, key } = step;
      assert(key.d >= 0n, 'a time is not negative');
      const heldPence = penceAtMost(money);
      return key.d === 0n || step.kind === 'not-earned'
        ? { voters, heldPence }
        : { voters, heldPence, earnedPence: penceAtLeast(key) };
    }
    default:
      return null;
  }
}
