/**
 * A phone in the hall without a screen: the real outbox over a real socket. It can drop off the Wi-Fi, be reloaded,
 * hand its card to another phone, and it keeps its own record of what it was told, to be held against the rows.
 */

import { io, type Socket } from 'socket.io-client';
import {
  after,
  emptyOutbox,
  isChangedElsewhere,
  isRefused,
  isUnsent,
  toSend,
  type BallotToSend,
  type Outbox,
} from '../../client/net/outbox.ts';
import { withMark, type Marks } from '../../domain/ballots/marks.ts';
import type { BidId, EventId } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { MineView, PhoneView } from '../../domain/views/roles.ts';
import { protocolVersion, type BallotReceipt, type Handshake } from '../../domain/wire/contract.ts';
import type { ClientToServer, ServerToClient } from '../../domain/wire/messages.ts';

export interface HallAddress {
  readonly url: string;
  readonly event: EventId;
  /** A source address of its own keeps a machine from running out of ports when hundreds of phones come and go. */
  readonly localAddress?: string;
}

/** How long an answer may take before the phone tries again. */
const patienceMs = 5_000;
/** A line that stays bad for so many tries is a fault of the rehearsal, not weather. */
const mostTries = 200;

type Wire = Socket<ServerToClient<'phone'>, ClientToServer<'phone'>>;

export class HallPhone {
  readonly device: string;
  outbox: Outbox;
  view: PhoneView | null = null;
  /** What this phone was told is received: the revision, and the marks it was told so for. */
  told: { revision: number; marks: Marks } | null = null;
  readonly #address: HallAddress;
  readonly #token: string;
  #socket: Wire | null = null;

  constructor(address: HallAddress, token: string, device: string, outbox: Outbox = emptyOutbox) {
    this.#address = address;
    this.#token = token;
    this.device = device;
    this.outbox = outbox;
  }

  /** Opens the page, or comes back to the Wi-Fi: connects and asks how the card stands. */
  async connect(): Promise<void> {
    this.drop();
    const { url, event, localAddress } = this.#address;
    const auth: Handshake = { protocol: protocolVersion, role: 'phone', event, device: this.device };
    const socket: Wire = io(url, {
      auth,
      query: { event },
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 500,
      ...(localAddress ? { localAddress } : {}),
    });
    this.#socket = socket;
    socket.on('view', (view) => {
      this.view = view;
    });
    socket.on('mine', (_token, mine) => this.#hear(mine));
    await new Promise<void>((resolve) => socket.once('connect', resolve));
    await this.#ask();
  }

  /** Falls off the Wi-Fi, sleeps, or is put away: nothing of the outbox is lost. */
  drop(): void {
    this.#socket?.disconnect();
    this.#socket = null;
  }

  get isConnected(): boolean {
    return this.#socket?.connected === true;
  }

  /** A tap on the pad: kept on the phone, whether it is connected or not. */
  mark(bid: BidId, score: number | null): void {
    this.outbox = after(this.outbox, { type: 'filled', marks: withMark(this.outbox.marks, bid, score) });
  }

  /** The page is loaded again: what was kept on the phone is read back. */
  reloaded(): HallPhone {
    this.drop();
    const kept: Outbox = JSON.parse(JSON.stringify(this.outbox));
    const again = new HallPhone(this.#address, this.#token, this.device, kept);
    again.told = this.told;
    return again;
  }

  /** The same card opened on another phone. */
  onAnotherPhone(device: string): HallPhone {
    const other = new HallPhone(this.#address, this.#token, device);
    other.told = this.told;
    return other;
  }

  /**
   * Sends until everything is received. Asked whose marks to keep, the person keeps those of the other phone.
   * Returns false when the ballot was refused for good.
   */
  async flush(): Promise<boolean> {
    for (let tries = 0; isUnsent(this.outbox); tries += 1) {
      if (tries > mostTries) throw new Error(`phone ${this.device} cannot get through`);
      const ballot = toSend(this.outbox);
      if (ballot) await this.#send(ballot);
      if (isChangedElsewhere(this.outbox)) {
        await this.#ask();
        if (isChangedElsewhere(this.outbox)) this.outbox = after(this.outbox, { type: 'kept-theirs' });
      } else if (isRefused(this.outbox)) return false;
    }
    return true;
  }

  async #send(ballot: BallotToSend): Promise<void> {
    const outcome = await this.#answer<BallotReceipt>((socket, answer) =>
      socket.emit('command', { type: 'ballot', token: this.#token, ...ballot }, answer),
    );
    if (outcome === null) return;
    if (outcome.ok) {
      this.outbox = after(this.outbox, { type: 'receipt', ballot, receipt: outcome.value });
      if (outcome.value.revision >= (this.told?.revision ?? 0)) {
        this.told = { revision: outcome.value.revision, marks: ballot.marks };
      }
    } else {
      this.outbox = after(this.outbox, { type: 'refusal', send: ballot.send, code: outcome.refusal.code });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async #ask(): Promise<void> {
    const outcome = await this.#answer<MineView>((socket, answer) =>
      socket.emit('mine', { token: this.#token, take: true }, answer),
    );
    if (outcome?.ok) this.#hear(outcome.value);
  }

  #hear(mine: MineView): void {
    this.outbox = after(this.outbox, { type: 'told', mine });
  }

  /** One question, one answer; null when the line was lost on the way. */
  #answer<T>(ask: (socket: Wire, answer: (outcome: Outcome<T>) => void) => void): Promise<Outcome<T> | null> {
    const socket = this.#socket;
    if (!socket) throw new Error('a phone that is off the Wi-Fi cannot ask');
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(null), patienceMs);
      ask(socket, (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      });
    });
  }
}
