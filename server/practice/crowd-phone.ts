/**
 * One simulated phone. It opens its card as a real one does, listens, scores what is presented after a human pause, and
 * sends its whole ballot until the server says that it is received.
 */

import { io } from 'socket.io-client';
import type { BidId, EventId } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { worthTryingAgain } from '../../domain/refusals.ts';
import type { MineView, PhoneView } from '../../domain/views/roles.ts';
import {
  protocolVersion,
  type BallotCommand,
  type BallotReceipt,
  type Handshake,
} from '../../domain/wire/contract.ts';
import { answerTo, type CrowdSocket } from './crowd-socket.ts';
import { CrowdVoter, type BallotInHand } from './crowd-voter.ts';
import type { Taste } from './taste.ts';

/** How long people take, in seconds at pace 1: to score what is on the stage, what they missed, and at the last call. */
const whileListening = [3, 50] as const;
const whileCatchingUp = [2, 25] as const;
const inTheLastCall = [1, 15] as const;

export interface CrowdPhoneDependencies {
  readonly url: string;
  readonly event: EventId;
  /** The card's QR secret. */
  readonly code: string;
  /** The number the phone made up for itself: 22 letters and digits. */
  readonly device: string;
  readonly taste: Taste;
  readonly random: () => number;
  /** 1 is human; smaller is faster. */
  readonly pace: number;
  /** The ballot of the event, as its book says. */
  readonly ballotIn: (book: string) => Promise<BallotInHand>;
  /** Called when the phone comes into the room or leaves it. */
  readonly moved: () => void;
}

export class CrowdPhone {
  readonly #deps: CrowdPhoneDependencies;
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #planned = new Set<BidId>();
  #socket: CrowdSocket | null = null;
  #token = '';
  readonly #mind: CrowdVoter;
  #inHand: BallotInHand | null = null;
  #revision = 0;
  #send = 0;
  /** Sent and not answered yet: sent again unchanged, for a repeat is a success. */
  #onItsWay: BallotCommand | null = null;
  #changedSince = false;
  #hurries = false;
  #home = true;

  constructor(deps: CrowdPhoneDependencies) {
    this.#deps = deps;
    this.#mind = new CrowdVoter(deps.taste);
  }

  get isHere(): boolean {
    return this.#socket?.connected ?? false;
  }

  /** Comes into the room within `seconds`, and comes back by itself when the line breaks. */
  join(seconds: number): void {
    if (!this.#home) return;
    this.#home = false;
    this.#later([0, seconds], () => void this.#openCard());
  }

  goHome(): void {
    this.#home = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#planned.clear();
    this.#socket?.disconnect();
    this.#socket = null;
    this.#deps.moved();
  }

  async #openCard(): Promise<void> {
    try {
      const { url, code } = this.#deps;
      const body = JSON.stringify({ code });
      const headers = { 'Content-Type': 'application/json' };
      const response = await fetch(`${url}/api/card`, { method: 'POST', headers, body });
      const opened: Outcome<{ token: string }> = await response.json();
      if (this.#home) return;
      if (opened.ok) this.#connect(opened.value.token);
      else if (worthTryingAgain(opened.refusal)) this.#later([2, 6], () => void this.#openCard());
    } catch {
      // No line, or the server is starting again: a person would try once more.
      this.#later([2, 6], () => void this.#openCard());
    }
  }

  #connect(token: string): void {
    const { url, event, device, moved } = this.#deps;
    const auth: Handshake = { protocol: protocolVersion, role: 'phone', event, device };
    this.#token = token;
    // Over https the certificate is made out to the public name, and this line never leaves the machine.
    const socket: CrowdSocket = io(url, {
      auth,
      query: { event },
      transports: ['websocket'],
      rejectUnauthorized: false,
    });
    this.#socket = socket;
    socket.on('connect', () => {
      moved();
      void this.#takeUp();
    });
    socket.on('disconnect', moved);
    socket.on('refused', () => this.goHome());
    socket.on('view', (view) => void this.#see(view));
  }

  /** Learns where its ballot stands on the server, after every connecting. */
  async #takeUp(): Promise<void> {
    const request = { token: this.#token, take: true };
    const mine = await answerTo<Outcome<MineView>>(this.#socket, (line, hear) =>
      line.emit('mine', request, hear),
    );
    if (mine?.ok) this.#follow(mine.value);
    if (this.#onItsWay) await this.#deliver();
  }

  #follow({ revision, marks, lastSend }: MineView): void {
    this.#revision = revision;
    this.#send = Math.max(this.#send, lastSend);
    for (const [bid] of marks) this.#mind.formOpinion(bid);
  }

  async #see(view: PhoneView): Promise<void> {
    const hurries = view.stage === 'last-call';
    if (hurries && !this.#hurries) this.#planned.clear();
    this.#hurries = hurries;
    this.#mind.see(view);
    this.#inHand = await this.#deps.ballotIn(view.book);
    for (const [bid, , open] of view.bids) {
      if (open === 0 || this.#mind.hasOpinion(bid) || this.#planned.has(bid)) continue;
      this.#planned.add(bid);
      if (!this.#mind.cares(bid)) continue;
      const pause = bid === view.current ? whileListening : whileCatchingUp;
      this.#later(hurries ? inTheLastCall : pause, () => this.#makeUpAbout(bid));
    }
  }

  #makeUpAbout(bid: BidId): void {
    this.#mind.formOpinion(bid);
    if (this.#onItsWay) this.#changedSince = true;
    else void this.#sendBallot();
  }

  async #sendBallot(): Promise<void> {
    this.#send += 1;
    this.#changedSince = false;
    this.#onItsWay = {
      type: 'ballot',
      token: this.#token,
      send: this.#send,
      basedOn: this.#revision,
      marks: this.#inHand ? this.#mind.marks(this.#inHand) : [],
    };
    await this.#deliver();
  }

  async #deliver(): Promise<void> {
    const ballot = this.#onItsWay;
    if (!ballot) return;
    const outcome = await answerTo<Outcome<BallotReceipt>>(this.#socket, (line, hear) =>
      line.emit('command', ballot, hear),
    );
    if (ballot !== this.#onItsWay) return; // answered meanwhile, after a reconnection
    if (!outcome || (!outcome.ok && worthTryingAgain(outcome.refusal)))
      return this.#later([1, 4], () => void this.#deliver());
    this.#onItsWay = null;
    if (!outcome.ok) return;
    this.#revision = outcome.value.revision;
    if (this.#changedSince) await this.#sendBallot();
  }

  /** People take their time, and most of them sooner than later. */
  #later([from, to]: readonly [number, number], act: () => void): void {
    const { random, pace } = this.#deps;
    const ms = (from + (to - from) * random() ** 1.5) * 1_000 * pace;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      if (!this.#home) act();
    }, ms);
    this.#timers.add(timer);
  }
}
