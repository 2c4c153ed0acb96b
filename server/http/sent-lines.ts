import type { EventId } from '../../domain/ids.ts';
import type { Owners } from '../live/owners.ts';

/** How often it is looked whether the owner is still the one to whom a line was sent. */
const lookEveryMs = 500;

interface Line {
  destroy(): unknown;
  once(event: 'close', then: () => void): unknown;
}

/** The sockets that this server sent on. A server that stands still cuts off none of them: its phones would wait for it. */
export class SentLines {
  readonly #owners: Owners;
  readonly #lines = new Map<Line, { readonly event: EventId; readonly address: string }>();
  readonly #timer = setInterval(() => this.#cut(), lookEveryMs).unref();

  constructor(owners: Owners) {
    this.#owners = owners;
  }

  add(line: Line, event: EventId, address: string): void {
    this.#lines.set(line, { event, address });
    line.once('close', () => void this.#lines.delete(line));
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Whoever was sent to a server that does not own the event any more comes again, and is sent to the one that does. */
  #cut(): void {
    for (const [line, { event, address }] of this.#lines) {
      const owner = this.#owners.ownerOf(event);
      if (owner.at !== 'elsewhere' || owner.address !== address) line.destroy();
    }
  }
}
