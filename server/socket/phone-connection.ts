/** A phone: it subscribes to the cards of its holder, or of several people in turn, and sends their ballots. */

import { nobody, type Actor, type BallotKey } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { MineView } from '../../domain/views/roles.ts';
import type { BallotCommand, BallotReceipt, LeaveRequest, MineRequest } from '../../domain/wire/contract.ts';
import { decodeCommand, phoneDecoders } from '../../domain/wire/decode.ts';
import type { AnswerTo, SentWith } from '../../domain/wire/messages.ts';
import type { EventReply } from '../live/event-stream.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Subscriber } from '../live/card-subscribers.ts';
import type { RateLimiter } from './rate-limiter.ts';
import type { CardRateLimiters } from './card-rate-limiters.ts';
import type { Respond, SocketConnection } from './socket-connection.ts';
import type { CardTokens, HeldCard } from './card-tokens.ts';

const voter: Actor = { role: 'voter', person: nobody };
/** What a phone sends beside commands. */
type Asked = keyof typeof phoneDecoders;
type Handlers = {
  readonly [N in Asked]: (
    sent: SentWith<'phone', N>,
    answer: Respond<AnswerTo<'phone', N>>,
  ) => Promise<void> | void;
};
/** With so many waiting, more would only make everybody wait longer. */
const longestQueue = 20_000;

export interface PhoneDependencies {
  readonly room: EventRoom;
  /** The number that the phone made up for itself. */
  readonly device: string;
  /** Where it connects from. */
  readonly address: string;
  readonly cards: CardTokens;
  /** For everything but ballots... */
  readonly limiter: RateLimiter;
  /** ...which are limited by card: one phone may carry the cards of a whole table. */
  readonly cardLimiters: CardRateLimiters;
  /** Told once the phone has shown a card. */
  readonly cardShown: () => void;
  readonly tell: (token: string, mine: MineView) => void;
}

export class PhoneConnection implements SocketConnection {
  readonly #deps: PhoneDependencies;
  readonly #subscriptions = new Map<string, { readonly key: BallotKey; readonly subscriber: Subscriber }>();
  #isOpen = true;
  /** How many ballots wait on the phone, as it last said. */
  #unsentThere = 0;

