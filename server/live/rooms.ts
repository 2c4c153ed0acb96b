/** All rooms of the house: every fund and every event, opened at the start and made while the server runs. */

import type { Command } from '../../domain/event/commands.ts';
import type { Actor, AreaId, EventId, FundId } from '../../domain/ids.ts';
import type { Pence } from '../../domain/money.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { EventRoom } from './event-room.ts';
import { FundRoom } from './fund-room.ts';
import type { House } from './house.ts';
import { triedOut } from './tried-out.ts';

export interface NewFund {
  readonly totalPence: Pence;
  readonly practice: boolean;
  /** From `texts.save`. */
  readonly textHash: string;
}

export interface NewEvent {
  readonly fund: FundId;
  readonly area: AreaId;
  readonly textHash: string;
}

/** What a new event holds from its first moment: the commands that follow its making. Refused, nothing is made. */
export type Filling = (event: EventId) => readonly Command[];

export interface Rooms {
  event(event: EventId): EventRoom | undefined;
  fund(fund: FundId): FundRoom | undefined;
  /** By number. */
  events(): readonly EventRoom[];
  funds(): readonly FundRoom[];
  createFund(ask: NewFund, actor: Actor): Promise<Outcome<FundRoom>>;
  /**
   * An event of an area; it takes a copy of the area's pot. Its key is made with its first cards. With all of its
   * filling or not at all, whatever refuses or crashes.
   */
  createEvent(ask: NewEvent, actor: Actor, filling?: Filling): Promise<Outcome<EventRoom>>;
  /** Deletes every practice fund and event for good. Real ones stay, whatever happens. */
  wipePractice(): Promise<void>;
  /** False while some journal does not take entries. */
  saving(): boolean;
  /** Takes nothing more; comes back when everything taken is on the disk. */
  close(): Promise<void>;
}

export async function openRooms(house: House): Promise<Rooms> {
  const rooms = new AllRooms(house);
  await rooms.open();
  return rooms;
}

class AllRooms implements Rooms {
  readonly #house: House;
  readonly #events = new Map<EventId, EventRoom>();
  readonly #funds = new Map<FundId, FundRoom>();

  constructor(house: House) {
    this.#house = house;
  }

  async open(): Promise<void> {
    for (const { kind, number } of await this.#house.journal.streams()) {
      if (kind === 'fund') this.#keepFund(await FundRoom.open(number, this.#house));
      else this.#keepEvent(await EventRoom.open(number, this.#house));
    }
    for (const room of this.#events.values()) await this.#enterInFund(room);
  }

  event(event: EventId): EventRoom | undefined {
    return this.#events.get(event);
  }

  fund(fund: FundId): FundRoom | undefined {
    return this.#funds.get(fund);
  }

  events(): readonly EventRoom[] {
    return [...this.#events.values()];
  }

  funds(): readonly FundRoom[] {
    return [...this.#funds.values()];
  }

  async createFund({ totalPence, practice, textHash }: NewFund, actor: Actor): Promise<Outcome<FundRoom>> {
    const { journal, register } = this.#house;
    if (actor.role !== 'officer') return refused('not-allowed');
    const fund = register.numbers.take('fund');
    await journal.create('fund', fund, practice);
    const room = await FundRoom.open(fund, this.#house);
    const created = await room.submit({ type: 'create-fund', fund, totalPence, practice, textHash }, actor);
    if (!created.ok) return created;
    this.#keepFund(room);
    return accepted(room);
  }

  async createEvent(
    { fund, area, textHash }: NewEvent,
    actor: Actor,
    filling: Filling = () => [],
  ): Promise<Outcome<EventRoom>> {
    const { journal, register } = this.#house;
    if (actor.role !== 'officer') return refused('not-allowed');
    const owner = this.#funds.get(fund)?.state;
    const pot = owner?.areas.get(area);
    if (!owner || !pot) return refused('unknown-area');
    const event = register.numbers.take('event');
    const { practice } = owner;
    const { potPence } = pot;
    const first = { type: 'create-event', event, fund, area, practice, potPence, textHash } as const;
    const commands = [first, ...filling(event)];
    const tried = triedOut(commands, actor);
    if (!tried.ok) return tried;
    await journal.create('event', event, practice);
    const room = await EventRoom.open(event, this.#house);
    // Asked in one turn they are one commit: a crash leaves all of it or nothing.
    const made = await Promise.all(commands.map((command) => room.submit(command, actor)));
    const wrong = made.find(({ ok }) => !ok);
    if (wrong && !wrong.ok) return wrong;
    this.#keepEvent(room);
    await this.#enterInFund(room, actor);
    return accepted(room);
  }

  async wipePractice(): Promise<void> {
    const { journal } = this.#house;
    const practice = (await journal.streams()).filter((stream) => stream.practice);
    // Events before funds: nothing is left pointing at what is gone.
    for (const { stream, kind, number } of practice.toReversed()) {
      const room = kind === 'event' ? this.#events.get(number) : this.#funds.get(number);
      await room?.close();
      if (kind === 'event') this.#events.delete(number);
      else this.#funds.delete(number);
      await journal.wipePractice(stream);
      if (kind === 'event') this.#house.screens.gone(number);
    }
  }

  saving(): boolean {
    return [...this.#events.values(), ...this.#funds.values()].every((room) => room.saving);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#events.values(), ...this.#funds.values()].map((room) => room.close()));
  }

  /** A stream without its first entry is one whose making was cut short: it is no event... */
  #keepEvent(room: EventRoom): void {
    if (room.state.event !== null) this.#events.set(room.event, room);
  }

  /** ...and no fund. */
  #keepFund(room: FundRoom): void {
    if (room.state.fund !== null) this.#funds.set(room.fund, room);
  }

  /** Two streams cannot commit together: an event that its fund does not name yet is entered at the next start. */
  async #enterInFund(
    { event, state }: EventRoom,
    actor: Actor = { role: 'officer', person: 0 },
  ): Promise<void> {
    const fund = this.#funds.get(state.fund);
    const area = fund?.state.areas.get(state.area);
    if (!fund || !area || area.events.includes(event)) return;
    const entered = await fund.submit({ type: 'add-event', area: state.area, event }, actor);
    if (!entered.ok)
      this.#house.report(`event ${event} is not entered in its fund yet`, entered.refusal.code);
  }
}
