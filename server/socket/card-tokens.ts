/** The cards of one connection: each token is turned into its key once. */

import type { BallotKey, DeviceTag, EventId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { SocketAccess } from './dependencies.ts';

export interface HeldCard {
  readonly key: BallotKey;
  /** The phone's tag within this card's ballots. */
  readonly device: DeviceTag;
}

export class CardTokens {
  readonly #access: SocketAccess;
  readonly #event: EventId;
  readonly #device: string;
  /** Only valid tokens, so there are never more of them than cards. */
  readonly #cards = new Map<string, Outcome<HeldCard>>();

  constructor(access: SocketAccess, event: EventId, device: string) {
    this.#access = access;
    this.#event = event;
    this.#device = device;
  }

  card(token: string): Outcome<HeldCard> {
    const known = this.#cards.get(token);
    if (known) return known;
    const card = this.#access.card(token);
    if (card === null) return refused('unknown-card');
    if (card.event !== this.#event) return refused('card-of-another-event');
    const device = this.#access.deviceTag(card.event, card.key, this.#device);
    const held = accepted({ key: card.key, device });
    this.#cards.set(token, held);
    return held;
  }

  /** The proof that this server gave the card that revision; revision 0 has none. */
  proof(key: BallotKey, revision: number): string {
    return revision > 0 ? this.#access.revisionProof(this.#event, key, revision) : '';
  }

  /**
   * Whether a server with this event's key gave the card that revision or the next one: a phone that gives back what
   * was received names the revision before.
   */
  isProven(key: BallotKey, revision: number, proof: string): boolean {
    return proof !== '' && [revision, revision + 1].some((told) => this.proof(key, told) === proof);
  }
}
