/**
 * A tab of a phone on a bad line: the real outbox over a real socket, and between them a pipe that drops messages and answers,
 * sends some twice, and holds some back until newer ones have overtaken them. All of it by a seed.
 */

import { io, type Socket } from 'socket.io-client';
import {
  after,
  emptyOutbox,
  isChangedElsewhere,
  isUnsent,
  toSend,
  type BallotToSend,
  type OutboxEvent,
  type Outbox,
} from '../../client/net/outbox.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import type { BallotKey, EventId } from '../../domain/ids.ts';
import { worthTryingAgain } from '../../domain/refusals.ts';
import { protocolVersion, type BallotReceipt } from '../../domain/wire/contract.ts';
import type { ClientToServer, ServerToClient } from '../../domain/wire/messages.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { MineView } from '../../domain/views/roles.ts';
import type { SeededRandom } from '../hall/seeded-random.ts';

type Wire = Socket<ServerToClient<'phone'>, ClientToServer<'phone'>>;

const fates = ['through', 'through', 'lost', 'answer-lost', 'twice', 'late'] as const;
type Fate = (typeof fates)[number];
/** How much happened on the line, for the proof that something did. */
export type Mishaps = Record<Fate, number>;

const patienceMs = 5_000;

export class FlakyPhone {
  readonly key: BallotKey;
  outbox: Outbox = emptyOutbox;
  /** What the person wants counted: kept apart from the outbox, which follows the server. */
  wish: Marks = [];
  /** How often two tabs had made a ballot each. */
  asked = 0;
  readonly mishaps: Mishaps = { through: 0, lost: 0, 'answer-lost': 0, twice: 0, late: 0 };
  readonly #token: string;
  readonly #where: { readonly url: string; readonly event: EventId; readonly device: string };
  readonly #random: SeededRandom;
  readonly #tab: number;
  #socket: Wire | null = null;
  #late: BallotToSend[] = [];

  constructor(
    where: { readonly url: string; readonly event: EventId; readonly device: string },
    card: { readonly token: string; readonly key: BallotKey },
    random: SeededRandom,
    tab = 1,
  ) {
    this.#where = where;
    this.#tab = tab;
    this.#token = card.token;
    this.key = card.key;
    this.#random = random;
  }

  async arrive(): Promise<void> {
    const { url, event, device } = this.#where;
    const auth = { protocol: protocolVersion, role: 'phone', event, device };
    const socket: Wire = io(url, {
      auth,
      query: { event },
      transports: ['websocket'],
      forceNew: true,
    });
    this.#socket = socket;
    await new Promise<void>((resolve) => socket.once('connect', resolve));
    await this.#hear();
  }

  leave(): void {
    this.#socket?.disconnect();
    this.#socket = null;
  }

  /** A ballot, and one try to send it over the bad line. */
  async vote(marks: Marks): Promise<void> {
    this.wish = marks;
    this.#happens({ type: 'filled', marks });
    const ballot = toSend(this.outbox);
    const fate = fates[this.#random.whole(0, fates.length - 1)] ?? 'through';
    if (!ballot) return;
    if (fate === 'late') return void this.#late.push(ballot);
    this.mishaps[fate] += 1;
    if (fate === 'lost') return;
    if (fate === 'twice') await this.#send(ballot, true);
    await this.#send(ballot, fate !== 'answer-lost');
    // A delayed message is sent after a newer one, so the newer one overtook it.
    for (const late of this.#late.splice(0)) {
      this.mishaps.late += 1;
      await this.#send(late, this.#random.happens(0.5));
    }
  }

  /** Hears how the card stands in the end. */
  async lookAgain(): Promise<void> {
    await this.#hear();
  }

  /** The line is good again: everything gets through. */
  async settle(): Promise<void> {
    if (this.#socket === null) await this.arrive();
    while (isUnsent(this.outbox)) {
      const ballot = toSend(this.outbox);
      if (!ballot) throw new Error('a ballot of this phone was refused for good');
      await this.#send(ballot, true);
    }
  }

  async #send(ballot: BallotToSend, answerArrives: boolean): Promise<void> {
    const command = { type: 'ballot', token: this.#token, ...ballot } as const;
    const outcome = await this.#answer<BallotReceipt>((socket, answer) =>
      socket.emit('command', command, answer),
    );
    if (!outcome || !answerArrives) return;
    if (outcome.ok) {
      this.#happens({ type: 'receipt', ballot, receipt: outcome.value });
    } else if (worthTryingAgain(outcome.refusal)) {
      await new Promise((resolve) => setTimeout(resolve, 200));
    } else {
      this.#happens({ type: 'refusal', send: ballot.send, code: outcome.refusal.code });
    }
    await this.#hear();
    if (isChangedElsewhere(this.outbox)) this.#choose();
  }

  /** Two tabs made a ballot each: the person says which counts. */
  #choose(): void {
    this.asked += 1;
    this.#happens({ type: this.#random.happens(0.5) ? 'kept-mine' : 'kept-theirs' });
    this.wish = this.outbox.marks;
  }

  #happens(happening: OutboxEvent): void {
    this.outbox = after(this.outbox, happening, this.#tab);
  }

  async #hear(): Promise<void> {
    const request = { token: this.#token, take: true };
    const mine = await this.#answer<MineView>((socket, answer) => socket.emit('mine', request, answer));
    if (mine?.ok) this.#happens({ type: 'told', mine: mine.value });
  }

  /** One question, one answer; null when none came. */
  #answer<T>(ask: (socket: Wire, answer: (outcome: Outcome<T>) => void) => void): Promise<Outcome<T> | null> {
    const socket = this.#socket;
    if (socket === null) return Promise.resolve(null);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(null), patienceMs);
      ask(socket, (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      });
    });
  }
}
