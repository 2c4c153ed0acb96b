/** What the server and the thread in which its simulated crowd lives say to each other. */

import type { EventId } from '../../domain/ids.ts';

/** Given to the thread when it starts. */
export interface CrowdStart {
  /** This server, as the crowd reaches it. */
  readonly url: string;
  readonly event: EventId;
  readonly seed: number;
  /** 1 is human; smaller is faster. */
  readonly pace: number;
}

/** To the thread: so many phones shall be in the room; `cards` are further ones, in the order of use. */
export interface CrowdOrder {
  readonly phones: number;
  readonly cards: readonly string[];
}

/** From the thread: so many are. */
export interface CrowdReport {
  readonly here: number;
}
