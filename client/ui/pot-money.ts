/** A share that left the pot: the whole ask, or part of it. `amount` in pence. */
export interface PotShare {
  id: string | number;
  name: string;
  amount: number;
  part: boolean;
}

/** A share with the stretch of the pot it used to fill, each from 0 (the top, or start) to 1. */
export interface PlacedShare extends PotShare {
  from: number;
  to: number;
}

/**
 * Where each share lay in a pot of `total` pence, in the order given; for drawing only.
 * `given` is their sum and `left` what remains, in pence: never below zero, so that a wrong sum cannot be drawn as a debt.
 */
export function placeShares(
  total: number,
  shares: readonly PotShare[],
): {
  placed: PlacedShare[];
  given: number;
  left: number;
} {
  let taken = 0;
  const placed = shares.map((share) => {
    const from = total === 0 ? 0 : Math.min(1, taken / total);
    taken += share.amount;
    const to = total === 0 ? 0 : Math.min(1, taken / total);
    return { ...share, from, to };
  });
  return { placed, given: taken, left: Math.max(0, total - taken) };
}
