import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainLine } from '../../exports/explanation.ts';
import { namedFor } from '../../exports/explained.ts';
import { resultSpeechIn } from '../../exports/speech-in.ts';
import { english } from '../../words/language.ts';
import { lineDetails } from '../../reasons/line-details.ts';
import type { SettleTie } from '../../allocation/ties.ts';
import { countedElections } from '../../testing/counted-elections.ts';
import type { RunLine } from '../run.ts';
import type { RunBid, RunInputs } from './inputs.ts';
import { everythingFits } from './everything-fits.ts';
import { workOut, type WorkedOut } from './work-out.ts';

// fast-check prints the seed of a failure.

const lowestFirst: SettleTie = ({ tied }) => ({
  kind: 'first',
  id: String(Math.min(...tied.map(Number))),
});

const speech = {
  ...resultSpeechIn(english),
  money: (pence: number) => `£${(pence / 100).toFixed(2)}`,
};

function explained(inputs: RunInputs, worked: WorkedOut) {
  const { rules, potPence, bids } = inputs;
  const { count, lines, shares } = worked;
  const named = bids.map((bid) => ({ ...bid, name: `Project ${'ABCDE'.charAt(bid.bid - 1)}` }));
  const { ballots, figures } = count;
  return { rules, potPence, bids: named, ballots, figures, run: { lines, shares, ties: inputs.ties } };
}

type MoneyLine = Exclude<RunLine, { outcome: 'not-chosen' }>;
const withMoney = (line: RunLine): line is MoneyLine => line.outcome !== 'not-chosen';

function bidIn({ bids }: RunInputs, line: RunLine): RunBid {
  const bid = bids.find((each) => each.bid === line.bid);
  if (!bid) throw new Error('every line is of a bid');
  return bid;
}

/** All it asks for, or a part that it takes. */
function accepts({ askPence, leastPence }: RunBid, { outcome, amountPence }: MoneyLine): boolean {
  if (outcome === 'chosen') return amountPence === askPence;
  return amountPence < askPence && amountPence >= (leastPence ?? Infinity);
}

test('[E1, M3, A13, A16, A17] under every rule: every bid has one line, and the lines replayed give the result', () => {
  fc.assert(
    fc.property(countedElections, (inputs) => {
      const { lines, allocatedPence, leftPence, openTie } = workOut(inputs, lowestFirst);
      expect(openTie).toBe(null);
      expect(lines.map(({ bid }) => bid).sort((a, b) => a - b)).toEqual(inputs.bids.map(({ bid }) => bid));
      let left = inputs.potPence;
      for (const line of lines.filter(withMoney)) {
        expect(line.beforePence).toBe(left);
        left -= line.amountPence;
        expect(line.afterPence).toBe(left);
        expect(accepts(bidIn(inputs, line), line)).toBe(true);
      }
      expect([left, inputs.potPence - left]).toEqual([leftPence, allocatedPence]);
      expect(left).toBeGreaterThanOrEqual(0);
      const given = lines.filter(withMoney).map(({ bid }) => bid);
      for (const group of inputs.rules.excluding)
        expect(given.filter((bid) => group.includes(bid)).length).toBeLessThan(2);
      for (const pot of inputs.rules.subPots?.pots ?? []) {
        const own = lines.filter(withMoney).filter(({ inPot }) => inPot?.pot === pot.pot);
        expect(own.reduce((sum, { amountPence }) => sum + amountPence, 0)).toBeLessThanOrEqual(pot.pence);
      }
    }),
    { numRuns: 1500 },
  );
});

test('[E1] the order in which ballots came decides nothing, nor does the running order where no tie is settled', () => {
  fc.assert(
    fc.property(countedElections, (inputs) => {
      const worked = workOut(inputs);
      const turned = workOut({ ...inputs, ballots: inputs.ballots.toReversed() });
      expect(turned.lines).toEqual(worked.lines);
      const shuffled = workOut({ ...inputs, bids: inputs.bids.toReversed() });
      const outcomes = ({ lines }: WorkedOut) =>
        lines.map((line) => JSON.stringify(line)).sort((a, b) => (a < b ? -1 : 1));
      expect(outcomes(shuffled)).toEqual(outcomes(worked));
    }),
    { numRuns: 500 },
  );
});

