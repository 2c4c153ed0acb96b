/** Whether this server takes phones now: what a balancer asks before it sends one here (OP1). */

import type { Time } from './time.ts';

export type Ready =
  { readonly ready: true } | { readonly ready: false; readonly why: 'draining' | 'not-saving' };

export interface ReadinessDependencies {
  readonly saving: () => boolean;
  /** When entries were last written, in wall milliseconds. */
  readonly lastWriteAt: () => number | null;
  /** Writes something harmless. @throws while the storage takes nothing */
  readonly tryWriting: () => Promise<void>;
  readonly time: Pick<Time, 'wall'>;
}

/** So long a write is proof enough: anybody may ask, and a trial costs the disk something. */
const provenMs = 60_000;
/** So long nothing is tried again after a trial that failed. */
const failedMs = 5_000;

export class Readiness {
  readonly #deps: ReadinessDependencies;
  #draining = false;
  #wroteAt = -Infinity;
  #failedAt = -Infinity;
  #trial: Promise<boolean> | null = null;

  constructor(deps: ReadinessDependencies) {
    this.#deps = deps;
  }

  /** From now on the answer is no: newcomers are to be sent elsewhere. */
  drain(): void {
    this.#draining = true;
  }

  async now(): Promise<Ready> {
    if (this.#draining) return { ready: false, why: 'draining' };
    const writes = this.#deps.saving() && (await this.#writes());
    return writes ? { ready: true } : { ready: false, why: 'not-saving' };
  }

  /** As the last write or trial says, while it is recent; else it is tried, once for all who ask meanwhile. */
  async #writes(): Promise<boolean> {
    const { lastWriteAt, time } = this.#deps;
    const now = time.wall();
    const wroteAt = Math.max(this.#wroteAt, lastWriteAt() ?? -Infinity);
    if (wroteAt > this.#failedAt && Math.abs(now - wroteAt) < provenMs) return true;
    if (Math.abs(now - this.#failedAt) < failedMs) return false;
    this.#trial ??= this.#try();
    return this.#trial;
  }

  async #try(): Promise<boolean> {
    const wrote = await this.#deps.tryWriting().then(
      () => true,
      () => false,
    );
    if (wrote) this.#wroteAt = this.#deps.time.wall();
    else this.#failedAt = this.#deps.time.wall();
    this.#trial = null;
    return wrote;
  }
}
