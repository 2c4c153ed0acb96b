/**
 * A phone that sends each ballot until it is received, whatever happens to the server. It keeps its own record of what
 * it was told, and the test compares that record with the rows.
 */

import { io, type Socket } from 'socket.io-client';
import type { EventId } from '../../domain/ids.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { worthTryingAgain } from '../../domain/refusals.ts';
import { protocolVersion, type BallotReceipt } from '../../domain/wire/contract.ts';
import type { ClientToServer, ServerToClient } from '../../domain/wire/messages.ts';

/** How long a phone of this test waits for an answer before it sends again. */
const patienceMs = 2_000;
const againMs = 20;
/** After so many sendings in a row without an answer the connection counts as dead, although it says it is up. */
const silencesUntilRenewal = 2;

export interface Receipt {
  readonly send: number;
  readonly revision: number;
  readonly marks: Marks;
}

export interface PhoneNotes {
  /** The newest epoch of the event that anybody knows of at this moment. */
  readonly known: () => number;
  /** When a ballot was sent that was received now, on the monotonic clock. */
  readonly received: (sentAt: number) => void;
}

const noNotes: PhoneNotes = { known: () => 0, received: () => undefined };

export class RetryingPhone {
  readonly token: string;
  readonly received: Receipt[] = [];
  /** What it took for true of a server that somebody else had followed, and everybody could know it, before it was asked. */
  deposedAnswers = 0;
  readonly #socket: Socket<ServerToClient<'phone'>, ClientToServer<'phone'>>;
  #send = 0;
  #revision = 0;
  #owed = false;
  #left = false;
  #silences = 0;
  /** The newest epoch that it heard (N4). */
  #epoch = 0;
  /** The newest that was known when this connection was begun. */
  #knownBefore = 0;
  readonly #notes: PhoneNotes;

  constructor(url: string, event: EventId, device: string, token: string, notes: PhoneNotes = noNotes) {
    this.token = token;
    this.#notes = notes;
    this.#socket = io(url, {
      auth: { protocol: protocolVersion, role: 'phone', event, device },
      query: { event },
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: againMs,
      reconnectionDelayMax: 10 * againMs,
      timeout: patienceMs,
    });
    this.#socket.io.on('reconnect_attempt', () => (this.#knownBefore = notes.known()));
    this.#socket.on('view', (_view: unknown, epoch?: number) => void this.#accepts(epoch, this.#knownBefore));
    // socket.io comes back by itself after a lost line, and not after the server closed it or would not have it.
    for (const ended of ['disconnect', 'connect_error'] as const)
      this.#socket.on(ended, () => this.#socket.active || setTimeout(() => this.#comeBack(), 10 * againMs));
  }

  /** Sends one complete ballot and comes back when it was received, or when the phone has left. */
  async cast(marks: Marks): Promise<void> {
    this.#send += 1;
    const send = this.#send;
    while (!this.#left) {
      const sentAt = performance.now();
      const outcome = await this.#ask(send, marks);
      if (outcome?.ok) {
        this.#notes.received(sentAt);
        this.#revision = outcome.value.revision;
        this.received.push({ send, revision: this.#revision, marks });
        return;
      }
      if (outcome && !worthTryingAgain(outcome.refusal)) throw new Error(outcome.refusal.code);
      await new Promise((resolve) => setTimeout(resolve, againMs));
    }
  }

  /** True while a ballot was sent and no answer came. */
  get isOwed(): boolean {
    return this.#owed;
  }

  leave(): void {
    this.#left = true;
    this.#socket.disconnect();
  }

  /** Null when no answer came that counts: it is not known whether the ballot got in. */
  async #ask(send: number, marks: Marks): Promise<Outcome<BallotReceipt> | null> {
    const { token } = this;
    const ballot = { type: 'ballot', token, send, basedOn: this.#revision, marks } as const;
    if (!this.#socket.connected) return null;
    this.#owed = true;
    const knownBefore = this.#notes.known();
    const outcome = await new Promise<Outcome<BallotReceipt> | null>((resolve) =>
      this.#socket
        .timeout(patienceMs)
        // A fault: the line broke, or time ran out.
        .emit('command', ballot, (fault: Error | null, answer: Outcome<BallotReceipt>, epoch?: number) =>
          resolve(fault || !this.#accepts(epoch, knownBefore) ? null : answer),
        ),
    );
    this.#silences = outcome === null ? this.#silences + 1 : 0;
    if (outcome !== null) this.#owed = false;
    else if (this.#silences >= silencesUntilRenewal) this.#renew();
    return outcome;
  }

  /** As a page does: nothing of an older epoch than it heard counts, and it leaves that server. */
  #accepts(epoch = 0, knownBefore = 0): boolean {
    if (epoch < this.#epoch) {
      this.#renew();
      return false;
    }
    this.#epoch = epoch;
    if (epoch < knownBefore) this.deposedAnswers += 1;
    return true;
  }

  #renew(): void {
    this.#silences = 0;
    this.#socket.disconnect();
    this.#comeBack();
  }

  #comeBack(): void {
    // One that is under way already was begun with what was known then.
    if (this.#left || this.#socket.active) return;
    this.#knownBefore = this.#notes.known();
    this.#socket.connect();
  }
}
