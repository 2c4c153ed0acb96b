/**
 * Follows the numbered changes of the register (J21): what rooms hold of it was loaded at a number, and every change after
 * that number is followed in order. A follower that is not told of one misses nothing: it reads from the number it holds.
 * A change that cannot be followed is tried again by itself, later each time, and holds no other back.
 */

import type { NumberedChange, NumberedChanges } from '../../db/register/numbered-changes.ts';
import type { ReportFault } from './server-dependencies.ts';
import type { Time } from './time.ts';
import { Turns } from './turns.ts';

/** Ten thousand phones open their cards within minutes: four times a second it is read which. */
const leastGapMs = 250;
const retryMs = 1_000;
const slowestRetryMs = 60_000;

export interface FollowerDependencies {
  readonly changes: NumberedChanges;
  readonly time: Time;
  /** Reads again all that the change is about. When it fails, this change is followed once more. */
  readonly follow: (change: NumberedChange) => Promise<void>;
  readonly report: ReportFault;
}

/** A change that could not be followed, how often it was tried, and from when on it is tried again. */
interface Unread {
  readonly change: NumberedChange;
  readonly tries: number;
  readonly dueAt: number;
}

export class ChangeFollower {
  readonly #deps: FollowerDependencies;
  readonly #turns = new Turns();
  /** Everything up to this one was followed, or is among the unread. */
  #number: number;
  /** By kind and event: of each only the newest is needed. */
  readonly #unread = new Map<string, Unread>();
  #isListUnread = false;
  #lastAt = -Infinity;
  #planned = false;
  #stopped = false;
  #callOff = (): void => undefined;
  #callOffRetry = (): void => undefined;
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

  /** How many changes could not be read, so that rooms may show what was before them. */
  get unread(): number {
    return this.#unread.size + (this.#isListUnread ? 1 : 0);
  }

  /**
   * Comes back when everything that was committed before the call was followed. Never throws: what could not be read is
   * reported, and read again a little later.
   */
  followed(): Promise<void> {
    return this.#turns.take(() => this.#followAll());
  }

  /** Does `work` while nothing is followed. */
  meanwhile(work: () => Promise<void>): Promise<void> {
    return this.#turns.take(work);
  }

  /** Follows nothing more; comes back when nothing is being followed. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#callOff();
    this.#callOffRetry();
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
    const { changes, time } = this.#deps;
    this.#lastAt = time.monotonic();
    const due = [...this.#unread.values()].filter(({ dueAt }) => dueAt <= this.#lastAt);
    let news: readonly NumberedChange[] = [];
    try {
      const found = await changes.after(this.#number);
      this.#number = found.last;
      this.#isListUnread = false;
      news = found.changes;
    } catch (fault) {
      this.#isListUnread = true;
      this.#couldNotRead(fault);
    }
    for (const { change } of due) await this.#followOne(change);
    for (const change of news) await this.#followOne(change);
    this.#planRetry();
  }

  async #followOne(change: NumberedChange): Promise<void> {
    if (this.#stopped) return;
    const { follow } = this.#deps;
    try {
      await follow(change);
      this.#unread.delete(placeOf(change));
    } catch (fault) {
      this.#keepUnread(change, fault);
    }
  }

  #keepUnread(change: NumberedChange, fault: unknown): void {
    if (this.#stopped) return;
    const { time, report } = this.#deps;
    report('what changed could not be read', fault);
    const tries = (this.#unread.get(placeOf(change))?.tries ?? 0) + 1;
    const wait = Math.min(retryMs * 2 ** (tries - 1), slowestRetryMs);
    this.#unread.set(placeOf(change), { change, tries, dueAt: time.monotonic() + wait });
  }

  #planRetry(): void {
    this.#callOffRetry();
    this.#callOffRetry = () => undefined;
    if (this.#stopped || this.#unread.size === 0) return;
    const { time } = this.#deps;
    const next = Math.min(...[...this.#unread.values()].map(({ dueAt }) => dueAt));
    const wait = Math.max(0, next - time.monotonic());
    this.#callOffRetry = time.after(wait, () => void this.followed());
  }

  /** One that was stopped meanwhile has nothing to read any more. */
  #couldNotRead(fault: unknown): void {
    if (this.#stopped) return;
    this.#deps.report('what changed could not be read', fault);
    this.#plan(retryMs);
  }
}

/** Of each kind and event one change is kept, the newest: as in the store. */
function placeOf({ kind, event }: NumberedChange): string {
  return `${kind} ${event ?? ''}`;
}
