/** How long votes wait, asked of the thread in which they are cast. */

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { EventId } from '../../../domain/ids.ts';
import type { Receipt } from '../../../server/crash/retrying-phone.ts';

export interface VotersStart {
  readonly url: string;
  readonly event: EventId;
  readonly tokens: readonly string[];
  /** Votes a second, over all phones. */
  readonly perSecond: number;
  readonly seed: number;
}

/** Milliseconds from sending until "received", for each vote since the last time. */
export interface VoteWaits {
  readonly waits: readonly number[];
}

export class Voters {
  readonly #thread: Worker;

  private constructor(thread: Worker) {
    this.#thread = thread;
  }

  /** Comes back when everybody is there and votes. */
  static async start(start: VotersStart): Promise<Voters> {
    const thread = new Worker(new URL('./voters.ts', import.meta.url), { workerData: start, execArgv: [] });
    await once(thread, 'message');
    return new Voters(thread);
  }

  /** The waits since the last time. */
  async waits(): Promise<readonly number[]> {
    const { waits }: VoteWaits = await this.#ask('waits');
    return waits;
  }

  /** What each phone was told as received, once everything was answered; then they leave. */
  async end(): Promise<readonly (readonly Receipt[])[]> {
    const { received }: { received: readonly (readonly Receipt[])[] } = await this.#ask('end');
    await this.#thread.terminate();
    return received;
  }

  async #ask<T>(what: 'waits' | 'end'): Promise<T> {
    const answer = once(this.#thread, 'message');
    this.#thread.postMessage(what, []);
    const [told] = (await answer) as [T];
    return told;
  }
}
