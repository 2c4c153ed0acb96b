/** A phone: it subscribes to the cards of its holder, or of several people in turn, and sends their ballots. */

import { nobody, type Actor, type BallotKey } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { MineView } from '../../domain/views/roles.ts';
import type { BallotCommand, BallotReceipt, LeaveRequest, MineRequest } from '../../domain/wire/contract.ts';
import { decodeCommand, phoneDecoders } from '../../domain/wire/decode.ts';
import type { AnswerTo, SentWith } from '../../domain/wire/messages.ts';
import type { Answered } from '../live/event-meaning.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Follower } from '../live/followers.ts';
import type { Allowance } from './allowance.ts';
import type { CardAllowances } from './card-allowances.ts';
import type { Answer, Guest } from './guest.ts';
import type { Hand, HeldCard } from './hand.ts';

const voter: Actor = { role: 'voter', person: nobody };
/** What a phone sends beside commands. */
type Asked = keyof typeof phoneDecoders;
type Handlers = {
  readonly [N in Asked]: (
    sent: SentWith<'phone', N>,
    answer: Answer<AnswerTo<'phone', N>>,
  ) => Promise<void> | void;
};
/** With so many waiting, more would only make everybody wait longer. */
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
  readonly cardAllowances: CardAllowances;
  /** Told once the phone has shown a card. */
  readonly letIn: () => void;
  readonly tell: (token: string, mine: MineView) => void;
}

export class PhoneGuest implements Guest {
  readonly #needs: PhoneNeeds;
  readonly #following = new Map<string, { readonly key: BallotKey; readonly follower: Follower }>();
  #isHere = true;
  /** How many ballots wait on the phone, as it last said. */
  #unsentThere = 0;

  readonly #handlers: Handlers = {
    mine: (request, answer) => this.#mine(request, answer),
    leave: (request) => this.#leave(request),
    unsent: (ballots) => this.#unsent(ballots),
  };

  constructor(needs: PhoneNeeds) {
    this.#needs = needs;
    needs.room.presence.arrived(needs.device, needs.address);
  }

  hear(name: string, message: unknown, answer: Answer): Promise<void> | void {
    if (name === 'command') return this.#command(message, answer);
    if (!this.#needs.allowance.take()) return answer(refused('slow-down'));
    if (isAsked(name)) return this.#handle(name, message, answer);
    answer(refused('malformed'));
  }

  #handle<N extends Asked>(name: N, message: unknown, answer: Answer): Promise<void> | void {
    const request = phoneDecoders[name](message);
    return request.ok ? this.#handlers[name](request.value, answer) : answer(request);
  }

  heard(): void {
    this.#needs.room.presence.heard(this.#needs.device);
  }

  left(): void {
    this.#isHere = false;
    const { room, device, address } = this.#needs;
    for (const { key, follower } of this.#following.values()) {
      room.followers.leave(key, follower);
      room.presence.closes(key, false);
    }
    this.#following.clear();
    room.presence.left(device, address);
  }

  #command(message: unknown, answer: Answer<AnswerTo<'phone', 'command'>>): void {
    const command = decodeCommand(message);
    const ballot = command.ok && command.value.type === 'ballot' ? command.value : null;
    const card = ballot && this.#needs.hand.card(ballot.token);
    if (ballot && card?.ok) return this.#ballot(ballot, card.value, answer);
    // A message that is no ballot counts against the connection's limit, so that a sender of noise is soon refused.
    if (!this.#needs.allowance.take()) return answer(refused('slow-down'));
    if (!command.ok) return answer(command);
    answer(card && !card.ok ? card : refused('not-allowed'));
  }

  #ballot(ballot: BallotCommand, card: HeldCard, answer: Answer<BallotReceipt>): void {
    const { token, send, from, basedOn, proof = '', marks } = ballot;
    const { room, hand, cardAllowances } = this.#needs;
    const { key, device } = card;
    if (room.depth > longestQueue || !cardAllowances.take(key)) return answer(refused('slow-down'));
    if (!this.#following.has(token) && room.openings.followed(key, device)) room.followers.tell(key, device);
    const ownBid = room.ownBid(key) ?? undefined;
    // Looked at only where it matters: after a takeover, or when somebody makes a revision up.
    const known = room.state.ballots.get(key)?.revision ?? 0;
    const proven = basedOn > known && hand.isProven(key, basedOn, proof);
    const command = { type: 'send-ballot', key, device, send, from, basedOn, proven, ownBid, marks } as const;
    room.ask(command, voter, (outcome) =>
      answer(outcome.ok ? receiptOf(outcome.value, (revision) => hand.proof(key, revision)) : outcome),
    );
  }

  async #mine({ token, take }: MineRequest, answer: Answer<MineView>): Promise<void> {
    const card = this.#needs.hand.card(token);
    if (!card.ok) return answer(card);
    const { room } = this.#needs;
    await room.settled();
    // Nobody would ever take a card off the list that was opened on a line already gone.
    if (!this.#isHere) return;
    const { key, device } = card.value;
    if (room.mine(key, device) === null) return answer(refused('unknown-card'));
    const isOpened = !this.#following.has(token) && room.openings.followed(key, device);
    this.#follow(token, card.value);
    const isTaken = take && room.followers.take(key, device);
    if (isOpened || isTaken) room.followers.tell(key, device);
    const mine = this.#mineOf(card.value);
    answer(mine ? accepted(mine) : refused('unknown-card'));
  }

  #mineOf({ key, device }: HeldCard): MineView | null {
    const { room, hand } = this.#needs;
    const mine = room.mine(key, device);
    return mine && { ...mine, proof: hand.proof(key, mine.revision) };
  }

  #follow(token: string, card: HeldCard): void {
    if (this.#following.has(token)) return;
    const { key, device } = card;
    const { room, tell, letIn } = this.#needs;
    if (this.#following.size === 0) letIn();
    const follower: Follower = {
      device,
      tell: () => {
        const mine = this.#mineOf(card);
        if (mine) tell(token, mine);
      },
    };
    room.followers.follow(key, follower);
    this.#following.set(token, { key, follower });
    room.presence.opens(key);
    this.#noteUnsent();
  }

  #leave({ token }: LeaveRequest): void {
    const followed = this.#following.get(token);
    if (!followed) return;
    const { room, device } = this.#needs;
    room.followers.leave(followed.key, followed.follower);
    room.presence.closes(followed.key, true);
    room.presence.holds(device, followed.key, false);
    this.#following.delete(token);
    this.#noteUnsent();
  }

  #unsent(ballots: number): void {
    this.#unsentThere = ballots;
    this.#noteUnsent();
  }

  /**
   * Without a card a phone holds no ballot, whatever it says: a stranger must not keep a hall from closing. The same
   * applies to a phone whose card was opened on another phone: it sends nothing any more (W8).
   */
  #noteUnsent(): void {
    const { room, device: phone } = this.#needs;
    let left = this.#unsentThere;
    for (const { key, follower } of this.#following.values()) {
      const waits = left > 0 && !room.followers.isOpenElsewhere(key, follower.device);
      room.presence.holds(phone, key, waits);
      if (waits) left -= 1;
    }
  }
}

/** Own names only: a message named `constructor` is none. */
function isAsked(name: string): name is Asked {
  return Object.hasOwn(phoneDecoders, name);
}

function receiptOf(decided: Answered, proofOf: (revision: number) => string): Outcome<BallotReceipt> {
  if (decided.kind !== 'ballot') return refused('malformed');
  const { revision, tooLate } = decided;
  return accepted({ revision, tooLate, proof: proofOf(revision) });
}
