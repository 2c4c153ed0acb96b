/**
 * Figures of a ranking as people read them: never in the wrong order, and never the same unless they are equal (A20).
 */

import { compareRatios, toDecimalText, type Ratio } from '../exact.ts';

/**
 * How many decimals show every difference between unequal values, at least `least`. All values get that many, because
 * each pair of neighbours in a list must be comparable.
 */
export function decimalsNeeded(values: readonly Ratio[], least: number): number {
  const sorted = [...values].sort(compareRatios);
  const unequal = sorted.filter((value, at) => {
    const before = sorted[at - 1];
    return before === undefined || compareRatios(before, value) !== 0;
  });
  let places = least;
  while (!allDiffer(unequal, places)) places += 1;
  return places;
}

/** Rounding keeps the order, so only neighbours can come to read the same. */
function allDiffer(ascending: readonly Ratio[], places: number): boolean {
  const told = ascending.map((value) => toDecimalText(value, places));
  return told.every((text, at) => at === 0 || text !== told[at - 1]);
}
