/** Who is in the room of one event: phones connected, cards opened, phones that still hold a ballot. Kept in memory. */

import { isThisComputer } from '../caller.ts';
import type { Time } from './time.ts';

/** A phone that was not heard from for so long keeps nobody waiting any more: it left, or its battery did. */
const silentAfterMs = 60_000;

export class Presence {
  readonly #time: Time;
  /** How many connections each phone has: two tabs are one phone. */
  readonly #phones = new Map<string, number>();
  /** Phones that opened a card here. Those of them that are not connected are asleep, or gone. */
  readonly #withCard = new Set<string>();
  #away = 0;
  /** Who said that something waits, and when they were last heard from: whoever was heard last stands last. */
  readonly #holding = new Map<string, number>();
  /** From where phones are connected, and how often: kept while they are, told to nobody but as a number. */
  readonly #addresses = new Map<string, number>();
  readonly #changed: () => void;
  #joined: number;
  #crowd = 0;
  #callOff: (() => void) | null = null;

  /** `joined`: cards opened before this start. `changed` is called whenever a figure moved. */
  constructor(joined: number, time: Time, changed: () => void) {
    this.#joined = joined;
    this.#time = time;
    this.#changed = changed;
  }

  /** Phones connected now. */
  get connected(): number {
    return this.#phones.size;
  }

  /** Cards opened on some phone at least once. */
  get joined(): number {
    return this.#joined;
  }

  /** Phones that hold something that was not received yet, and were heard from within the last minute (V8). */
  get unsent(): number {
    return this.#holding.size - this.unsentSilent;
  }

  /** Phones that held something when they were last heard from, over a minute ago. */
  get unsentSilent(): number {
    const latest = this.#time.monotonic() - silentAfterMs;
    let silent = 0;
    for (const at of this.#holding.values()) {
      if (at > latest) break;
      silent += 1;
    }
    return silent;
  }

  /** Phones that opened a card since this start and are not connected now. */
  get away(): number {
    return this.#away;
  }

  /** Simulated phones of the practice crowd. */
  get crowd(): number {
    return this.#crowd;
  }

  /** From how many different addresses phones are connected; those on this computer do not count. */
  get addresses(): number {
    return this.#addresses.size;
  }

  arrived(device: string, address: string): void {
    if (this.#withCard.has(device) && !this.#phones.has(device)) this.#away -= 1;
    addOne(this.#phones, device);
    if (!isThisComputer(address)) addOne(this.#addresses, address);
    this.#changed();
  }

  left(device: string, address: string): void {
    takeOne(this.#phones, device);
    if (this.#withCard.has(device) && !this.#phones.has(device)) this.#away += 1;
    takeOne(this.#addresses, address);
    this.#changed();
  }

  /** A card was opened on this phone. */
  carries(device: string): void {
    if (this.#withCard.has(device)) return;
    this.#withCard.add(device);
    if (!this.#phones.has(device)) this.#away += 1;
  }

  /** Anything came from this phone, if only the answer to a ping: it is still in reach. */
  heard(device: string): void {
    const lastHeard = this.#holding.get(device);
    if (lastHeard === undefined) return;
    this.#keepLast(device);
    if (this.#time.monotonic() - lastHeard >= silentAfterMs) this.#changed();
  }

  holds(device: string, ballots: number): void {
    if (ballots > 0) this.#keepLast(device);
    else this.#holding.delete(device);
    this.#changed();
  }

  /** A card was opened for the first time, on whatever phone. */
  cardOpened(): void {
    this.#joined += 1;
    this.#changed();
  }

  setCrowd(phones: number): void {
    this.#crowd = phones;
    this.#changed();
  }

  stop(): void {
    this.#callOff?.();
  }

  #keepLast(device: string): void {
    this.#holding.delete(device);
    this.#holding.set(device, this.#time.monotonic());
    if (this.#callOff === null) this.#watch(silentAfterMs);
  }

  /** One timer is due when the next phone may have become silent, none while nobody in reach holds anything. */
  #watch(waitMs: number): void {
    this.#callOff = this.#time.after(waitMs, () => {
      this.#callOff = null;
      const now = this.#time.monotonic();
      for (const at of this.#holding.values()) {
        if (at + silentAfterMs <= now) continue;
        this.#watch(at + silentAfterMs - now);
        break;
      }
      this.#changed();
    });
  }
}

function addOne(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function takeOne(counts: Map<string, number>, name: string): void {
  const left = (counts.get(name) ?? 0) - 1;
  if (left > 0) counts.set(name, left);
  else counts.delete(name);
}
