/** All rooms of the server: every fund and every event, opened at the start and created while the server runs. */

import { streamOf, type Stream } from '../../db/journal.ts';
import { ChangeRefused, type RegisterChange } from '../../db/register/changes.ts';
import { eventId, fundId, nobody, type Actor, type EventId, type FundId } from '../../domain/ids.ts';
import { accepted, assert, refused, type Outcome } from '../../domain/outcome.ts';
import { newEventStream, newFundStream, newFundWithEvent, type Creation } from './new-streams.ts';
import type { EventRoom } from './event-room.ts';
import { FollowedRooms } from './followed-rooms.ts';
import type { FundRoom } from './fund-room.ts';
import type { Leading } from './owners.ts';
import type { ServerDependencies } from './server-dependencies.ts';
import { Turns } from './turns.ts';
import { endOfTurn } from './waiting.ts';
import type {
  Fill,
  FirstContents,
  StreamsToCreate,
  EventToCreate,
  FundToCreate,
  PlanFundWithEvent,
} from './what-to-create.ts';

export interface Rooms {
  event(event: EventId): EventRoom | undefined;
  fund(fund: FundId): FundRoom | undefined;
  /** By number. */
  events(): readonly EventRoom[];
  funds(): readonly FundRoom[];
  createFund(ask: FundToCreate, actor: Actor): Promise<Outcome<FundRoom>>;
  /** All of it or nothing, whatever refuses or crashes. */
  createFundWithEvent(plan: PlanFundWithEvent, actor: Actor): Promise<Outcome<EventRoom>>;
  /**
   * An event of an area; it takes a copy of the area's pot. Its key is made with its first cards. With all of its
   * filling and named by its fund, or not at all, whatever refuses or crashes.
   */
  createEvent(ask: EventToCreate, actor: Actor, fill?: Fill): Promise<Outcome<EventRoom>>;
  /**
   * Deletes every practice fund and event for good, and makes the changes: all of it, or it throws and every room is as
   * it was. Real ones always stay. Returns the events that are gone.
   */
  wipePractice(changes?: readonly RegisterChange[]): Promise<readonly EventId[]>;
  /** Deletes a practice event with its fund, which could not be made as it was meant. */
  takeBack(room: EventRoom): Promise<void>;
  /** Comes back when every room knows what was committed before the call (J21). */
  followed(): Promise<void>;
  /** How many changes could not be read again yet, so that some screen may show what was before them (J21). */
  unread(): number;
  /** False while some journal does not take entries. */
  saving(): boolean;
  /** Files of the journals are gone: nothing more is called received until they are back. */
  stopSaving(): void;
  /** What this server does with the events that it owns, where several share the journal. */
  readonly leading: Leading;
  /** Takes nothing more; comes back when everything taken is on the disk. */
  close(): Promise<void>;
}

export async function openRooms(house: ServerDependencies): Promise<Rooms> {
  const rooms = new AllRooms(house, await FollowedRooms.open(house));
  // Where several servers share the journal, whoever owns an event does it.
  if (house.lease === null) await rooms.makeGood(rooms.events());
  return rooms;
}

type Subject = Pick<Stream, 'kind' | 'number'>;
/** So long an event that is handed over waits for a moment when nobody waits. */
const longestWaitMs = 1_000;
const nothingElse: FirstContents = { commands: [], changes: [] };
const theConsole: Actor = { role: 'officer', person: nobody };

class AllRooms implements Rooms {
  readonly #house: ServerDependencies;
  readonly #rooms: FollowedRooms;
  /** What makes or wipes funds and events: none of it overlaps. */
  readonly #makings = new Turns();

  constructor(house: ServerDependencies, rooms: FollowedRooms) {
    this.#house = house;
    this.#rooms = rooms;
  }

  /** What an earlier run of the program left half done. */
  async makeGood(rooms: readonly EventRoom[]): Promise<void> {
    for (const room of rooms) {
      await this.#enterInFund(room);
      await this.#takePot(room);
    }
  }

  readonly leading: Leading = {
    events: () => this.events().map(({ event }) => event),
    takeUp: async (event, epoch) => {
      await this.#rooms.takeUp(event, epoch);
      await this.makeGood([this.event(event)].flatMap((room) => room ?? []));
    },
    letGo: (event) => this.#rooms.letGo(event),
    settled: (event) => this.#answered(event),
    canMove: (event) => this.event(event)?.canMove ?? true,
  };

  event(event: EventId): EventRoom | undefined {
    return this.#rooms.events.get(event);
  }

  fund(fund: FundId): FundRoom | undefined {
    return this.#rooms.funds.get(fund);
  }

