/**
 * Which phones opened a card of late, so that whoever has it is told of another one, and when (W29). Of each card the last
 * two phones are kept, also over a restart: of those, one at the most is the phone that asks.
 */

import type { CardOpening } from '../../db/register/card-openings.ts';
import { noDevice, type BallotKey, type DeviceTag } from '../../domain/ids.ts';

const minuteMs = 60_000;

export interface OpeningsDependencies {
  /** What was kept before this start. */
  readonly kept: ReadonlyMap<BallotKey, readonly CardOpening[]>;
  readonly keep: (key: BallotKey, openings: readonly CardOpening[]) => void;
  /** Wall time in milliseconds. */
  readonly wall: () => number;
}

export class Openings {
  readonly #deps: OpeningsDependencies;
  readonly #of: Map<BallotKey, readonly CardOpening[]>;

  constructor(deps: OpeningsDependencies) {
    this.#deps = deps;
    this.#of = new Map(deps.kept);
  }

  /**
   * Somebody exchanged the card's code for its token, on a phone that may not have said which it is. Answers whether the
   * others that have the card are to be told.
   */
  exchanged(key: BallotKey, device: DeviceTag | null): boolean {
    const is = device ?? noDevice;
    const others = this.#before(key).filter((other) => other.device !== is);
    return this.#opened(key, is, others);
  }

  /** A phone has the card open on a new line, if only to look. Answers whether the others that have it are to be told. */
  followed(key: BallotKey, device: DeviceTag): boolean {
    const before = this.#before(key);
    // A phone that is not known yet is taken for the one that did not say which it is.
    const isKnown = before.some((other) => other.device === device);
    const others = before.filter((other) => other.device !== (isKnown ? device : noDevice));
    return this.#opened(key, device, others);
  }

  /** When another phone than this one opened the card last, in wall milliseconds; null when none did. */
  elsewhere(key: BallotKey, device: DeviceTag): number | null {
    const others = this.#before(key).filter((other) => other.device !== device);
    return others.at(-1)?.at ?? null;
  }

  /** The links of the event were destroyed, and this with them. */
  forget(): void {
    this.#of.clear();
  }

  /** A card that one phone alone opens, again and again, is written once; one that two open, once a minute. */
  #opened(key: BallotKey, device: DeviceTag, others: readonly CardOpening[]): boolean {
    const { keep, wall } = this.#deps;
    const last = this.#before(key).find((other) => other.device === device);
    const now = wall();
    const at = now - (now % minuteMs);
    if (last !== undefined && (others.length === 0 || last.at === at)) return false;
    const openings = [...others.slice(-1), { device, at }];
    this.#of.set(key, openings);
    keep(key, openings);
    return others.length > 0;
  }

  #before(key: BallotKey): readonly CardOpening[] {
    return this.#of.get(key) ?? [];
  }
}
