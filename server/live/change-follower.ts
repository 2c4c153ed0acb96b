/**
 * Follows the numbered changes of the register (J21): what rooms hold of it was loaded at a number, and every change after
 * that number is followed in order. A follower that is not told of one misses nothing: it reads from the number it holds.
 */

import type { NumberedChange, NumberedChanges } from '../../db/register/numbered-changes.ts';
import type { ReportFault } from './server-dependencies.ts';
import type { Time } from './time.ts';
import { Turns } from './turns.ts';

/** Ten thousand phones open their cards within minutes: four times a second it is read which. */
const leastGapMs = 250;
const retryMs = 1_000;

export interface FollowerDependencies {
  readonly changes: NumberedChanges;
  readonly time: Time;
  /** Reads again what the change is about. When it fails, the same changes are followed once more. */
  readonly follow: (change: NumberedChange) => Promise<void>;
  readonly report: ReportFault;
}

export class ChangeFollower {
  readonly #deps: FollowerDependencies;
  readonly #turns = new Turns();
  /** Everything up to this one was followed. */
  #number: number;
  #lastAt = -Infinity;
  #planned = false;
  #stopped = false;
  #callOff = (): void => undefined;
  #stopListening = (): void => undefined;

  private constructor(deps: FollowerDependencies, number: number) {
    this.#deps = deps;
    this.#number = number;
  }

  /** A follower from the number of now on. `load` reads what it will keep up. */
  static async start(deps: FollowerDependencies, load: () => Promise<void>): Promise<ChangeFollower> {
    const { last } = await deps.changes.after(0);
    const follower = new ChangeFollower(deps, last);
    await load();
    follower.#stopListening = await deps.changes.listen(() => follower.#plan());
    await follower.followed();
    return follower;
  }

  /**
   * Comes back when everything that was committed before the call was followed. Never throws: what could not be read is
   * reported, and read again a little later.
   */
  followed(): Promise<void> {
    return this.#turns.take(() => this.#followAll());
  }

  /** Follows nothing more; comes back when nothing is being followed. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#callOff();
    this.#stopListening();
    await this.#turns.take(async () => undefined);
  }

  #plan(wait = Math.max(0, this.#lastAt + leastGapMs - this.#deps.time.monotonic())): void {
    if (this.#planned || this.#stopped) return;
    this.#planned = true;
    if (wait === 0) void this.#followPlanned();
    else this.#callOff = this.#deps.time.after(wait, () => void this.#followPlanned());
  }

  #followPlanned(): Promise<void> {
    return this.#turns.take(() => {
      // What is announced from here on may not be read any more by this one.
      this.#planned = false;
      return this.#followAll();
    });
  }

  async #followAll(): Promise<void> {
    if (this.#stopped) return;
    const { changes, time, follow } = this.#deps;
    this.#lastAt = time.monotonic();
    try {
      const { last, changes: news } = await changes.after(this.#number);
      for (const change of news) await follow(change);
      this.#number = last;
    } catch (fault) {
      this.#couldNotRead(fault);
    }
  }

  /** One that was stopped meanwhile has nothing to read any more. */
  #couldNotRead(fault: unknown): void {
    if (this.#stopped) return;
    this.#deps.report('what changed could not be read', fault);
    this.#plan(retryMs);
  }
}
