/** Who is in the room of one event: phones connected, cards opened, phones that still hold a ballot. Kept in memory. */

import { isThisComputer } from '../caller.ts';

export class Presence {
  /** How many connections each phone has: two tabs are one phone. */
  readonly #phones = new Map<string, number>();
  /** Who said that something waits. It stays when the phone falls silent: that is the one to look for. */
  readonly #unsent = new Set<string>();
  /** From where phones are connected, and how often: kept while they are, told to nobody but as a number. */
  readonly #addresses = new Map<string, number>();
  readonly #changed: () => void;
  #joined: number;
  #crowd = 0;

  /** `joined`: cards opened before this start. `changed` is called whenever a figure moved. */
  constructor(joined: number, changed: () => void) {
    this.#joined = joined;
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

  /** Phones that said they hold something that was not received yet. */
  get unsent(): number {
    return this.#unsent.size;
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
    addOne(this.#phones, device);
    if (!isThisComputer(address)) addOne(this.#addresses, address);
    this.#changed();
  }

  left(device: string, address: string): void {
    takeOne(this.#phones, device);
    takeOne(this.#addresses, address);
    this.#changed();
  }

  holds(device: string, ballots: number): void {
    if (ballots > 0) this.#unsent.add(device);
    else this.#unsent.delete(device);
    this.#changed();
  }

  /** To be called once for each card, when the register marks it opened. */
  cardOpened(): void {
    this.#joined += 1;
    this.#changed();
  }

  setCrowd(phones: number): void {
    this.#crowd = phones;
    this.#changed();
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
