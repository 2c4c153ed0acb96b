/** The second half of the stranger's recount: going down the ranking with the money of one pot. */

import type { Candidate, Published, Settled } from './published.ts';

export class Descent {
  left: number;
  readonly #rules: Published['rules'];
  readonly #ties: Settled[];
  readonly #amounts: Map<number, number>;
  #stopped = false;
  #partGiven = false;

  /** @param amounts who has money so far, from this pot or another; written on */
  constructor(rules: Published['rules'], ties: Settled[], amounts: Map<number, number>, pence: number) {
    this.#rules = rules;
    this.#ties = ties;
    this.#amounts = amounts;
    this.left = pence;
  }

  get #borderline(): string {
    return this.#rules.allocation.borderline ?? 'skip';
  }

  /** Equals in the order that the room settled; without a record their order changes nothing. */
  offerEquals(level: Candidate[]): void {
    const equals = level.filter(({ bid }) => !this.#isExcluded(bid));
    if (equals.length === 0) return;
    if (this.#rules.settledStays === true) return this.#offerSettled(equals);
    const tied = equals.map(({ bid }) => bid);
    const own = this.#ties.findLast((tie) => sameBids(tie.tied, tied));
    if (own?.method === 'share' && this.#isTie(equals)) return this.#share(equals);
    if (own?.method === 'draw') return this.#apart(equals, (bid) => (bid === own.first ? 1 : 0));
    const counted = this.#ties.findLast(
      (tie) => tie.method === 'hands' && tied.every((bid) => tie.tied.includes(bid)),
    );
    const hands = new Map(counted?.hands);
    if (new Set(tied.map((bid) => hands.get(bid))).size > 1)
      return this.#apart(equals, (bid) => hands.get(bid) ?? 0);
    this.#offerAlike(equals);
  }

  /**
   * What was settled once holds from then on: a project that was put in front of the others is looked at before them.
   */
  #offerSettled(equals: Candidate[]): void {
    const inFront = equals.filter(({ bid }) => !equals.some((other) => this.#goesBefore(other.bid, bid)));
    const behind = equals.filter((each) => !inFront.includes(each));
    const isSettled = inFront.every((one) => behind.every(({ bid }) => this.#goesBefore(one.bid, bid)));
    if (behind.length > 0 && isSettled) {
      this.offerEquals(inFront);
      return this.offerEquals(behind);
    }
    const haveShared = this.#ties.some(
      ({ method, tied }) => method === 'share' && equals.every(({ bid }) => tied.includes(bid)),
    );
    if (equals.length > 1 && haveShared && this.#isTie(equals)) return this.#share(equals);
    this.#offerAlike(this.#rules.toldInTurn === true ? this.#inTurn(equals) : equals);
  }

  /** If all of them can be paid, or none, they follow in the settled order, and otherwise by number. */
  #inTurn(equals: Candidate[]): Candidate[] {
    const waiting = [...equals];
    const turns: Candidate[] = [];
    while (waiting.length > 0) {
      const free = waiting.findIndex(({ bid }) => !waiting.some((other) => this.#goesBefore(other.bid, bid)));
      turns.push(...waiting.splice(free, 1));
    }
    return turns;
  }

  /** Drawn first, or given more hands; or in front of somebody who is in front of the other. */
  #goesBefore(bid: number, other: number, passed: number[] = []): boolean {
    return this.#ties.some((tie) => {
      const hands = new Map(tie.hands);
      const after = tie.tied.filter((each) =>
        tie.method === 'draw'
          ? tie.first === bid && each !== bid
          : (hands.get(bid) ?? -1) > (hands.get(each) ?? Infinity),
      );
      return after.some(
        (each) =>
          each === other || (!passed.includes(each) && this.#goesBefore(each, other, [...passed, bid])),
      );
    });
  }

  #offerAlike(equals: Candidate[]): void {
    const stops = equals.map((each) => !this.#offer(each)).includes(true);
    if (stops && this.#borderline.endsWith('stop')) this.#stopped = true;
  }

  /** Equals are tied when it matters who goes first. A share that the room settled may have been in another pot. */
  #isTie(equals: Candidate[]): boolean {
    const outcomes = equals.map((first) => {
      const trial = new Descent(this.#rules, this.#ties, new Map(this.#amounts), this.left);
      trial.#stopped = this.#stopped;
      trial.#partGiven = this.#partGiven;
      for (const each of [first, ...equals.filter((other) => other !== first)]) trial.offerEquals([each]);
      return equals.map(({ bid }) => trial.#amounts.get(bid) ?? 0).join();
    });
    return new Set(outcomes).size > 1;
  }

  /** Another bid of its group has money: of such a group at most one gets any. */
  #isExcluded(bid: number): boolean {
    return (this.#rules.excluding ?? []).some(
      (group) => group.includes(bid) && group.some((other) => other !== bid && this.#amounts.has(other)),
    );
  }

  /** Those with most go first; whoever has the same goes together. */
  #apart(equals: Candidate[], weight: (bid: number) => number): void {
    const weights = [...new Set(equals.map(({ bid }) => weight(bid)))].sort((a, b) => b - a);
    for (const each of weights) this.offerEquals(equals.filter(({ bid }) => weight(bid) === each));
  }

  /** Returns false when the bid did not fit. */
  #offer({ bid, ask, least }: Candidate): boolean {
    const fits = ask <= this.left;
    if (this.#stopped) return fits;
    const offersPart = this.#borderline.startsWith('part-fund') && !this.#partGiven;
    if (fits) this.#give(bid, ask);
    else if (offersPart && least !== null && this.left >= least) {
      this.#partGiven = true;
      this.#give(bid, this.left);
    }
    return fits;
  }

  /** Everybody gets the same again and again, up to the ask; pennies that do not go round stay in the pot. */
  #share(equals: Candidate[]): void {
    const shares = new Map(equals.map(({ bid }) => [bid, 0]));
    for (let hungry = equals; hungry.length > 0 && this.left >= hungry.length;) {
      const step = Math.max(1, Math.min(...hungry.map((each) => each.ask - (shares.get(each.bid) ?? 0))));
      const each = Math.min(step, Math.floor(this.left / hungry.length));
      for (const { bid } of hungry) shares.set(bid, (shares.get(bid) ?? 0) + each);
      this.left -= each * hungry.length;
      hungry = hungry.filter(({ bid, ask }) => (shares.get(bid) ?? 0) < ask);
    }
    for (const [bid, pence] of shares) this.#amounts.set(bid, pence);
    this.#partGiven = true;
    if (this.#borderline.endsWith('stop')) this.#stopped = true;
  }

  #give(bid: number, pence: number): void {
    this.#amounts.set(bid, pence);
    this.left -= pence;
  }
}

function sameBids(a: number[], b: number[]): boolean {
  return a.length === b.length && a.every((bid) => b.includes(bid));
}
