/** Voters of a rehearsal who take turns at one voting tablet, by the same ways in as people: a link from the desk, and typed codes. */

import { newDeviceNumber } from '../../client/net/device.ts';
import type { BidId } from '../../domain/ids.ts';
import { assert } from '../../domain/outcome.ts';
import { tokenOf, type OpenedHall } from '../hall/officer.ts';
import { HallPhone } from '../hall/phone.ts';
import type { Person } from './crowd.ts';
import { ballotFor, type PlannedPhone, type RehearsalPlan } from './plan.ts';

/** Whoever leaves early or comes too late is nobody who queues at the desk. */
const neverAtTablet: readonly PlannedPhone['habit'][] = ['leaves', 'too-late'];

/** Those of the planned voters who vote at the tablet: whoever would be steady on a phone comes first. */
export function atTablet({ phones }: RehearsalPlan, count: number): ReadonlySet<PlannedPhone> {
  const able = phones.filter(({ habit }) => !neverAtTablet.includes(habit));
  const steady = able.filter(({ habit }) => habit === 'steady');
  const others = able.filter(({ habit }) => habit !== 'steady');
  const chosen = [...steady, ...others].slice(0, count);
  assert(chosen.length === count, `only ${chosen.length} of these people could vote at a tablet`);
  return new Set(chosen);
}

/** The tablet itself: one turn after the other. */
export class Tablet {
  readonly hall: OpenedHall;
  readonly #report: { readonly token: string; readonly device: string };
  #last: Promise<unknown> = Promise.resolve();

  private constructor(hall: OpenedHall, token: string) {
    this.hall = hall;
    this.#report = { token, device: newDeviceNumber() };
  }

  /** The officer chooses it, and the desk sets it up. */
  static async setUp(hall: OpenedHall): Promise<Tablet> {
    const params = { event: hall.event };
    const words = await hall.officer.call('GET /api/events/:event/words', { params });
    await hall.officer.call('PUT /api/events/:event/words', {
      params,
      body: { ...words, sharedDevices: true },
    });
    const { url } = await hall.officer.call('POST /api/events/:event/shared-devices', {
      params,
      body: { kind: 'tablet', place: 'Welcome desk' },
    });
    return new Tablet(hall, tokenOf(url));
  }

  /** Waits until whoever stands there has finished. */
  turn(act: () => Promise<void>): Promise<void> {
    const before = this.#last;
    const mine = (async () => {
      await before;
      await this.hall.officer.call('POST /api/shared-device', { body: { ...this.#report, waiting: 0 } });
      await act();
    })();
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

/** One of them: votes for what was heard so far in the middle of the event, and for the rest at the last call. */
export class TabletVoter implements Person {
  phone: HallPhone | null = null;
  readonly #day: RehearsalPlan;
  readonly #plan: PlannedPhone;
  readonly #tablet: Tablet;
  readonly #heard: BidId[] = [];

  constructor(day: RehearsalPlan, plan: PlannedPhone, tablet: Tablet) {
    this.#day = day;
    this.#plan = plan;
    this.#tablet = tablet;
  }

  async arrive(): Promise<void> {
    // There is nothing to vote on yet.
  }

  async hear(bid: BidId, turn: number): Promise<void> {
    this.#heard.push(bid);
    if (turn === this.#plan.turn) await this.#vote();
  }

  lastCall(): Promise<void> {
    return this.#vote();
  }

  async tooLate(): Promise<boolean> {
    return true;
  }

  leave(): void {
    this.phone?.drop();
  }

  #vote(): Promise<void> {
    return this.#tablet.turn(async () => {
      const phone = await this.#begin();
      const wanted = new Map(ballotFor(this.#day, this.#plan, this.#heard));
      const shown = new Map(phone.outbox.marks);
      for (const bid of shown.keys()) if (!wanted.has(bid)) phone.mark(bid, null);
      for (const [bid, mark] of wanted) if (shown.get(bid) !== mark) phone.mark(bid, mark);
      assert(await phone.flush(), `what ${this.#plan.number} voted at the tablet is received`);
      phone.drop();
    });
  }

  /** Types the code of the card, under a number that is this turn's alone (Y26). */
  async #begin(): Promise<HallPhone> {
    const { officer, event, cards } = this.#tablet.hall;
    const code = cards[this.#plan.number - 1]?.code ?? '';
    const device = newDeviceNumber();
    const { token } = await officer.call('POST /api/card', { body: { code, device } });
    this.phone =
      this.phone?.onAnotherPhone(device) ?? new HallPhone({ url: officer.url, event }, token, device);
    await this.phone.connect();
    return this.phone;
  }
}
