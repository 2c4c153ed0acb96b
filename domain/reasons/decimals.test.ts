import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRatios, ratio, toDecimalText, type Ratio } from '../exact.ts';
import { decimalsNeeded } from './decimals.ts';

function told(values: readonly Ratio[]): string[] {
  const places = decimalsNeeded(values, 1);
  return values.map((value) => toDecimalText(value, places));
}

test('[A20] neighbours are told with as many decimals as tell them apart, all alike', () => {
  // What was told in a hall: "4th, average 3.8", then "5th, average 3.82".
  expect(told([ratio(153n, 40n), ratio(191n, 50n)])).toEqual(['3.83', '3.82']);
  expect(told([ratio(38n, 10n), ratio(382n, 100n), ratio(3824n, 1000n)])).toEqual([
    '3.800',
    '3.820',
    '3.824',
  ]);
  expect(told([ratio(4n), ratio(7n, 2n)])).toEqual(['4.0', '3.5']);
  expect(told([ratio(10n, 3n), ratio(20n, 6n)])).toEqual(['3.3', '3.3']);
  expect(told([])).toEqual([]);
});

const anyRatio = fc
  .tuple(fc.bigInt({ min: 0n, max: 600n }), fc.bigInt({ min: 1n, max: 120n }))
  .map(([n, d]) => ratio(n, d));

test('[A20] in any list equal ones read the same, unequal ones in their order, and no decimal is told for nothing', () => {
  fc.assert(
    fc.property(fc.array(anyRatio, { maxLength: 30 }), (values) => {
      const places = decimalsNeeded(values, 1);
      for (const [a, b] of values.flatMap((one, at) =>
        values.slice(at).map((other) => [one, other] as const),
      )) {
        const order = compareRatios(ratio(tenths(a, places)), ratio(tenths(b, places)));
        expect([a, b, order]).toEqual([a, b, compareRatios(a, b)]);
      }
      if (places === 1) return;
      const fewer = new Set(values.map((value) => toDecimalText(value, places - 1)));
      expect(fewer.size).toBeLessThan(new Set(values.map((value) => toDecimalText(value, places))).size);
    }),
    { numRuns: 300 },
  );
});

/** What is told, read back as a whole number of its last decimal. */
function tenths(value: Ratio, places: number): bigint {
  return BigInt(toDecimalText(value, places).replace('.', ''));
}
