/** The phones of a rehearsal in the hall: each lives through the pitches as it was planned to. */

import { createHash } from 'node:crypto';
import type { BidId } from '../../domain/ids.ts';
import { HallPhone, type HallAddress } from '../hall/phone.ts';
import { ballotFor, type RehearsalPlan, type PlannedPhone } from './plan.ts';

/** Somebody who votes at a rehearsal, on whatever device. */
export interface Person {
  /** The device that they voted on last; null before. */
  readonly phone: HallPhone | null;
  /** Before the first pitch. */
  arrive(): Promise<void>;
  /** One pitch: `turn` counts pitches from 1. */
  hear(bid: BidId, turn: number): Promise<void>;
  /** At the last call. */
  lastCall(): Promise<void>;
  /** After the close: true when nothing was taken any more, as it must be. */
  tooLate(): Promise<boolean>;
  leave(): void;
}

/** One person with a card and the phone (or phones, one after the other) that it is open on. */
export class Attendee implements Person {
  readonly plan: PlannedPhone;
  readonly #day: RehearsalPlan;
  readonly token: string;
  phone: HallPhone;
  readonly #heard: BidId[] = [];
  #gone = false;

  constructor(day: RehearsalPlan, plan: PlannedPhone, address: HallAddress, token: string) {
    this.#day = day;
    this.plan = plan;
    this.token = token;
    this.phone = new HallPhone(
      { ...address, localAddress: addressOf(plan.number) },
      token,
      deviceOf(plan.number, 1),
    );
  }

  /** Before the first pitch: who is on time opens the card. */
  async arrive(): Promise<void> {
    if (this.plan.habit !== 'late' && this.plan.habit !== 'too-late') await this.phone.connect();
  }

  /** One pitch: `turn` counts pitches from 1. */
  async hear(bid: BidId, turn: number): Promise<void> {
    this.#heard.push(bid);
    if (this.#gone || this.plan.habit === 'too-late') return;
    await this.#livesThrough(turn);
    if (!this.#isAwake(turn)) return;
    this.#fillIn();
    if (this.phone.isConnected) await this.phone.flush();
  }

  /** At the last call: whoever is still here gets through. */
  async lastCall(): Promise<void> {
    if (this.#gone || this.plan.habit === 'too-late') return;
    if (!this.phone.isConnected) await this.phone.connect();
    this.#fillIn();
    if (!(await this.phone.flush()))
      throw new Error(`attendee ${this.plan.number} was refused before the close`);
  }

  /** After the close: the one who scores too late. Returns true when the server refused, as it must. */
  async tooLate(): Promise<boolean> {
    if (this.plan.habit !== 'too-late') return true;
    await this.phone.connect();
    this.#fillIn();
    return !(await this.phone.flush());
  }

  leave(): void {
    this.phone.drop();
  }

  async #livesThrough(turn: number): Promise<void> {
    const { habit, number } = this.plan;
    const isTurn = turn === this.plan.turn;
    if (habit === 'late' && isTurn) await this.phone.connect();
    if (habit === 'drops' && (turn + number) % 4 === 0) this.phone.drop();
    if (habit === 'drops' && (turn + number) % 4 === 1 && !this.phone.isConnected) await this.phone.connect();
    if (habit === 'sleeps' && isTurn) this.phone.drop();
    if (habit === 'sleeps' && turn === this.plan.turn + 2) await this.phone.connect();
    if (habit === 'reloads' && (turn + number) % 3 === 0) {
      this.phone = this.phone.reloaded();
      await this.phone.connect();
    }
    if (habit === 'swaps' && isTurn) await this.#swap();
    if (habit === 'swaps-unsent' && isTurn) await this.#swapWithSomethingUnsent();
    if (habit === 'leaves' && turn > this.plan.turn) {
      this.#gone = true;
      this.phone.drop();
    }
  }

  #isAwake(turn: number): boolean {
    const { habit } = this.plan;
    if (this.#gone) return false;
    if (habit === 'late') return turn >= this.plan.turn;
    return habit !== 'sleeps' || turn < this.plan.turn || turn >= this.plan.turn + 2;
  }

  async #swap(): Promise<void> {
    this.phone.drop();
    this.phone = this.phone.onAnotherPhone(deviceOf(this.plan.number, 2));
    await this.phone.connect();
  }

  /** The first phone holds other marks, off the Wi-Fi; it comes back after the second one has voted, and gives way. */
  async #swapWithSomethingUnsent(): Promise<void> {
    const first = this.phone;
    first.drop();
    const [bid] = this.#heard;
    // Whatever it says, another phone has spoken since: it is asked, not counted.
    if (bid !== undefined) first.mark(bid, first.outbox.marks.some(([each]) => each === bid) ? null : 1);
    await this.#swap();
    this.#fillIn();
    await this.phone.flush();
    await first.connect();
    await first.flush();
    first.drop();
    await this.phone.connect();
  }

  /** Taps until the pad shows the ballot this person wants after all that was heard. */
  #fillIn(): void {
    const shown = new Map(this.phone.outbox.marks);
    const wanted = new Map(ballotFor(this.#day, this.plan, this.#heard));
    for (const bid of shown.keys()) if (!wanted.has(bid)) this.phone.mark(bid, null);
    for (const [bid, mark] of wanted) if (shown.get(bid) !== mark) this.phone.mark(bid, mark);
  }
}

/** A source address for each phone on the loopback network, as each phone in a hall has its own. A Mac has only one. */
function addressOf(number: number): string {
  if (process.platform === 'darwin') return '127.0.0.1';
  return `127.${1 + (number >> 16)}.${(number >> 8) & 255}.${1 + (number % 250)}`;
}

function deviceOf(number: number, nth: number): string {
  return createHash('sha256').update(`phone ${nth} of attendee ${number}`).digest('hex').slice(0, 22);
}
