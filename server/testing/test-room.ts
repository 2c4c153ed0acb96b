/** One event's room on a real database, without the network around it, and with time in the test's hand. */

import { createHmac } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { openDatabase } from '../../db/open-newest.ts';
import type { Register } from '../../db/register/register.ts';
import { openRegister } from '../../db/sqlite-register.ts';
import { SqliteJournal } from '../../db/sqlite-journal.ts';
import { tempFile } from '../../db/testing/temp-database.ts';
import { tryWriting } from '../../db/trial-write.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import type { EntryBody } from '../../domain/event/entries.ts';
import { recommendedRules, type Rules } from '../../domain/event/rules/rules.ts';
import {
  cardNumber,
  eventId,
  nobody,
  personId,
  type Actor,
  type BallotKey,
  type DeviceTag,
  type EventId,
} from '../../domain/ids.ts';
import type { DoorList } from '../../domain/door/door-list.ts';
import type { SheetBook } from '../../domain/sheets/sheet-book.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { calling, opening, type UnversionedCommand } from '../../domain/testing/evening.ts';
import { withIds, type PlainIds } from '../../domain/testing/plain-ids.ts';
import { commandOn } from '../../domain/testing/play.ts';
import { cardKey, must } from '../../domain/testing/set-up.ts';
import type { AnyView, ViewRole } from '../../domain/views/roles.ts';
import { WorkerThreads } from '../workers/worker-threads.ts';
import { bookSeal } from '../access/book-seal.ts';
import { journalHooks } from '../kept-data.ts';
import type { EventReply } from '../live/event-stream.ts';
import { EventRoom } from '../live/event-room.ts';
import { noFaults, type Faults } from '../live/faults.ts';
import { noMeters } from '../live/meters.ts';
import type { ServerDependencies } from '../live/server-dependencies.ts';
import { ManualTime } from './manual-time.ts';

export const officer: Actor = { role: 'officer', person: personId(1) };
/** Under a key that outlives a crash, as a key file does. */
const signFor = (event: EventId, text: string | Buffer): Buffer =>
  createHmac('sha256', `key of ${event}`).update(text).digest();
const seals = {
  openSheets: bookSeal<SheetBook>({ signFor }, 'sheets').open,
  openDoorList: bookSeal<DoorList>({ signFor }, 'door').open,
};
const voter: Actor = { role: 'voter', person: nobody };

export interface RoomSetup {
  readonly bids?: number;
  readonly cards?: number;
  readonly rules?: Partial<Rules>;
  readonly practice?: boolean;
}

export class TestRoom {
  readonly time = new ManualTime();
  /** What was sent to each role, in order, as it goes over the wire. */
  readonly sent: { readonly role: ViewRole; readonly view: AnyView }[] = [];
  readonly reported: string[] = [];
  readonly file = tempFile();
  workers: Pick<WorkerThreads, 'run' | 'close'> = new WorkerThreads(this.file);
  faults: Faults = noFaults;
  /** Whether the date of the computer is believed (H11). */
  believed = true;
  db = openDatabase(this.file);
  register: Register = openRegister(this.db);
  #room: EventRoom | null = null;

  get room(): EventRoom {
    if (!this.#room) throw new Error('the room is open');
    return this.#room;
  }

  async setUp({ bids = 3, cards = 20, rules = {}, practice = false }: RoomSetup): Promise<void> {
    onTestFinished(() => this.close());
    await new SqliteJournal(this.db).create('event', 1, practice);
    await this.open();
    // Words that were erased: numbers stand in their place, and two rooms set up alike have equal journals.
    const textHash = 'e'.repeat(64);
    await this.ask({
      type: 'create-event',
      event: 1,
      fund: 1,
      area: 1,
      practice,
      potPence: 2_000_00,
      textHash,
    });
    const some = Array.from({ length: bids }, (_, place) => ({
      askPence: 900_00 + place,
      leastPence: null,
      textHash,
    }));
    await this.ask({ type: 'add-bids', bids: some });
    await this.ask({ type: 'set-rules', rules: { ...recommendedRules, ...rules } });
    const keys = Array.from({ length: cards }, (_, place) => cardKey(place + 1));
    await this.#keepCards(keys);
    await this.ask({ type: 'make-cards', batch: 1, keys });
  }

  async #keepCards(keys: readonly BallotKey[]): Promise<void> {
    const head = { event: eventId(1), batch: 1, address: 'http://hall.example', madeAt: 0 };
    const cards = keys.map((ballotKey, place) => ({
      number: cardNumber(place + 1),
      secretLookup: `secret ${place + 1}`,
      codeLookup: `code ${place + 1}`,
      ballotKey,
      bid: null,
    }));
    await this.register.cards.add({ ...head, cards });
  }