  events(): readonly EventRoom[] {
    return [...this.#rooms.events.values()];
  }

  funds(): readonly FundRoom[] {
    return [...this.#rooms.funds.values()];
  }

  createFund(ask: FundToCreate, actor: Actor): Promise<Outcome<FundRoom>> {
    return this.#make(actor, () => {
      const { totalPence, practice, textHash } = ask;
      return this.#beginFund(async (fund) => {
        const first = { type: 'create-fund', fund, totalPence, practice, textHash } as const;
        const drafted = newFundStream(fund, [first], this.#maker(practice, actor));
        return drafted.ok ? accepted({ streams: [drafted.value], changes: [] }) : drafted;
      });
    });
  }

  createFundWithEvent(plan: PlanFundWithEvent, actor: Actor): Promise<Outcome<EventRoom>> {
    return this.#make(actor, async () => {
      let event = eventId(0);
      const begun = await this.#beginFund(async (fund) => {
        event = eventId((await this.#house.register.numbers.last('event')) + 1);
        const planned = await plan(event);
        return newFundWithEvent(fund, event, planned, this.#maker(planned.practice, actor));
      });
      return begun.ok ? accepted(await this.#made(event)) : begun;
    });
  }

  createEvent(
    ask: EventToCreate,
    actor: Actor,
    fill: Fill = async () => nothingElse,
  ): Promise<Outcome<EventRoom>> {
    return this.#make(actor, async () => {
      const { fund, area, textHash } = ask;
      const owner = this.fund(fund);
      if (!owner?.state.areas.has(area)) return refused('unknown-area');
      const event = eventId(await this.#house.register.numbers.take('event'));
      const filling = await fill(event);
      // As the area stands now, and not before the number was taken.
      const pot = owner.state.areas.get(area);
      if (!pot) return refused('unknown-area');
      const { practice } = owner.state;
      const { potPence } = pot;
      const first = { type: 'create-event', event, fund, area, practice, potPence, textHash } as const;
      const drafted = newEventStream(event, [first, ...filling.commands], this.#maker(practice, actor));
      if (!drafted.ok) return drafted;
      const beside = { changes: filling.changes, streams: [drafted.value] };
      const entered = await owner.submit({ type: 'add-event', area, event }, actor, beside);
      return entered.ok ? accepted(await this.#made(event)) : entered;
    });
  }

  /** Only an officer makes anything, and nothing is made while something else is. */
  async #make<Made>(actor: Actor, make: () => Promise<Outcome<Made>>): Promise<Outcome<Made>> {
    return actor.role === 'officer' ? this.#makings.take(make) : refused('not-allowed');
  }

  wipePractice(changes: readonly RegisterChange[] = []): Promise<readonly EventId[]> {
    return this.#makings.take(async () => {
      // Events before funds: nothing is left pointing at what is gone. A stream whose making was cut short goes too.
      const streams = (await this.#house.journal.streams()).filter(({ practice }) => practice).toReversed();
      const events = this.events().filter(({ state }) => state.practice);
      await this.#wipe(streams, changes);
      return events.map(({ event }) => event);
    });
  }

  takeBack({ event, state: { fund } }: EventRoom): Promise<void> {
    const streams = [
      { kind: 'event', number: event },
      { kind: 'fund', number: fund },
    ] as const;
    return this.#makings.take(() => this.#wipe(streams));
  }

  /** While this throws, every room is open as it was: rooms close when there is nothing left to be in them. */
  async #wipe(streams: readonly Subject[], changes: readonly RegisterChange[] = []): Promise<void> {
    const rooms = streams.flatMap(({ kind, number }) =>
      kind === 'event' ? (this.event(eventId(number)) ?? []) : [],
    );
    // What is left on a clock must not be saved once more behind the back of the wipe.
    const goOn = await Promise.all(rooms.map((room) => room.background.hold()));
    try {
      await this.#house.journal.wipePractice(
        streams.map(({ kind, number }) => streamOf(kind, number)),
        changes,
      );
      await this.followed();
    } finally {
      for (const go of goOn) go();
    }
  }

  followed(): Promise<void> {
    return this.#rooms.followed();
  }

  unread(): number {
    return this.#rooms.unread;
  }

  saving(): boolean {
    return this.#all().every((room) => room.saving);
  }

  stopSaving(): void {
    for (const room of this.#all()) room.stopSaving();
  }

  close(): Promise<void> {
    return this.#rooms.close();
  }

  /** While a hall votes there may be no such moment: then those who still wait come again. */
  async #answered(event: EventId): Promise<void> {
    const { time } = this.#house;
    const until = time.monotonic() + longestWaitMs;
    do {
      await endOfTurn();
      await this.event(event)?.settled();
    } while ((this.event(event)?.depth ?? 0) > 0 && time.monotonic() < until);
  }

  #all(): readonly (EventRoom | FundRoom)[] {
    return [...this.events(), ...this.funds()];
  }

  #maker(practice: boolean, actor: Actor): Creation {
    return { practice, actor, at: this.#house.time.wall() };
  }

  /** Begins a fund, with all that `draft` wants beside it. Whoever loses the race for its number drafts again. */
  async #beginFund(draft: (fund: FundId) => Promise<Outcome<StreamsToCreate>>): Promise<Outcome<FundRoom>> {
    for (;;) {
      const fund = fundId((await this.#house.register.numbers.last('fund')) + 1);
      const drafted = await draft(fund);
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
      await this.followed();
      return accepted(opened(this.fund(fund)));
    }
  }

  /** The room of an event that was just committed. */
  async #made(event: EventId): Promise<EventRoom> {
    await this.followed();
    await this.#house.lease?.claim();
    return opened(this.event(event));
  }

  /** A stop between the change of an area's pot and those of its events: they follow at the next start (H2). */
  async #takePot(room: EventRoom): Promise<void> {
    const { fund, area, potPence, rulesFingerprint } = room.state;
    const now = this.fund(fund)?.state.areas.get(area)?.potPence ?? potPence;
    if (now === potPence || rulesFingerprint !== null) return;
    await room.submit({ type: 'change-event-pot', potPence: now }, { role: 'officer', person: nobody });
  }

  /** Earlier versions made the two in two commits: an event that its fund does not name yet is entered at the start. */
  async #enterInFund({ event, state }: EventRoom): Promise<void> {
    const fund = this.fund(state.fund);
    const area = fund?.state.areas.get(state.area);
    if (!fund || !area || area.events.includes(event)) return;
    const entered = await fund.submit({ type: 'add-event', area: state.area, event }, theConsole);
    if (!entered.ok)
      this.#house.report(`event ${event} is not entered in its fund yet`, entered.refusal.code);
  }
}

/** What was committed has a room, unless it could not be read just now: then it has one a little later. */
function opened<Room>(room: Room | undefined): Room {
  assert(room !== undefined, 'what was committed has a room');
  return room;
}
