import type { Contender } from './contender.ts';
import { lowerBound } from './price.ts';
import type { Purses } from './purses.ts';

/** A contender that may still be bought, with what is known about its price before it is worked out exactly. */
export interface Waiting {
  readonly contender: Contender;
  /** The price for each unit of points is at least this. */
  bound: number;
  /** The same for each unit of gain: how those who wait are lined up. */
  rank: number;
  /** How many purchases there were when the bound was last sharpened. */
  sharpAt: number;
}

/**
 * Those who may still be bought, lowest rank first. A price never falls within a trial, so a rank only moves
 * somebody back: the line stays in order, and most of those who wait are not looked at for a purchase.
 */
export class WaitingLine {
  #line: Waiting[];

  constructor(contenders: readonly Contender[]) {
    this.#line = contenders.map(waitingFor).sort((a, b) => a.rank - b.rank);
  }

  /** The one at this place whose bound is sharp after so many purchases; who has less rank than it is sharp too. */
  sharpAt(place: number, purchases: number, purses: Purses): Waiting | undefined {
    for (;;) {
      const one = this.#line[place];
      if (one === undefined || one.sharpAt === purchases) return one;
      one.sharpAt = purchases;
      sharpen(one, purses);
      // Who certainly cannot pay waits no longer, for money only gets less.
      if (one.bound === Infinity) this.#line.splice(place, 1);
      else this.#moveBack(one, place);
    }
  }

  /** The least that anybody's price for each unit of gain can be from this place on. */
  leastFrom(place: number): number {
    return this.#line[place]?.rank ?? Infinity;
  }

  leave(place: number): void {
    this.#line.splice(place, 1);
  }

  keepOnly(stays: (contender: Contender) => boolean): void {
    this.#line = this.#line.filter(({ contender }) => stays(contender));
  }

  #moveBack(one: Waiting, place: number): void {
    let to = place;
    for (
      let next = this.#line[to + 1];
      next !== undefined && next.rank < one.rank;
      next = this.#line[to + 1]
    ) {
      this.#line[to] = next;
      to += 1;
    }
    this.#line[to] = one;
  }
}

/** Nobody pays more than the price, so the price is at least what it would be if everybody paid it. */
function waitingFor(contender: Contender): Waiting {
  const bound = contender.floats.leastPrice;
  return { contender, bound, rank: rankOf(contender, bound), sharpAt: -1 };
}

function sharpen(one: Waiting, purses: Purses): void {
  one.bound = lowerBound(one.contender, purses, one.bound);
  one.rank = rankOf(one.contender, one.bound);
}

function rankOf({ floats }: Contender, bound: number): number {
  return bound / floats.weight;
}
