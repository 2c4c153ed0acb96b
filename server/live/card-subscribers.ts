/**
 * Which phones have which card open. The phone that opened a card last sends its ballots. The others show what was
 * received, and that the card is open on another phone (W8).
 */

import type { BallotKey, DeviceTag } from '../../domain/ids.ts';

/** One card open on one connection. */
export interface Subscriber {
  readonly device: DeviceTag;
  /** Something about the card changed, and this phone did not cause it. */
  readonly tell: (openElsewhere: boolean) => void;
}

export class Subscribers {
  readonly #of = new Map<BallotKey, Set<Subscriber>>();
  readonly #takenBy = new Map<BallotKey, DeviceTag>();
  readonly #lastSender: (key: BallotKey) => DeviceTag | null;

  /** `lastSender`: the phone whose ballot was accepted last. After a restart that is the phone that sends. */
  constructor(lastSender: (key: BallotKey) => DeviceTag | null) {
    this.#lastSender = lastSender;
  }

  subscribe(key: BallotKey, subscriber: Subscriber): void {
    const there = this.#of.get(key);
    if (there) there.add(subscriber);
    else this.#of.set(key, new Set([subscriber]));
  }

  unsubscribe(key: BallotKey, subscriber: Subscriber): void {
    const there = this.#of.get(key);
    there?.delete(subscriber);
    if (there?.size === 0) this.#of.delete(key);
  }

  /** Makes this the phone that sends; false when it was already. The others are to be told. */
  take(key: BallotKey, device: DeviceTag): boolean {
    if (this.#takenBy.get(key) === device) return false;
    this.#takenBy.set(key, device);
    return true;
  }

  isOpenElsewhere(key: BallotKey, device: DeviceTag): boolean {
    const sender = this.#takenBy.get(key) ?? this.#lastSender(key);
    return sender !== null && sender !== device;
  }

  /** Tells the phones that have the card open, except the one that caused the change: it has its answer. */
  tell(key: BallotKey, except: DeviceTag | null): void {
    const there = [...(this.#of.get(key) ?? [])];
    // Of two tabs of that phone one has no answer, and which of them it is nobody knows here (B19).
    const hasTabs = there.filter(({ device }) => device === except).length > 1;
    for (const subscriber of there) {
      if (subscriber.device !== except || hasTabs)
        subscriber.tell(this.isOpenElsewhere(key, subscriber.device));
    }
  }

  /** Tells every phone of its card, or only where `concerns` says so. */
  tellAll(concerns: (key: BallotKey, device: DeviceTag) => boolean = () => true): void {
    for (const [key, there] of this.#of)
      for (const subscriber of there)
        if (concerns(key, subscriber.device)) subscriber.tell(this.isOpenElsewhere(key, subscriber.device));
  }
}
