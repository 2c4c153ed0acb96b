/** All rooms of the house: every fund and every event, opened at the start and made while the server runs. */

import { streamOf } from '../../db/journal.ts';
import type { StreamKind } from '../../db/stream-kinds.ts';
import { ChangeRefused, type RegisterChange } from '../../db/register/changes.ts';
import type { Actor, EventId, FundId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { draftedEvent, draftedFund, draftedWithEvent, type Maker } from './drafted.ts';
import { EventRoom } from './event-room.ts';
import { FundRoom } from './fund-room.ts';
import type { House } from './house.ts';
import type { Filling, Making, NewEvent, NewFund, Plan } from './making.ts';

export interface Rooms {
  event(event: EventId): EventRoom | undefined;
  fund(fund: FundId): FundRoom | undefined;
  /** By number. */
  events(): readonly EventRoom[];
  funds(): readonly FundRoom[];
  createFund(ask: NewFund, actor: Actor): Promise<Outcome<FundRoom>>;
  /** All of it or nothing, whatever refuses or crashes. */
  createFundWithEvent(plan: Plan, actor: Actor): Promise<Outcome<EventRoom>>;
  /**
   * An event of an area; it takes a copy of the area's pot. Its key is made with its first cards. With all of its
   * filling and named by its fund, or not at all, whatever refuses or crashes.
   */
  createEvent(ask: NewEvent, actor: Actor, fill?: (event: EventId) => Filling): Promise<Outcome<EventRoom>>;
  /**
   * Deletes every practice fund and event for good, and makes the changes: all of it, or it throws and every room is
   * as it was. Real ones stay, whatever happens. Gives the events that are no more.
   */
  wipePractice(changes?: readonly RegisterChange[]): Promise<readonly EventId[]>;
  /** Deletes a practice event with its fund, which could not be made as it was meant. */
  takeBack(room: EventRoom): Promise<void>;
  /** False while some journal does not take entries. */
  saving(): boolean;
  /** Files of the journals are gone: nothing more is called received until they are back. */
  stopSaving(): void;
  /** Takes nothing more; comes back when everything taken is on the disk. */
  close(): Promise<void>;
}

export async function openRooms(house: House): Promise<Rooms> {
  const rooms = new AllRooms(house);
  await rooms.open();
  return rooms;
}

const nothingElse: Filling = { commands: [], changes: [] };
const theConsole: Actor = { role: 'officer', person: 0 };

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
    for (const room of this.#events.values()) {
      await this.#enterInFund(room);
      await this.#takePot(room);
    }
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
    if (actor.role !== 'officer') return refused('not-allowed');
    return this.#beginFund((fund) => {
      const first = { type: 'create-fund', fund, totalPence, practice, textHash } as const;
      const drafted = draftedFund(fund, [first], this.#maker(practice, actor));
      return drafted.ok ? accepted({ streams: [drafted.value], changes: [] }) : drafted;
    });
  }

  async createFundWithEvent(plan: Plan, actor: Actor): Promise<Outcome<EventRoom>> {
    if (actor.role !== 'officer') return refused('not-allowed');
    let event = 0;
    const begun = await this.#beginFund((fund) => {
      event = this.#house.register.numbers.last('event') + 1;
      const planned = plan(event);
      return draftedWithEvent(fund, event, planned, this.#maker(planned.practice, actor));
    });
    return begun.ok ? accepted(await this.#openEvent(event)) : begun;
  }

  async createEvent(
    { fund, area, textHash }: NewEvent,
    actor: Actor,
    fill: (event: EventId) => Filling = () => nothingElse,
  ): Promise<Outcome<EventRoom>> {
    if (actor.role !== 'officer') return refused('not-allowed');
    const owner = this.#funds.get(fund);
    const pot = owner?.state.areas.get(area);
    if (!owner || !pot) return refused('unknown-area');
    const { practice } = owner.state;
    const { potPence } = pot;
    const event = this.#house.register.numbers.take('event');
    const filling = fill(event);
    const first = { type: 'create-event', event, fund, area, practice, potPence, textHash } as const;
    const drafted = draftedEvent(event, [first, ...filling.commands], this.#maker(practice, actor));
    if (!drafted.ok) return drafted;
    const entered = await owner.submit({ type: 'add-event', area, event }, actor, {
      changes: filling.changes,
      streams: [drafted.value],
    });
    return entered.ok ? accepted(await this.#openEvent(event)) : entered;
  }

  async wipePractice(changes: readonly RegisterChange[] = []): Promise<readonly EventId[]> {
    // Events before funds: nothing is left pointing at what is gone. A stream whose making was cut short goes too.
    const streams = (await this.#house.journal.streams()).filter(({ practice }) => practice).toReversed();
    const events = this.events().filter(({ state }) => state.practice);
    // While this throws, every room is open as it was: rooms close when there is nothing left to be in them.
    await this.#house.journal.wipePractice(
      streams.map(({ stream }) => stream),
      changes,
    );
    for (const { kind, number } of streams) this.#leave(kind, number);
    return events.map(({ event }) => event);
  }

  async takeBack({ event, state: { fund } }: EventRoom): Promise<void> {
    await this.#house.journal.wipePractice([streamOf('event', event), streamOf('fund', fund)]);
    this.#leave('event', event);
    this.#leave('fund', fund);
  }

  /** The stream was deleted: its room is no more, and its screens are told. */
  #leave(kind: StreamKind, number: number): void {
    const room = kind === 'event' ? this.#events.get(number) : this.#funds.get(number);
    room?.drop();
    if (kind === 'fund') this.#funds.delete(number);
    else if (this.#events.delete(number)) this.#house.screens.gone(number);
  }

  saving(): boolean {
    return this.#all().every((room) => room.saving);
  }

  stopSaving(): void {
    for (const room of this.#all()) room.stopSaving();
  }

  async close(): Promise<void> {
    await Promise.all(this.#all().map((room) => room.close()));
  }

  #all(): readonly (EventRoom | FundRoom)[] {
    return [...this.#events.values(), ...this.#funds.values()];
  }

  #maker(practice: boolean, actor: Actor): Maker {
    return { practice, actor, at: this.#house.time.wall() };
  }

  /** Begins a fund, with all that `draft` wants beside it. Whoever loses the race for its number drafts again. */
  async #beginFund(draft: (fund: FundId) => Outcome<Making>): Promise<Outcome<FundRoom>> {
    for (;;) {
      const fund = this.#house.register.numbers.last('fund') + 1;
      const drafted = draft(fund);
      if (!drafted.ok) return drafted;
      const { streams, changes } = drafted.value;
      try {
        const given = { kind: 'number-given', of: 'fund', number: fund } as const;
        await this.#house.journal.begin({ streams, changes: [given, ...changes] });
      } catch (fault) {
        if (fault instanceof ChangeRefused && fault.kind === 'number-given') continue;
        this.#house.report('a fund could not be saved', fault);
        return refused('not-saved');
      }
      const room = await FundRoom.open(fund, this.#house);
      this.#keepFund(room);
      return accepted(room);
    }
  }

  async #openEvent(event: EventId): Promise<EventRoom> {
    const room = await EventRoom.open(event, this.#house);
    this.#keepEvent(room);
    return room;
  }

  /** A stream without its first entry is one whose making was cut short: it is no event... */
  #keepEvent(room: EventRoom): void {
    if (room.state.event !== null) this.#events.set(room.event, room);
  }

  /** ...and no fund. */
  #keepFund(room: FundRoom): void {
    if (room.state.fund !== null) this.#funds.set(room.fund, room);
  }

  /** A stop between the change of an area's pot and those of its events: they follow at the next start (H2). */
  async #takePot(room: EventRoom): Promise<void> {
    const { fund, area, potPence, rulesFingerprint } = room.state;
    const now = this.#funds.get(fund)?.state.areas.get(area)?.potPence ?? potPence;
    if (now === potPence || rulesFingerprint !== null) return;
    await room.submit({ type: 'change-event-pot', potPence: now }, { role: 'officer', person: 0 });
  }

  /** Earlier versions made the two in two commits: an event that its fund does not name yet is entered at the start. */
  async #enterInFund({ event, state }: EventRoom): Promise<void> {
    const fund = this.#funds.get(state.fund);
    const area = fund?.state.areas.get(state.area);
    if (!fund || !area || area.events.includes(event)) return;
    const entered = await fund.submit({ type: 'add-event', area: state.area, event }, theConsole);
    if (!entered.ok)
      this.#house.report(`event ${event} is not entered in its fund yet`, entered.refusal.code);
  }
}
