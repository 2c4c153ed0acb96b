/** The rooms of all funds and events: each is opened when its stream begins, kept up, and left when the stream is deleted. */

import { streamOf } from '../../db/journal.ts';
import type { NumberedChange } from '../../db/register/numbered-changes.ts';
import { eventId, fundId, type EventId, type FundId } from '../../domain/ids.ts';
import { ChangeFollower } from './change-follower.ts';
import { EventRoom } from './event-room.ts';
import { FundRoom } from './fund-room.ts';
import type { ServerDependencies } from './server-dependencies.ts';

/** How often it is looked whether another server wrote. */
const lookEveryMs = 250;

export class FollowedRooms {
  readonly #house: ServerDependencies;
  readonly #events = new Map<EventId, EventRoom>();
  readonly #funds = new Map<FundId, FundRoom>();
  #follower: ChangeFollower | null = null;
  #callOffLook = (): void => undefined;
  #isClosed = false;

  private constructor(house: ServerDependencies) {
    this.#house = house;
  }

  static async open(house: ServerDependencies): Promise<FollowedRooms> {
    const rooms = new FollowedRooms(house);
    const { time, report } = house;
    const { changes } = house.register;
    const follow = (change: NumberedChange) => rooms.#follow(change);
    const load = () => rooms.#followStreams();
    rooms.#follower = await ChangeFollower.start({ changes, time, follow, report }, load);
    if (house.lease) rooms.#lookOn();
    return rooms;
  }

  get events(): ReadonlyMap<EventId, EventRoom> {
    return this.#events;
  }

  get funds(): ReadonlyMap<FundId, FundRoom> {
    return this.#funds;
  }

  /** Comes back when every room knows what was committed before the call. */
  async followed(): Promise<void> {
    await this.#follower?.followed();
  }

  /** How many changes no room could be told of yet. */
  get unread(): number {
    return this.#follower?.unread ?? 0;
  }

  /** Takes nothing more; comes back when everything taken is on the disk. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#callOffLook();
    const rooms = [...this.#events.values(), ...this.#funds.values()];
    // A change that waits for a room whose journal takes nothing is followed once that room is closed.
    await Promise.all([this.#follower?.stop(), ...rooms.map((room) => room.close())]);
  }

  /** Looks four times a second how far the others have come. While the journal cannot be read, they have not. */
  #lookOn(): void {
    const { time, journal, report } = this.#house;
    const look = async (): Promise<void> => {
      try {
        this.#catchUp(await journal.heads());
      } catch (fault) {
        report('it could not be read how far the journals have come', fault);
      }
      if (!this.#isClosed) this.#lookOn();
    };
    this.#callOffLook = time.after(lookEveryMs, () => void look());
  }

  /** Reads on wherever the journal has gone on without this server (OW4). @param heads the last place of each stream */
  #catchUp(heads: ReadonlyMap<string, number>): void {
    const rooms = [
      ...[...this.#events].map(([event, room]) => [streamOf('event', event), room] as const),
      ...[...this.#funds].map(([fund, room]) => [streamOf('fund', fund), room] as const),
    ];
    for (const [stream, room] of rooms) if ((heads.get(stream) ?? 0) > room.head.seq) room.catchUp();
  }

  /** This server owns the event: the room that only followed it makes place for one that leads. */
  takeUp(event: EventId, epoch: number): Promise<void> {
    return this.#replace(event, (old) => {
      const { state, head, lastEntryAt: lastAt } = old;
      // A draft that was not written is in the state and not in the head.
      const isWhole = state.seq === head.seq;
      return EventRoom.open(event, this.#house, { epoch, ...(isWhole && { warm: { state, head, lastAt } }) });
    });
  }

  /** Another server owns it, or nobody: the room decides nothing more, and the next one follows. */
  async letGo(event: EventId): Promise<void> {
    this.#events.get(event)?.drop();
    this.#house.screens.sendAway(event);
    await this.#replace(event, () => EventRoom.open(event, this.#house));
  }

  /** No change is followed meanwhile: the new room reads it, or follows it afterwards. */
  async #replace(event: EventId, open: (old: EventRoom) => Promise<EventRoom>): Promise<void> {
    await this.#follower?.meanwhile(async () => {
      const old = this.#events.get(event);
      if (!old) return;
      old.drop();
      await old.settled();
      const room = await open(old);
      if (this.#events.has(event)) this.#events.set(event, room);
    });
  }

  async #follow({ kind, event }: NumberedChange): Promise<void> {
    if (kind === 'streams') return this.#followStreams();
    const rooms = event === null ? [...this.#events.values()] : [this.#events.get(event)];
    await eachOf(rooms, async (room) => room?.follow(kind));
  }

  async #followStreams(): Promise<void> {
    const streams = await this.#house.journal.streams();
    const there = new Set(streams.map(({ stream }) => stream));
    for (const fund of this.#funds.keys()) if (!there.has(streamOf('fund', fund))) this.#leaveFund(fund);
    for (const event of this.#events.keys())
      if (!there.has(streamOf('event', event))) this.#leaveEvent(event);
    await eachOf(streams, ({ kind, number }) =>
      kind === 'fund' ? this.#openFund(fundId(number)) : this.#openEvent(eventId(number)),
    );
  }

  /** A stream without its first entry is one whose making was cut short: it is no event... */
  async #openEvent(event: EventId): Promise<void> {
    if (this.#events.has(event)) return;
    const room = await EventRoom.open(event, this.#house);
    if (room.state.event !== null) this.#events.set(event, room);
  }

  /** ...and no fund. */
  async #openFund(fund: FundId): Promise<void> {
    if (this.#funds.has(fund)) return;
    const room = await FundRoom.open(fund, this.#house);
    if (room.state.fund !== null) this.#funds.set(fund, room);
  }

  /** Its screens are told that it is no more. */
  #leaveEvent(event: EventId): void {
    this.#events.get(event)?.drop();
    this.#events.delete(event);
    this.#house.screens.gone(event);
  }

  #leaveFund(fund: FundId): void {
    this.#funds.get(fund)?.drop();
    this.#funds.delete(fund);
  }
}

/** One that fails keeps none of the others from its turn. @throws the first fault, when all had it */
async function eachOf<Thing>(things: readonly Thing[], act: (thing: Thing) => Promise<void>): Promise<void> {
  const faults: unknown[] = [];
  for (const thing of things) await act(thing).catch((fault: unknown) => void faults.push(fault));
  if (faults.length > 0) throw faults[0];
}
