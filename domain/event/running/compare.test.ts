import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countedElections } from '../../testing/counted-elections.ts';
import { compareRules } from './compare.ts';
import { workOut } from './work-out.ts';

// fast-check prints the seed of a failure.

test('[E10] every rule that goes with the ballots is compared, today’s first, and each comes to the pot', () => {
  fc.assert(
    fc.property(countedElections, (inputs) => {
      const compared = compareRules(inputs);
      expect(compared[0]?.allocation).toEqual(inputs.rules.allocation);
      expect(compared.filter(({ isToday }) => isToday).length).toBe(1);
      expect(compared.length).toBeGreaterThan(4);
      for (const { given, leftPence, served } of compared) {
        expect(given.reduce((sum, { pence }) => sum + pence, leftPence)).toBe(inputs.potPence);
        expect(served).toBeLessThanOrEqual(inputs.ballots.length);
      }
    }),
    { numRuns: 200 },
  );
});

test('[E10] without a tie the rule of the day comes to the run that stands', () => {
  fc.assert(
    fc.property(countedElections, (inputs) => {
      const [today] = compareRules(inputs);
      const { lines, openTie } = workOut(inputs);
      const given = lines.flatMap((line) =>
        line.outcome === 'not-chosen' ? [] : [{ bid: line.bid, pence: line.amountPence }],
      );
      expect(openTie === null ? today?.given : given).toEqual(given);
      expect(today?.ties === 0).toBe(openTie === null);
    }),
    { numRuns: 200 },
  );
});