  /** Somebody opens a card for the first time, and the room follows. */
  async openCard(card: number): Promise<void> {
    await this.register.cards.markOpened(eventId(1), cardNumber(card));
    await this.room.follow('cards-opened');
  }

  async open(): Promise<void> {
    this.#room = await EventRoom.open(eventId(1), this.#house());
  }

  /** The process ends without a word, and another one opens the same file. */
  async crash(): Promise<void> {
    this.db.close();
    this.time.forgetTimers();
    this.db = openDatabase(this.file);
    this.register = openRegister(this.db);
    await this.open();
  }

  async close(): Promise<void> {
    await this.workers.close();
    await this.#room?.close();
    this.db.close();
  }

  /** Asks as an officer on the stage version that stands. @throws when it is refused */
  async ask(ask: PlainIds<UnversionedCommand>): Promise<void> {
    must(await this.press(ask));
  }

  press(ask: PlainIds<UnversionedCommand>, on = this.room.state.stageVersion): Promise<Outcome<EventReply>> {
    return this.room.submit(commandOn(ask, on), officer);
  }

  async hearAll(): Promise<void> {
    for (const ask of [...opening, ...calling(this.room.state.order)]) await this.ask(ask);
  }

  async lastCall(): Promise<void> {
    await this.hearAll();
    await this.ask({ type: 'start-last-call' });
  }

  vote(card: number, plain: PlainIds<Marks>, send = 1, basedOn = 0): Promise<Outcome<EventReply>> {
    const [key, marks] = [cardKey(card), withIds<Marks>(plain)];
    const device = withIds<DeviceTag>(`d${card}`);
    return this.room.submit({ type: 'send-ballot', key, device, send, basedOn, marks }, voter);
  }

  /** Every entry that stands in the journal, read afresh. */
  async journal(): Promise<EntryBody[]> {
    const bodies: EntryBody[] = [];
    for await (const { body } of new SqliteJournal(this.db).read('event:1', 0))
      bodies.push(body as EntryBody);
    return bodies;
  }

  viewsOf(role: ViewRole): AnyView[] {
    return this.sent.filter((one) => one.role === role).map(({ view }) => view);
  }

  #house(): ServerDependencies {
    const { db, register, time } = this;
    const faults: Faults = {
      ...noFaults,
      reach: (point, stream) => this.faults.reach(point, stream),
      decide: (...asked) => this.faults.decide(...asked),
    };
    return {
      journal: new SqliteJournal(db, journalHooks(faults)),
      register,
      time,
      faults,
      dateIsBelieved: () => this.believed,
      tryWriting: async () => tryWriting(db),
      joinUrl: (event) => `http://hall.example/join/${event}`,
      ...seals,
      screens: {
        show: (_, role, view) => this.sent.push({ role, view }),
        gone: () => undefined,
        sendAway: () => undefined,
      },
      lease: null,
      report: (what) => this.reported.push(what),
      meters: noMeters,
      workers: { run: (job, ask, how) => this.workers.run(job, ask, how) },
    };
  }
}

export async function openRoom(setup: RoomSetup = {}): Promise<TestRoom> {
  const room = new TestRoom();
  await room.setUp(setup);
  return room;
}
