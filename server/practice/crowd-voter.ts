/** What one simulated person thinks of the projects heard so far, and the ballot that follows from it. */

import type { BallotSheet } from '../../domain/ballots/ballot-type.ts';
import type { BallotRules } from '../../domain/ballots/index.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import { isOut } from '../../domain/event/state.ts';
import type { BidId } from '../../domain/ids.ts';
import type { PhoneView } from '../../domain/views/roles.ts';
import { filledBallot } from './filled-ballot.ts';
import type { Taste } from './taste.ts';

/** What a person reads in the book before they can vote. */
export interface BallotInHand {
  readonly ballot: BallotRules;
  readonly sheet: Omit<BallotSheet, 'bids'>;
}

export class CrowdVoter {
  readonly #taste: Taste;
  readonly #liked = new Map<BidId, number>();
  #out: ReadonlySet<BidId> = new Set();

  constructor(taste: Taste) {
    this.#taste = taste;
  }

  hasOpinion(bid: BidId): boolean {
    return this.#liked.has(bid);
  }

  /** Whether this person will have anything to say about it. */
  cares(bid: BidId): boolean {
    return this.#taste.liking(bid) !== null;
  }

  /** The same person likes the same things, whatever phone or afternoon it is. */
  formOpinion(bid: BidId): void {
    const liking = this.#taste.liking(bid);
    if (liking !== null) this.#liked.set(bid, liking);
  }

  see({ bids }: Pick<PhoneView, 'bids'>): void {
    this.#out = new Set(bids.filter(([, status]) => isOut({ status })).map(([bid]) => bid));
  }

  /** With each project heard the whole ballot is weighed again: a choice may go to something better. */
  marks({ ballot, sheet }: BallotInHand): Marks {
    return filledBallot(ballot, new Map([...this.#liked].filter(([bid]) => !this.#out.has(bid))), sheet);
  }
}
