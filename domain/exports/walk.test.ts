import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bidId } from '../ids.ts';
import type { SettleTie } from '../allocation/ties.ts';
import { recommendedRules } from '../event/rules/rules.ts';
import { workOut } from '../event/running/work-out.ts';
import type { RunInputs } from '../event/running/inputs.ts';
import { countedElections } from '../testing/counted-elections.ts';
import { withIds } from '../testing/plain-ids.ts';
import { english } from '../words/language.ts';
import { resultSpeechIn } from './speech-in.ts';
import { walkOf, type WalkStep } from './walk.ts';

// fast-check prints the seed of a failure.

const lowestFirst: SettleTie = ({ tied }) => ({
  kind: 'first',
  id: String(Math.min(...tied.map(Number))),
});
const speech = {
  ...resultSpeechIn(english),
  money: (pence: number) => `£${(pence / 100).toFixed(2)}`,
};

function walkedFrom(inputs: RunInputs): { steps: readonly WalkStep[]; leftPence: number } {
  const { count, lines, shares, leftPence } = workOut(inputs, lowestFirst);
  const { rules, potPence, ties } = inputs;
  const { ballots, figures } = count;
  const bids = inputs.bids.map((bid) => ({ ...bid, name: `Project ${'ABCDE'.charAt(bid.bid - 1)}` }));
  const run = { lines, shares, ties };
  return { steps: walkOf({ rules, potPence, bids, ballots, figures, run }, speech), leftPence };
}

test('[A14] the walk begins with the full pot, meets every bid once, and ends with what is left over', () => {
  fc.assert(
    fc.property(countedElections, (inputs) => {
      const { steps, leftPence } = walkedFrom(inputs);
      expect(steps[0]).toMatchObject({ kind: 'begin', leftPence: inputs.potPence });
      expect(steps.at(-1)).toMatchObject({
        kind: 'end',
        leftPence,
        sentence: `${leftPence === 0 ? 'Nothing' : speech.money(leftPence)} is left over.`,
      });
      expect(steps.filter(({ sentence }) => /£0\.00 (?:is|was|of the pot was) left/.test(sentence))).toEqual(
        [],
      );
      const met = steps.flatMap(({ bid }) => (bid === null ? [] : [bid]));
      expect(met.toSorted((a, b) => a - b)).toEqual(inputs.bids.map(({ bid }) => bid));
    }),
    { numRuns: 500 },
  );
});

test('[A14] the amounts that the sentences say were given come to what has left the pot at every step', () => {
  fc.assert(
    fc.property(countedElections, (inputs) => {
      let left = inputs.potPence;
      for (const { kind, sentence, leftPence } of walkedFrom(inputs).steps) {
        const given = /\. It gets £(\d+\.\d\d) of the £/.exec(sentence)?.[1];
        if (kind === 'chosen' || kind === 'part') left -= Math.round(Number(given) * 100);
        expect({ sentence, leftPence }).toEqual({ sentence, leftPence: left });
      }
    }),
    { numRuns: 500 },
  );
});

test('[Q3, Q6] what every voter has to spend is said with how it came about', () => {
  // £90 for three voters who all choose one project of £60: £30 each. Another of £60 is chosen by one voter alone.
  const approve = { type: 'approval', atLeast: 0, atMost: null } as const;
  const { steps } = walkedFrom({
    ties: [],
    declined: [],
    answers: [],
    rules: {
      ...recommendedRules,
      ballot: approve,
      blanks: { kind: 'left-out', leastScorersPercent: 0 },
      allocation: { rule: 'equal-shares', utility: 'cost', completion: 'add1', incrementPence: 1_00 },
    },
    potPence: 120_00,
    bids: [60_00, 60_00, 70_00].map((askPence, place) => ({
      bid: bidId(place + 1),
      askPence,
      leastPence: null,
      status: 'heard' as const,
    })),
    ballots: withIds([
      [[1, 1]],
      [[1, 1]],
      [
        [2, 1],
        [3, 1],
      ],
    ]),
  });
  // £40 each: 1 is bought by two. The third voter reaches £60 when the share was raised twenty times by £1.
  expect(steps.map(({ sentence }) => sentence)).toEqual([
    '£120.00 is in the pot. Every one of the 3 voters has £60.00 to spend: an equal share of £40.00, raised 20 times by £1.00.',
    'Chosen: 1st. Its 2 supporters had £120.00 left between them, and nobody paid more than £30.00 of the £60.00. It gets £60.00 of the £120.00 left at that point.',
    'Chosen: 2nd. Its 1 supporter had £60.00 left, and nobody paid more than £60.00 of the £60.00. It gets £60.00 of the £60.00 left at that point.',
    'Not chosen. Its 1 supporter had nothing left and it needed £70.00.',
    'Nothing is left over.',
  ]);
});
