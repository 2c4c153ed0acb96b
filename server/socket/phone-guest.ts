/** A phone: it follows the cards of its holder, or of several people in turn, and sends their ballots. */

import type { Actor, BallotKey } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { MineView } from '../../domain/views/roles.ts';
import type { BallotCommand, BallotReceipt } from '../../domain/wire/contract.ts';
import { decodeCommand, decodeLeave, decodeMine, decodeUnsent } from '../../domain/wire/decode.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Follower } from '../live/followers.ts';
import type { Allowance } from './allowance.ts';
import type { Guest } from './guest.ts';
import type { Hand, HeldCard } from './hand.ts';

const voter: Actor = { role: 'voter', person: 0 };
/** When so many wait to be decided, more would only make everybody wait longer. */
const longestQueue = 20_000;

export interface PhoneNeeds {
  readonly room: EventRoom;
  /** The number that the phone made up for itself. */
  readonly device: string;
  /** Where it connects from. */
  readonly address: string;
  readonly hand: Hand;
  /** For everything but ballots... */
  readonly allowance: Allowance;
  /** ...which are limited by card: one phone may carry the cards of a whole table. */
  readonly cardAllowance: (key: BallotKey) => Allowance;
  readonly tell: (token: string, mine: MineView) => void;
}

export class PhoneGuest implements Guest {
  readonly #needs: PhoneNeeds;
  readonly #following = new Map<string, { readonly key: BallotKey; readonly follower: Follower }>();

  constructor(needs: PhoneNeeds) {
    this.#needs = needs;
    needs.room.presence.arrived(needs.device, needs.address);
  }

  async hear(name: string, message: unknown): Promise<Outcome<unknown> | null> {
    if (name === 'command') return this.#command(message);
    if (!this.#needs.allowance.take()) return refused('slow-down');
    if (name === 'mine') return this.#mine(message);
    if (name === 'leave') return this.#leave(message);
    if (name === 'unsent') return this.#unsent(message);
    return refused('malformed');
  }

  heard(): void {
    this.#needs.room.presence.heard(this.#needs.device);
  }

  left(): void {
    for (const { key, follower } of this.#following.values()) this.#needs.room.followers.leave(key, follower);
    this.#following.clear();
    this.#needs.room.presence.left(this.#needs.device, this.#needs.address);
  }

  #command(message: unknown): Promise<Outcome<BallotReceipt>> | Outcome<never> {
    const command = decodeCommand(message);
    const card =
      command.ok && command.value.type === 'ballot' ? this.#needs.hand.card(command.value.token) : null;
    if (command.ok && command.value.type === 'ballot' && card?.ok)
      return this.#ballot(command.value, card.value);
    // What cannot be a ballot costs the connection, so that noise ends in silence.
    if (!this.#needs.allowance.take()) return refused('slow-down');
    if (!command.ok) return command;
    return card && !card.ok ? card : refused('not-allowed');
  }

  async #ballot({ send, basedOn, marks }: BallotCommand, card: HeldCard): Promise<Outcome<BallotReceipt>> {
    const { room, cardAllowance } = this.#needs;
    if (room.depth > longestQueue || !cardAllowance(card.key).take()) return refused('slow-down');
    const ownBid = room.ownBid(card.key) ?? undefined;
    const outcome = await room.submit({ type: 'send-ballot', ...card, send, basedOn, ownBid, marks }, voter);
    if (!outcome.ok) return outcome;
    const { value } = outcome;
    return value.kind === 'ballot'
      ? accepted({ revision: value.revision, tooLate: value.tooLate })
      : refused('malformed');
  }

  async #mine(message: unknown): Promise<Outcome<MineView>> {
    const request = decodeMine(message);
    if (!request.ok) return request;
    const { token, take } = request.value;
    const card = this.#needs.hand.card(token);
    if (!card.ok) return card;
    const { room } = this.#needs;
    await room.settled();
    const { key, device } = card.value;
    if (room.mine(key, device) === null) return refused('unknown-card');
    this.#follow(token, card.value);
    if (take) room.followers.take(key, device);
    const mine = room.mine(key, device);
    return mine ? accepted(mine) : refused('unknown-card');
  }

  #follow(token: string, { key, device }: HeldCard): void {
    if (this.#following.has(token)) return;
    const { room, tell } = this.#needs;
    const follower: Follower = {
      device,
      tell: () => {
        const mine = room.mine(key, device);
        if (mine) tell(token, mine);
      },
    };
    room.followers.follow(key, follower);
    this.#following.set(token, { key, follower });
    room.presence.carries(this.#needs.device);
  }

  #leave(message: unknown): Outcome<never> | null {
    const request = decodeLeave(message);
    if (!request.ok) return request;
    const followed = this.#following.get(request.value.token);
    if (followed) this.#needs.room.followers.leave(followed.key, followed.follower);
    this.#following.delete(request.value.token);
    return null;
  }

  #unsent(message: unknown): Outcome<never> | null {
    const ballots = decodeUnsent(message);
    if (!ballots.ok) return ballots;
    this.#needs.room.presence.holds(this.#needs.device, ballots.value);
    return null;
  }
}