test('[A19] if everything is affordable, every rule chooses everything with support', () => {
  fc.assert(
    fc.property(countedElections, (drawn) => {
      const { allocation } = drawn.rules;
      const potPence = drawn.bids.reduce((sum, { askPence }) => sum + askPence, 0);
      const rules = {
        ...drawn.rules,
        subPots: null,
        passShare: null,
        leastVoters: 0,
        excluding: [],
        allocation: allocation.rule === 'ranked' ? { ...allocation, passMarkHundredths: null } : allocation,
      };
      const worked = workOut({ ...drawn, potPence, rules });
      const chosen = worked.lines.filter(withMoney).map(({ bid }) => bid);
      const supported = worked.count.figures.filter(({ total }) => total > 0);
      for (const { bid } of supported) expect(chosen).toContain(bid);
      expect(everythingFits(worked.lines)).toBe(chosen.length > 0);
    }),
    { numRuns: 500 },
  );
});

/** What a sentence says in figures: amounts of money, and other numbers, in their order. */
function amountsIn(sentence: string): readonly number[] {
  // The amount for which support is counted is nobody’s.
  const own = sentence.replace(/ for each £1000\.00/, '');
  return [...own.matchAll(/£(\d+\.\d\d)/g)].map((match) => Math.round(Number(match[1]) * 100));
}

/** Every amount that a sentence about this line may name, from the line and the bid alone. */
function amountsOf(line: RunLine, { askPence, leastPence }: RunBid): readonly number[] {
  const { support, inPot } = line;
  const before = withMoney(line) ? (inPot?.beforePence ?? line.beforePence) : line.beforePence;
  const own = withMoney(line) ? [line.amountPence] : [];
  const short = support === undefined ? [] : [askPence - support.heldPence];
  return [
    ...own,
    ...[before, askPence, leastPence, support?.heldPence, support?.mostPence, support?.earnedPence].filter(
      (amount) => amount !== null && amount !== undefined,
    ),
    ...short,
  ];
}

test('[A14, Q9] every bid has one sentence under every rule, and each amount in it is one of its line', () => {
  fc.assert(
    fc.property(countedElections, (inputs) => {
      const worked = workOut(inputs, lowestFirst);
      const about = explained(inputs, worked);
      for (const told of lineDetails(about)) {
        const { line } = told;
        const sentence = explainLine(told, about, namedFor(about, speech));
        expect(sentence).toMatch(/^(Chosen:|Chosen for part:|Not chosen[:.]) [^]*\.$/);
        expect(sentence.startsWith('Not chosen')).toBe(!withMoney(line));
        const said = amountsIn(sentence);
        const begin = told.reason?.why === 'above-pot' ? [beginningFor(line, inputs, worked.lines)] : [];
        const known = new Set([...amountsOf(line, bidIn(inputs, line)), ...begin]);
        expect({ sentence, unknown: said.filter((amount) => !known.has(amount)) }).toEqual({
          sentence,
          unknown: [],
        });
        expect(!withMoney(line) || said.includes(line.amountPence)).toBe(true);
        expect(sentence).toMatch(supportersIn(line));
      }
    }),
    { numRuns: 1500 },
  );
});

/** What there was to begin with where that line was decided: in its sub-pot, or of what all pots left. */
function beginningFor({ inPot }: RunLine, { rules, potPence }: RunInputs, lines: readonly RunLine[]): number {
  const own = rules.subPots?.pots.find(({ pot }) => pot === inPot?.pot);
  if (own !== undefined || inPot === undefined) return own?.pence ?? potPence;
  const before = lines.filter(withMoney).filter((line) => line.inPot?.pot !== 0);
  return before.reduce((left, { amountPence }) => left - amountPence, potPence);
}

/** How many support it is said wherever their money decided. */
function supportersIn({ support }: RunLine): RegExp {
  if (!support || support.voters === 0) return /./;
  return new RegExp(
    `\\bits ${support.voters} supporters?\\b|its turn came|at the start|could not be chosen with`,
    'i',
  );
}

test('[Q9] what supporters had between them paid for what was chosen, and was too little for what was not', () => {
  fc.assert(
    fc.property(countedElections, (inputs) => {
      const { lines } = workOut(inputs, lowestFirst);
      for (const { support, ...line } of lines.filter(withMoney).filter(({ fromList }) => !fromList)) {
        const { voters = 0, heldPence = Infinity, mostPence = Infinity } = support ?? {};
        expect(heldPence).toBeGreaterThanOrEqual(line.amountPence);
        expect(support === undefined || mostPence * voters >= line.amountPence).toBe(true);
      }
      for (const line of lines.filter((each) => !withMoney(each) && each.why === 'out-of-reach'))
        expect(line.support?.heldPence).toBeLessThan(bidIn(inputs, line).askPence);
    }),
    { numRuns: 1000 },
  );
});
