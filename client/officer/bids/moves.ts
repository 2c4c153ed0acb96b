import type { BidId } from '../../../domain/ids.ts';

/** The order with one bid moved by `by` places, as far as the ends allow. */
export function moved(order: readonly BidId[], bid: BidId, by: number): BidId[] {
  const from = order.indexOf(bid);
  const rest = order.filter((each) => each !== bid);
  const to = Math.max(0, Math.min(rest.length, from + by));
  return [...rest.slice(0, to), bid, ...rest.slice(to)];
}

/** The order with one bid at the place `to`, from 0, as far as the ends allow. */
export function movedTo(order: readonly BidId[], bid: BidId, to: number): BidId[] {
  return moved(order, bid, to - order.indexOf(bid));
}

/** A new order laid over bids that came or went meanwhile: unknown ones drop out, new ones stand at the end. */
export function reconciled(order: readonly BidId[], standing: readonly BidId[]): BidId[] {
  const kept = order.filter((bid) => standing.includes(bid));
  return [...kept, ...standing.filter((bid) => !kept.includes(bid))];
}
