/**
 * Who is in the room of one event: phones connected, cards open on them, cards whose ballot still waits on a phone. Kept in
 * memory. What a phone says of itself is counted by card (B20): whoever makes up phones has no more cards for it.
 */

import type { BallotKey } from '../../domain/ids.ts';
import type { ViewSources } from '../../domain/views/view-sources.ts';
import { isThisComputer } from '../caller.ts';
import { SharedDevicesHeard } from './shared-devices.ts';
import type { Time } from './time.ts';

/** A phone that was not heard from for so long keeps nobody waiting any more: it left, or its battery did. */
const silentAfterMs = 60_000;

/** A phone on which ballots wait. */
interface Holder {
  heardAt: number;
  /** The cards whose ballots they are. */
  readonly cards: Set<BallotKey>;
}

export class Presence {
  /** Which voting tablets and helpers' devices are on. */
  readonly sharedDevices: SharedDevicesHeard;
  readonly #time: Time;
  /** How many connections each phone has: two tabs are one phone. */
  readonly #phones = new Map<string, number>();
  /** Cards opened since this start, and on how many connections each is open now. */
  readonly #open = new Map<BallotKey, number>();
  #away = 0;
  /** Which phone said last that a card's ballot waits on it... */
  readonly #holderOf = new Map<BallotKey, string>();
  /** ...and those phones: whoever was heard last stands last. */
  readonly #holders = new Map<string, Holder>();
  /** From where phones are connected, and how often: kept while they are, told to nobody but as a number. */
  readonly #addresses = new Map<string, number>();
  readonly #changed: () => void;
  #crowd = 0;
  #callOff: (() => void) | null = null;

  /** `changed` is called whenever a figure moved. */
  constructor(time: Time, changed: () => void) {
    this.#time = time;
    this.sharedDevices = new SharedDevicesHeard(time);
    this.#changed = changed;
  }

  /** Phones connected now. */
  get connected(): number {
    return this.#phones.size;
  }

  /** Cards whose ballot waits on a phone that was heard from within the last minute (V8). */
  get unsent(): number {
    return this.#holderOf.size - this.unsentSilent;
  }

  /** Cards whose ballot waited on a phone when that was last heard from, over a minute ago. */
  get unsentSilent(): number {
    const latest = this.#time.monotonic() - silentAfterMs;
    let silent = 0;
    for (const { heardAt, cards } of this.#holders.values()) {
      if (heardAt > latest) break;
      silent += cards.size;
    }
    return silent;
  }

  /** Cards opened since this start that no connected phone has open now. */
  get away(): number {
    return this.#away;
  }

  /** Simulated phones of the practice crowd. */
  get crowd(): number {
    return this.#crowd;
  }

  /** What views are made from. */
  get forViews(): Pick<ViewSources, 'connected' | 'unsent' | 'unsentSilent' | 'away' | 'crowd'> {
    const { connected, unsent, unsentSilent, away, crowd } = this;
    return { connected, unsent, unsentSilent, away, crowd };
  }

  /** From how many different addresses phones are connected; those on this computer do not count. */
  get addresses(): number {
    return this.#addresses.size;
  }

  arrived(device: string, address: string): void {
    addOne(this.#phones, device);
    if (!isThisComputer(address)) addOne(this.#addresses, address);
    this.#changed();
  }

  left(device: string, address: string): void {
    takeOne(this.#phones, device);
    takeOne(this.#addresses, address);
    this.#changed();
  }

  /** A connection has the card open from now on. */
  opens(card: BallotKey): void {
    const open = this.#open.get(card);
    if (open === 0) this.#away -= 1;
    this.#open.set(card, (open ?? 0) + 1);
    this.#changed();
  }

  /** It has not any more; with `takenOff`, because somebody took the card off that phone. */
  closes(card: BallotKey, takenOff: boolean): void {
    const open = (this.#open.get(card) ?? 0) - 1;
    if (open > 0) this.#open.set(card, open);
    else if (takenOff) this.#open.delete(card);
    else {
      this.#open.set(card, 0);
      this.#away += 1;
    }
    this.#changed();
  }

  /** Anything came from this phone, if only the answer to a ping: it is still in reach. */
  heard(device: string): void {
    const holder = this.#holders.get(device);
    if (!holder) return;
    const now = this.#time.monotonic();
    const wasSilent = now - holder.heardAt >= silentAfterMs;
    holder.heardAt = now;
    this.#keepLast(device, holder);
    if (wasSilent) this.#changed();
  }

  /** The phone says whether the card's ballot waits on it. Of two that do the later one is believed. */
  holds(device: string, card: BallotKey, waits: boolean): void {
    const known = this.#holderOf.get(card);
    if (waits ? known !== device : known === device) this.#letGo(card);
    if (waits) {
      const holder = this.#holders.get(device) ?? { heardAt: 0, cards: new Set() };
      holder.heardAt = this.#time.monotonic();
      holder.cards.add(card);
      this.#holderOf.set(card, device);
      this.#keepLast(device, holder);
    }
    this.#changed();
  }

  setCrowd(phones: number): void {
    this.#crowd = phones;
    this.#changed();
  }

  stop(): void {
    this.#callOff?.();
  }

  #letGo(card: BallotKey): void {
    const device = this.#holderOf.get(card);
    if (device === undefined) return;
    this.#holderOf.delete(card);
    const holder = this.#holders.get(device);
    holder?.cards.delete(card);
    if (holder?.cards.size === 0) this.#holders.delete(device);
  }

  #keepLast(device: string, holder: Holder): void {
    this.#holders.delete(device);
    this.#holders.set(device, holder);
    if (this.#callOff === null) this.#watch(silentAfterMs);
  }

  /** One timer is due when the next phone may have become silent, none while nobody in reach holds anything. */
  #watch(waitMs: number): void {
    this.#callOff = this.#time.after(waitMs, () => {
      this.#callOff = null;
      const now = this.#time.monotonic();
      for (const { heardAt } of this.#holders.values()) {
        if (heardAt + silentAfterMs <= now) continue;
        this.#watch(heardAt + silentAfterMs - now);
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
