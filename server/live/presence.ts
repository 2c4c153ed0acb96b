/** Who is in the room of one event: phones connected, cards opened, phones that still hold a ballot. Kept in memory. */

export class Presence {
  /** How many connections each phone has: two tabs are one phone. */
  readonly #phones = new Map<string, number>();
  /** Who said that something waits. It stays when the phone falls silent: that is the one to look for. */
  readonly #unsent = new Set<string>();
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

  arrived(device: string): void {
    this.#phones.set(device, (this.#phones.get(device) ?? 0) + 1);
    this.#changed();
  }

  left(device: string): void {
    const connections = (this.#phones.get(device) ?? 0) - 1;
    if (connections > 0) this.#phones.set(device, connections);
    else this.#phones.delete(device);
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
