/** Which cards a phone has opened, for the figures of every view (V5). */

import type { Register } from '../../db/register/register.ts';
import type { BallotKey, EventId } from '../../domain/ids.ts';

export class OpenedCards {
  readonly #event: EventId;
  readonly #register: Pick<Register, 'cards' | 'cardLinks'>;
  #keys: ReadonlySet<BallotKey> = new Set();
  #count = 0;

  constructor(event: EventId, register: Pick<Register, 'cards' | 'cardLinks'>) {
    this.#event = event;
    this.#register = register;
  }

  async load(): Promise<void> {
    const { cards, cardLinks } = this.#register;
    const keys = await cardLinks.opened(this.#event);
    const { opened } = await cards.counts(this.#event);
    this.#keys = new Set(keys);
    this.#count = opened;
  }

  /** Without their links they are counted only. */
  get keys(): ReadonlySet<BallotKey> {
    return this.#keys;
  }

  get count(): number {
    return this.#count;
  }
}