  readonly #handlers: Handlers = {
    mine: (request, answer) => this.#mine(request, answer),
    leave: (request) => this.#leave(request),
    unsent: (ballots) => this.#unsent(ballots),
  };

  constructor(deps: PhoneDependencies) {
    this.#deps = deps;
    deps.room.presence.arrived(deps.device, deps.address);
  }

  receive(name: string, message: unknown, answer: Respond): Promise<void> | void {
    if (name === 'command') return this.#command(message, answer);
    if (!this.#deps.limiter.take()) return answer(refused('slow-down'));
    if (isAsked(name)) return this.#handle(name, message, answer);
    answer(refused('malformed'));
  }

  #handle<N extends Asked>(name: N, message: unknown, answer: Respond): Promise<void> | void {
    const request = phoneDecoders[name](message);
    return request.ok ? this.#handlers[name](request.value, answer) : answer(request);
  }

  sawTraffic(): void {
    this.#deps.room.presence.heard(this.#deps.device);
  }

  closed(): void {
    this.#isOpen = false;
    const { room, device, address } = this.#deps;
    for (const { key, subscriber } of this.#subscriptions.values()) {
      room.subscribers.unsubscribe(key, subscriber);
      room.presence.closes(key, false);
    }
    this.#subscriptions.clear();
    room.presence.left(device, address);
  }

  #command(message: unknown, answer: Respond<AnswerTo<'phone', 'command'>>): void {
    const command = decodeCommand(message);
    const ballot = command.ok && command.value.type === 'ballot' ? command.value : null;
    const card = ballot && this.#deps.cards.card(ballot.token);
    if (ballot && card?.ok) return this.#ballot(ballot, card.value, answer);
    // A message that is no ballot counts against the connection's limit, so that a sender of noise is soon refused.
    if (!this.#deps.limiter.take()) return answer(refused('slow-down'));
    if (!command.ok) return answer(command);
    answer(card && !card.ok ? card : refused('not-allowed'));
  }

  #ballot(ballot: BallotCommand, card: HeldCard, answer: Respond<BallotReceipt>): void {
    const { token, send, from, basedOn, proof = '', marks } = ballot;
    const { room, cards, cardLimiters } = this.#deps;
    const { key, device } = card;
    if (room.depth > longestQueue || !cardLimiters.take(key)) return answer(refused('slow-down'));
    if (!this.#subscriptions.has(token) && room.openings.followed(key, device))
      room.subscribers.tell(key, device);
    const ownBid = room.ownBid(key) ?? undefined;
    // Looked at only where it matters: after a takeover, or when somebody makes a revision up.
    const known = room.state.ballots.get(key)?.revision ?? 0;
    const proven = basedOn > known && cards.isProven(key, basedOn, proof);
    const onPaper = room.sheets.isOnPaper(key);
    const command = {
      type: 'send-ballot',
      key,
      device,
      send,
      from,
      basedOn,
      proven,
      ownBid,
      onPaper,
      marks,
    } as const;
    room.ask(command, voter, (outcome) =>
      answer(outcome.ok ? receiptOf(outcome.value, (revision) => cards.proof(key, revision)) : outcome),
    );
  }

  async #mine({ token, take }: MineRequest, answer: Respond<MineView>): Promise<void> {
    const card = this.#deps.cards.card(token);
    if (!card.ok) return answer(card);
    const { room } = this.#deps;
    await room.settled();
    // Nobody would ever take a card off the list that was opened on a connection already gone.
    if (!this.#isOpen) return;
    const { key, device } = card.value;
    if (room.mine(key, device) === null) return answer(refused('unknown-card'));
    const isOpened = !this.#subscriptions.has(token) && room.openings.followed(key, device);
    this.#subscribe(token, card.value);
    const isTaken = take && room.subscribers.take(key, device);
    if (isOpened || isTaken) room.subscribers.tell(key, device);
    const mine = this.#mineOf(card.value);
    answer(mine ? accepted(mine) : refused('unknown-card'));
  }

  #mineOf({ key, device }: HeldCard): MineView | null {
    const { room, cards } = this.#deps;
    const mine = room.mine(key, device);
    return mine && { ...mine, proof: cards.proof(key, mine.revision) };
  }

  #subscribe(token: string, card: HeldCard): void {
    if (this.#subscriptions.has(token)) return;
    const { key, device } = card;
    const { room, tell, cardShown: letIn } = this.#deps;
    if (this.#subscriptions.size === 0) letIn();
    const subscriber: Subscriber = {
      device,
      tell: () => {
        const mine = this.#mineOf(card);
        if (mine) tell(token, mine);
      },
    };
    room.subscribers.subscribe(key, subscriber);
    this.#subscriptions.set(token, { key, subscriber });
    room.presence.opens(key);
    this.#noteUnsent();
  }

  #leave({ token }: LeaveRequest): void {
    const followed = this.#subscriptions.get(token);
    if (!followed) return;
    const { room, device } = this.#deps;
    room.subscribers.unsubscribe(followed.key, followed.subscriber);
    room.presence.closes(followed.key, true);
    room.presence.holds(device, followed.key, false);
    this.#subscriptions.delete(token);
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
    const { room, device: phone } = this.#deps;
    let left = this.#unsentThere;
    for (const { key, subscriber } of this.#subscriptions.values()) {
      const waits = left > 0 && !room.subscribers.isOpenElsewhere(key, subscriber.device);
      room.presence.holds(phone, key, waits);
      if (waits) left -= 1;
    }
  }
}

/** Own names only: a message named `constructor` is none. */
function isAsked(name: string): name is Asked {
  return Object.hasOwn(phoneDecoders, name);
}

function receiptOf(decided: EventReply, proofOf: (revision: number) => string): Outcome<BallotReceipt> {
  if (decided.kind !== 'ballot') return refused('malformed');
  const { revision, tooLate } = decided;
  return accepted({ revision, tooLate, proof: proofOf(revision) });
}
