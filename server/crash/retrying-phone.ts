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

export interface Receipt {
  readonly send: number;
  readonly revision: number;
  readonly marks: Marks;
}

export class RetryingPhone {
  readonly token: string;
  readonly received: Receipt[] = [];
  readonly #socket: Socket<ServerToClient<'phone'>, ClientToServer<'phone'>>;
  #send = 0;
  #revision = 0;
  #owed = false;
  #left = false;

  constructor(url: string, event: EventId, device: string, token: string) {
    this.token = token;
    this.#socket = io(url, {
      auth: { protocol: protocolVersion, role: 'phone', event, device },
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: againMs,
      reconnectionDelayMax: 10 * againMs,
    });
  }

  /** Sends one complete ballot and comes back when it was received, or when the phone has left. */
  async cast(marks: Marks): Promise<void> {
    this.#send += 1;
    const send = this.#send;
    while (!this.#left) {
      const outcome = await this.#ask(send, marks);
      if (outcome?.ok) {
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

  /** Null when no answer came: it is not known whether the ballot got in. */
  async #ask(send: number, marks: Marks): Promise<Outcome<BallotReceipt> | null> {
    const { token } = this;
    const ballot = { type: 'ballot', token, send, basedOn: this.#revision, marks } as const;
    if (!this.#socket.connected) return null;
    this.#owed = true;
    try {
      const outcome = await this.#socket.timeout(patienceMs).emitWithAck('command', ballot);
      this.#owed = false;
      return outcome;
    } catch {
      return null; // the line broke, or time ran out
    }
  }
}
