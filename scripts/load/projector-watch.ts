/** The hall's screen, watched: when it counted how many ballots. */

import { io, type Socket } from 'socket.io-client';
import { protocolVersion } from '../../domain/wire/contract.ts';
import type { ClientToServer, ServerToClient } from '../../domain/wire/messages.ts';
import type { CastVote } from './cast-vote.ts';
import type { PreparedHall } from './prepared-hall.ts';
import { quantile } from './quantile.ts';

export class ProjectorWatch {
  readonly #socket: Socket<ServerToClient<'projector'>, ClientToServer<'projector'>>;
  readonly #seen: { readonly ballots: number; readonly at: number }[] = [];

  private constructor(url: string, { event, projectorCookie }: PreparedHall) {
    this.#socket = io(url, {
      auth: { protocol: protocolVersion, role: 'projector', event, device: 'projector'.padEnd(22, '0') },
      query: { event },
      transports: ['websocket'],
      forceNew: true,
      extraHeaders: { cookie: projectorCookie },
    });
    this.#socket.on('view', (view) => this.#seen.push({ ballots: view.ballots, at: performance.now() }));
  }

  static async start(url: string, hall: PreparedHall): Promise<ProjectorWatch> {
    const watch = new ProjectorWatch(url, hall);
    await watch.sees(0);
    return watch;
  }

  /** Comes back when the screen counts so many. */
  async sees(ballots: number): Promise<void> {
    for (let waited = 0; waited < 30_000; waited += 20) {
      if ((this.#seen.at(-1)?.ballots ?? -1) >= ballots) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`the hall's screen never counted ${ballots} ballots`);
  }

  /**
   * Milliseconds from sending until the screen counts it, for all but the slowest of twenty first ballots. The n-th that
   * was received is taken to be on the screen when n are counted.
   */
  p95(casts: readonly CastVote[]): number {
    const firsts = casts.filter(({ isFirst }) => isFirst).toSorted((a, b) => a.answeredAt - b.answeredAt);
    let next = 0;
    const waits = firsts.map(({ sentAt }, place) => {
      while ((this.#seen[next]?.ballots ?? Infinity) < place + 1) next += 1;
      return (this.#seen[next]?.at ?? Infinity) - sentAt;
    });
    return quantile(waits, 0.95);
  }

  leave(): void {
    this.#socket.disconnect();
  }
}
