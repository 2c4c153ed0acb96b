import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRatios, ratio, type Ratio } from '../exact.ts';
import { needsWholeBallots } from '../event/rules/needs-whole-ballots.ts';
import { supportersOf } from '../event/running/pass-marks.ts';
import { workOut } from '../event/running/work-out.ts';
import type { RunInputs } from '../event/running/inputs.ts';
import type { SettleTie } from '../allocation/ties.ts';
import { countedElections } from '../testing/counted-elections.ts';
import { figuresIn, type DecidedEvent } from './decided.ts';
import { lineDetails, type LineDetails } from './line-details.ts';
import type { Reason } from './details.ts';

// fast-check prints the seed of a failure.

const lowestFirst: SettleTie = ({ tied }) => ({ kind: 'first', id: String(Math.min(...tied.map(Number))) });

function decidedFrom(inputs: RunInputs): DecidedEvent {
  const { count, lines } = workOut(inputs, lowestFirst);
  const { rules, potPence, bids, answers } = inputs;
  return { rules, potPence, bids, ballots: count.ballots, figures: count.figures, run: { lines, answers } };
}

/** What the rule ranks by, worked out beside the program; null under the rules that buy one after the other. */
function keyOf({ line }: LineDetails, { rules, figures, bids }: DecidedEvent): Ratio | null {
  const counted = figuresIn({ figures }, line.bid);
  const [total, votes] = [BigInt(counted.total), BigInt(supportersOf(rules, counted))];
  const { allocation } = rules;
  if (allocation.rule === 'ranked') {
    if (allocation.by === 'votes') return ratio(votes);
    if (allocation.by === 'total') return ratio(total);
    return counted.scorers === 0 ? ratio(0n) : ratio(total, BigInt(counted.scorers));
  }
  if (allocation.rule !== 'greedy-per-cost') return null;
  const gain = allocation.utility.startsWith('score') ? total : votes;
  const ask = bids.find(({ bid }) => bid === line.bid)?.askPence ?? 0;
  return allocation.utility.endsWith('cost') ? ratio(gain) : ratio(gain, BigInt(ask));
}

/** The decimals of a figure, read back; whole numbers as they are. */
function readFigure({ standing }: LineDetails): Ratio | null {
  const figure = standing?.figure;
  if (figure === undefined || figure.by === 'payment' || figure.by === 'earned') return null;
  if (figure.by !== 'average' && figure.by !== 'per-pound') return ratio(BigInt(figure.count));
  if (figure.told === null) return null;
  const decimals = figure.told.split('.')[1]?.length ?? 0;
  return ratio(BigInt(figure.told.replace('.', '')), 10n ** BigInt(decimals));
}

function inOneList(all: readonly LineDetails[], pot: number | undefined): LineDetails[] {
  return all.filter(({ standing }) => standing !== null && standing.pot === pot);
}

test('[A20, A22] in every list, places and figures say the order of the keys: equals alike and level, nothing reversed', () => {
  fc.assert(
    fc.property(countedElections, (inputs) => {
      const decided = decidedFrom(inputs);
      const all = lineDetails(decided);
      const pots = new Set(all.map(({ standing }) => standing?.pot));
      for (const list of [...pots].map((pot) => inOneList(all, pot))) {
        for (const one of list)
          for (const other of list) {
            const [a, b] = [keyOf(one, decided), keyOf(other, decided)];
            if (a === null || b === null || one === other) continue;
            const byKey = compareRatios(a, b);
            const places = [one.standing?.place ?? 0, other.standing?.place ?? 0] as const;
            expect(Math.sign(places[1] - places[0]) + 0).toBe(byKey);
            expect(one.level.includes(other.line.bid)).toBe(byKey === 0);
            const [told, toldOther] = [readFigure(one), readFigure(other)];
            const asTold = told === null || toldOther === null ? byKey : compareRatios(told, toldOther);
            expect(asTold).toBe(byKey);
          }
      }
    }),
    { numRuns: 1000 },
  );
});

test('[A22] a place is one more than the number of projects above it in its list, and the list is as long as is told', () => {
  fc.assert(
    fc.property(countedElections, (inputs) => {
      const decided = decidedFrom(inputs);
      const all = lineDetails(decided);
      for (const { line, standing } of all) {
        if (standing === null || needsWholeBallots(decided.rules)) continue;
        const list = inOneList(all, standing.pot);
        const above = list.filter((other) => (other.standing?.place ?? 0) < standing.place).length;
        // Those who went on to the last round stood in the list of their pot too; without any the place is exact.
        const wentOn = (standing.of ?? 0) - list.length;
        expect(wentOn === 0 || (standing.pot ?? 0) > 0).toBe(true);
        expect([line.bid, standing.place >= above + 1, standing.place <= above + 1 + wentOn]).toEqual([
          line.bid,
          true,
          true,
        ]);
        expect(standing.place).toBeLessThanOrEqual(standing.of ?? 0);
      }
    }),
    { numRuns: 1000 },
  );
});

test('[E13] what is told as passed over accounts for every place between two results', () => {
  fc.assert(
    fc.property(countedElections, (inputs) => {
      const all = lineDetails(decidedFrom(inputs));
      const pots = new Set(all.map(({ standing }) => standing?.pot));
      for (const list of [...pots].map((pot) => inOneList(all, pot))) {
        let passedOver = 0;
        const funded = list.filter(({ reason }) => reason === null);
        for (const { standing, between } of funded) {
          passedOver += between?.count ?? 0;
          const above = funded.filter((other) => (other.standing?.place ?? 0) < (standing?.place ?? 0));
          expect(standing?.place).toBe(1 + above.length + passedOver);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

/** The amounts and people that a reason names; null for what it does not name. */
function namedBy(reason: Reason | null) {
  const has = <K extends string>(key: K): unknown =>
    reason !== null && key in reason ? (reason as unknown as Record<K, unknown>)[key] : null;
  return {
    why: reason?.why ?? null,
    left: has('leftPence'),
    needed: has('neededPence'),
    supporters: has('supporters') ?? null,
  };
}

/** The same from the line and the bid, worked out beside the program. */
function namedFrom({ line, reason }: LineDetails, { bids }: DecidedEvent): ReturnType<typeof namedBy> {
  if (line.outcome !== 'not-chosen') return { why: null, left: null, needed: null, supporters: null };
  const { askPence, leastPence } = bids.find(({ bid }) => bid === line.bid) ?? {};
  const { why, beforePence, support, fromList } = line;
  const forMoney = why === 'does-not-fit' || why === 'least-not-reached';
  const bySupport = why === 'out-of-reach' || why === 'rule-stopped';
  const atLeast = reason !== null && 'atLeast' in reason;
  const isHeld = bySupport || (forMoney && fromList === true);
  return {
    why,
    left: forMoney || why === 'part-refused' ? beforePence : null,
    needed: forMoney || bySupport || why === 'above-pot' ? (atLeast ? leastPence : askPence) : null,
    supporters: isHeld && support ? { voters: support.voters, heldPence: support.heldPence } : null,
  };
}

test('[A21] every project without money has a reason, and its figures are those of the run, the bid and the rules', () => {
  fc.assert(
    fc.property(countedElections, (inputs) => {
      const decided = decidedFrom(inputs);
      for (const told of lineDetails(decided)) {
        const named = namedBy(told.reason);
        expect(named).toEqual(namedFrom(told, decided));
        const isShort =
          named.left === null || named.needed === null || Number(named.left) < Number(named.needed);
        expect([told.line.bid, isShort]).toEqual([told.line.bid, true]);
      }
    }),
    { numRuns: 1000 },
  );
});
