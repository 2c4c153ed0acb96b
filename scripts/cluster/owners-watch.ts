/** Looks again and again who owns which event, as it stands in the database. */

import { Connections } from '../../db/sql/postgres-connections.ts';
import type { EventId } from '../../domain/ids.ts';

const lookEveryMs = 50;

interface OwnerSeen {
  readonly epoch: number;
  /** Where the owner is; null where its lease is gone. */
  readonly address: string | null;
}

export class OwnersWatch {
  readonly #connections: Connections;
  #seen: ReadonlyMap<string, OwnerSeen> = new Map();
  #timer: NodeJS.Timeout | null = null;
  #isOver = false;

  constructor(url: string) {
    this.#connections = new Connections(url, { most: 1, deadlineMs: 2_000 });
  }

  /** Comes back after the first look. */
  async start(): Promise<void> {
    await this.#look();
    this.#again();
  }

  /** The newest epoch that was seen; 0 for an event that never had an owner. */
  epochOf(event: EventId): number {
    return this.#seen.get(`event:${event}`)?.epoch ?? 0;
  }

  addressOf(event: EventId): string | null {
    return this.#seen.get(`event:${event}`)?.address ?? null;
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#connections.close();
  }

  #again(): void {
    if (this.#isOver) return;
    // While the primary is dead nothing is seen, and what was seen still holds: epochs only grow.
    const look = () =>
      void this.#look()
        .catch(() => undefined)
        .then(() => this.#again());
    this.#timer = setTimeout(look, lookEveryMs);
  }

  async #look(): Promise<void> {
    const { rows } = await this.#connections.use((connection) =>
      connection.ask('SELECT stream, epoch, address FROM owners LEFT JOIN nodes ON nodes.node = owners.node'),
    );
    this.#seen = new Map(
      rows.map(({ stream, epoch, address }) => [
        String(stream),
        { epoch: Number(epoch), address: typeof address === 'string' ? address : null },
      ]),
    );
  }
}
