import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratio, toDecimalText, type Ratio } from '../exact.ts';
import { smallElections } from '../testing/drawn-elections.ts';
import { allocateBy } from '../testing/small-elections.ts';
import { completions } from './equal-shares/completion.ts';
import { equalShares } from './equal-shares/rule.ts';
import { explain } from './explain.ts';
import { formatsIn } from '../reasons/speech.ts';
import { english } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';
import type { StepFormat } from './say.ts';
import { greedyPerCost } from './greedy-rule.ts';
import { phragmen } from './phragmen-rule.ts';
import { ranked } from './ranked-rule.ts';
import { borderlines } from './borderline.ts';
import { rankBys } from './keys.ts';
import type { Step } from './steps.ts';
import { utilities } from './utility.ts';

// The numbers of every sentence are read back and held against the step. Money is marked, so that a number of
// people cannot stand where an amount should.

const say: StepFormat = {
  ...formatsIn(english),
  words: wordsIn(english)['allocation-steps'],
  money: (amount) => `£${amount}`,
  fraction: (amount) => `£${toDecimalText(amount, 4)}`,
  project: (id) => `project ${id}`,
};

function amountsIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/£([\d.]*\d)/g)].map((match) => match[1] ?? '');
}

function peopleIn(sentence: string): readonly number[] {
  return [...sentence.matchAll(/(?<![£\d.])(\d+)(?![\d.]*\d)/g)].map((match) => Number(match[1]));
}

const whole = (amount: bigint): string => amount.toString();
const rounded = (amount: Ratio): string => toDecimalText(amount, 4);

/** The amounts that a sentence about this step must say, in its order. */
function amountsOf(step: Step): readonly string[] {
  switch (step.kind) {
    case 'chosen':
      return [whole(step.cost), whole(step.before), whole(step.before - step.cost)];
    case 'part':
      return [whole(step.cost), whole(step.before - step.after)];
    case 'passed-over':
      if (step.why === 'after-the-line') return [];
      if (step.why === 'least-not-reached') return [whole(step.before)];
      return [whole(step.cost), whole(step.before), whole(step.cost - step.before)];
    case 'below-pass-mark':
    case 'excluded':
      return [];
    case 'tie-settled':
    case 'tie-open':
      return [whole(step.tie.left)];
    case 'completion':
      return [whole(step.left)];
    case 'shares': {
      if (step.voters === 0) return [];
      const raised = step.raises === 0 ? [] : [rounded(step.equal), rounded(step.increment ?? ratio(0n))];
      return [rounded(step.share), ...raised];
    }
    case 'bought':
      return step.cost === 0n ? [] : [whole(step.cost), rounded(step.money), rounded(step.most)];
    case 'out-of-reach': {
      const short = ratio(step.cost * step.money.d - step.money.n, step.money.d);
      return step.supporters === 0 ? [] : [whole(step.cost), rounded(step.money), rounded(short)];
    }
    case 'earned':
      return step.supporters === 0
        ? [whole(step.cost), whole(step.before)]
        : [whole(step.cost), rounded(step.key), whole(step.before - step.cost)];
    case 'not-earned':
      if (step.why === 'more-than-budget') return [whole(step.cost)];
      if (step.why === 'stops-here')
        return [whole(step.cost), whole(step.before), whole(step.cost - step.before)];
      return step.supporters === 0 ? [] : [rounded(step.key)];
  }
}

/** The numbers of people, places and times that it must say. */
function countsOf(step: Step): readonly number[] {
  if ('tie' in step) return [step.tie.place];
  if (step.kind === 'shares') {
    if (step.voters === 0) return [];
    return step.raises > 1 ? [step.voters, step.raises] : [step.voters];
  }
  if (!('supporters' in step) || step.supporters === 0) return [];
  return step.kind === 'not-earned' && step.why !== 'after-the-stop' ? [] : [step.supporters];
}

const utility = fc.constantFrom(...utilities);
const told = fc.oneof(
  fc.record({
    rule: fc.constant(ranked),
    choices: fc.record({ by: fc.constantFrom(...rankBys), borderline: fc.constantFrom(...borderlines) }),
  }),
  fc.record({ rule: fc.constant(greedyPerCost), choices: fc.record({ utility }) }),
  fc.record({
    rule: fc.constant(equalShares),
    choices: fc.record({ utility, completion: fc.constantFrom(...completions) }),
  }),
  fc.record({ rule: fc.constant(phragmen), choices: fc.constant({}) }),
);

test('[A14, Q9] every step is one sentence, or two for a tie, and its numbers are those of the step', () => {
  fc.assert(
    fc.property(smallElections, told, (election, { rule, choices }) => {
      for (const step of allocateBy(rule, election, choices).steps) {
        const sentence = explain(step, say);
        expect({ sentence, amounts: amountsIn(sentence) }).toEqual({ sentence, amounts: amountsOf(step) });
        expect({ sentence, counts: peopleIn(sentence) }).toEqual({ sentence, counts: countsOf(step) });
        expect(sentence).toMatch(/^[A-Z][^]*\.$/);
        const saying = sentence.startsWith('Chosen')
          ? 'chosen'
          : sentence.startsWith('Not chosen')
            ? 'not'
            : 'other';
        expect(saying).toBe(
          'id' in step ? (step.before > step.after || isFree(step) ? 'chosen' : 'not') : 'other',
        );
      }
    }),
    { numRuns: 2000 },
  );
});

/** Chosen though no money moved. */
function isFree(step: Step): boolean {
  return 'cost' in step && step.cost === 0n && ['chosen', 'bought', 'earned'].includes(step.kind);
}
