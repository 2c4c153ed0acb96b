/**
 * Which voting tablets and helpers' devices are on (Y33). Kept in memory and in no other place: by name and by when they
 * were heard, never by a card. After a restart each is known again as soon as it is heard.
 */

import type {
  SharedDevice,
  SharedDeviceHeard,
  SharedDeviceReport,
} from '../../domain/wire/http-shared-devices.ts';
import type { Time } from './time.ts';

/** A device that was put away is forgotten after so long. */
const forgottenAfterMs = 60 * 60_000;
/** More are in no hall: whoever makes devices up pushes out the one that was heard longest ago. */
const most = 100;

interface Known extends SharedDevice {
  readonly heardAt: number;
  readonly waiting: number;
}

export class SharedDevicesHeard {
  readonly #time: Pick<Time, 'monotonic'>;
  /** By the device's own number; whoever was heard last stands last. */
  readonly #known = new Map<string, Known>();

  constructor(time: Pick<Time, 'monotonic'>) {
    this.#time = time;
  }

  heard({ kind, place }: SharedDevice, { device, waiting }: Omit<SharedDeviceReport, 'token'>): void {
    this.#known.delete(device);
    this.#known.set(device, { kind, place, waiting, heardAt: this.#time.monotonic() });
    const [first] = this.#known.keys();
    if (this.#known.size > most && first !== undefined) this.#known.delete(first);
  }

  /** By their names, so that a list does not jump while somebody reads it. */
  list(): readonly SharedDeviceHeard[] {
    const now = this.#time.monotonic();
    for (const [device, { heardAt }] of this.#known)
      if (now - heardAt >= forgottenAfterMs) this.#known.delete(device);
    return [...this.#known.values()]
      .map(({ kind, place, waiting, heardAt }) => ({ kind, place, waiting, silentMs: now - heardAt }))
      .sort((a, b) => (a.place === b.place ? a.silentMs - b.silentMs : a.place < b.place ? -1 : 1));
  }
}
