/**
 * A model of servers that share a database and own one event in turn. A server stands still at every await until it is let
 * go on, and its timers are called only when that is asked for: it may be paused anywhere, for as long as one likes.
 */

import { Deposed, HeadMoved, type Journal } from '../../db/journal.ts';
import type { OwnerTable } from '../../db/owners/owner-table.ts';
import { ballot } from '../../db/testing/sample-entries.ts';
import { eventId, nobody } from '../../domain/ids.ts';
import { LeasedOwners } from '../live/leased-owners.ts';
import type { Leading } from '../live/owners.ts';
import type { Time } from '../live/time.ts';

const modelEvent = eventId(7);
export const modelStream = 'event:7';

/** What all of them share. */
export interface World {
  /** Milliseconds, the same for everybody. */
  now: number;
  readonly table: OwnerTable;
  readonly journal: Journal;
  /** Ballots that a phone was told are received. */
  readonly acknowledged: Set<number>;
  /** What was found wrong in the midst of it. */
  readonly faults: unknown[];
  readonly fault: Fault | null;
}

/** Mistakes to plant: a test that does not notice them proves nothing. */
export type Fault = 'no fence' | 'acknowledges before commit';

interface Timer {
  readonly at: number;
  readonly act: () => void;
}

/** What a server knows of the event while it leads it. */
interface Led {
  readonly epoch: number;
  head: Awaited<ReturnType<Journal['head']>>;
  readonly ballots: Set<number>;
}

export class PausedServer {
  readonly owners: LeasedOwners;
  /** Null while it does not lead the event. */
  led: Led | null = null;
  readonly #world: World;
  #held: (() => void)[] = [];
  #timers: Timer[] = [];
  #isWriting = false;

  constructor(world: World, name: string) {
    let names = 0;
    this.#world = world;
    this.owners = new LeasedOwners({
      table: this.#pausing(world.table),
      newName: () => `${name}.${(names += 1)}`,
      time: this.#time,
      report: () => undefined,
    });
    this.owners.start(this.#leading, `http://${name}`).catch(() => undefined);
  }

  get isOwner(): boolean {
    return this.owners.ownerOf(modelEvent).at === 'here';
  }

  /** Goes on from the `steps` places where it has stood still for longest. */
  goOn(steps: number): void {
    for (const go of this.#held.splice(0, steps)) go();
  }

  callTimers(): void {
    const due = this.#timers.filter(({ at }) => at <= this.#world.now);
    this.#timers = this.#timers.filter(({ at }) => at > this.#world.now);
    for (const { act } of due.toSorted((one, other) => one.at - other.at)) act();
  }

  /** A phone sends a ballot. What the phone is told is noted in the world. */
  async receive(number: number): Promise<void> {
    const { led } = this;
    if (!led || this.#isWriting || !this.isOwner) return;
    const { journal, fault } = this.#world;
    this.#isWriting = true;
    try {
      // Whose it is, and in which epoch it was decided.
      const entry = { at: number, by: nobody, version: led.epoch, body: ballot(number, 1, [[1, 5]]) };
      await this.#pause();
      if (fault === 'acknowledges before commit') this.#acknowledge(number);
      const beside = fault === 'no fence' ? {} : { epoch: led.epoch };
      led.head = await journal.append(modelStream, led.head, [entry], beside);
      await this.#pause();
      led.ballots.add(number);
      this.#acknowledge(number);
    } catch (refused) {
      // The phone is told that it is not saved.
      if (!(refused instanceof Deposed || refused instanceof HeadMoved)) this.#world.faults.push(refused);
    } finally {
      this.#isWriting = false;
    }
  }

  /** As the gateway does: whoever does not own the event tells nobody anything of it (N5). */
  #acknowledge(number: number): void {
    if (this.isOwner) this.#world.acknowledged.add(number);
  }

  readonly #time: Time = {
    monotonic: () => this.#world.now,
    wall: () => this.#world.now,
    after: (ms, act) => {
      const timer = { at: this.#world.now + ms, act };
      this.#timers.push(timer);
      return () => {
        this.#timers = this.#timers.filter((one) => one !== timer);
      };
    },
  };

  readonly #leading: Leading = {
    events: () => [modelEvent],
    takeUp: async (_event, epoch) => {
      const { journal } = this.#world;
      await this.#pause();
      const head = await journal.head(modelStream);
      const ballots = new Set<number>();
      for await (const { at, seq } of journal.read(modelStream, 0)) if (seq <= head.seq) ballots.add(at);
      await this.#pause();
      this.led = { epoch, head, ballots };
    },
    letGo: async () => {
      this.led = null;
    },
    settled: () => this.#pause(),
    canMove: () => true,
  };

  #pause(): Promise<void> {
    return new Promise((resolve) => this.#held.push(resolve));
  }

  /** Before a question reaches the database, and again before its answer is heard. */
  #pausing(table: OwnerTable): OwnerTable {
    const paused =
      <Asked extends unknown[], Answer>(ask: (...asked: Asked) => Promise<Answer>) =>
      async (...asked: Asked): Promise<Answer> => {
        await this.#pause();
        const answer = await ask(...asked);
        await this.#pause();
        return answer;
      };
    return {
      join: paused(table.join.bind(table)),
      renew: paused(table.renew.bind(table)),
      take: paused(table.take.bind(table)),
      give: paused(table.give.bind(table)),
      leave: paused(table.leave.bind(table)),
    };
  }
}
