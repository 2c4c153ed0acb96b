/** The phones of one event: each casts one ballot after the other until it is told to stop. */

import type { Marks } from '../../domain/ballots/marks.ts';
import { bidId, type BallotKey, type EventId } from '../../domain/ids.ts';
import type { Told } from '../../server/crash/compare.ts';
import { RetryingPhone } from '../../server/crash/retrying-phone.ts';
import type { SeededRandom } from '../hall/seeded-random.ts';

export const bids = 6;
/** A phone's person thinks as long between two ballots: a hall is not a loop. */
const pauseMs = 100;

export interface VotersOn {
  readonly url: string;
  readonly event: EventId;
  readonly cards: readonly { readonly token: string; readonly key: BallotKey }[];
  readonly random: SeededRandom;
  /** The newest epoch of the event that anybody knows of. */
  readonly known: () => number;
}

export class Voting {
  readonly event: EventId;
  /** A refusal that no phone should have met, or null. */
  refused: unknown = null;
  readonly #phones: readonly RetryingPhone[];
  readonly #keys: readonly BallotKey[];
  readonly #casting: Promise<unknown>;
  /** When that of the received ballots was sent that was sent last. */
  #lastSentAt = -Infinity;
  #stopped = false;

  constructor({ url, event, cards, random, known }: VotersOn) {
    this.event = event;
    this.#keys = cards.map(({ key }) => key);
    const received = (sentAt: number) => void (this.#lastSentAt = Math.max(this.#lastSentAt, sentAt));
    this.#phones = cards.map(
      ({ token }, place) =>
        new RetryingPhone(url, event, `phone${event}x${place}`.padEnd(22, '0'), token, { known, received }),
    );
    this.#casting = Promise.all(this.#phones.map((phone, place) => this.#cast(phone, random.fork(place))));
  }

  get received(): number {
    return this.#phones.reduce((sum, { received }) => sum + received.length, 0);
  }

  get deposedAnswers(): number {
    return this.#phones.reduce((sum, { deposedAnswers }) => sum + deposedAnswers, 0);
  }

  /** True once a ballot was received that was sent after `moment`. */
  goesOnSince(moment: number): boolean {
    return this.#lastSentAt >= moment;
  }

  /** As it is now: what phones are told later is not in it. */
  get told(): ReadonlyMap<BallotKey, Told> {
    const told = this.#phones.map(({ received, isOwed }) => ({ received: [...received], isOwed }));
    return new Map(this.#keys.map((key, place) => [key, told[place] ?? { received: [], isOwed: false }]));
  }

  /** Each phone finishes the ballot that it is at. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#casting;
    this.leave();
  }

  /** Whatever they are at. */
  leave(): void {
    this.#stopped = true;
    for (const phone of this.#phones) phone.leave();
  }

  async #cast(phone: RetryingPhone, random: SeededRandom): Promise<void> {
    try {
      while (!this.#stopped) {
        await phone.cast(someMarks(random));
        await new Promise((resolve) => setTimeout(resolve, random.next() * pauseMs));
      }
    } catch (fault) {
      this.refused = fault;
    }
  }
}

function someMarks(random: SeededRandom): Marks {
  const all = Array.from({ length: bids }, (_, place) => [bidId(place + 1), random.whole(1, 5)] as const);
  return all.filter(() => random.happens(0.75));
}
