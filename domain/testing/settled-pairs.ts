import type { BidId } from '../ids.ts';
import type { Run } from '../event/run.ts';

/** Every pair that the room has put in order, as `FIRST>SECOND`, also by way of a third: the plainest way to find them. */
export function settledPairs({ ties }: Pick<Run, 'ties'>): ReadonlySet<string> {
  const pairs = new Set<string>();
  const bids = new Set<BidId>();
  for (const tie of ties) {
    for (const one of tie.tied) {
      bids.add(one);
      for (const two of tie.tied) {
        const hands = tie.method === 'hands' ? new Map(tie.hands) : null;
        const isBefore =
          tie.method === 'draw'
            ? tie.first === one && one !== two
            : hands !== null && (hands.get(one) ?? 0) > (hands.get(two) ?? 0);
        if (isBefore) pairs.add(`${one}>${two}`);
      }
    }
  }
  for (const by of bids)
    for (const one of bids)
      for (const two of bids)
        if (pairs.has(`${one}>${by}`) && pairs.has(`${by}>${two}`)) pairs.add(`${one}>${two}`);
  return pairs;
}
