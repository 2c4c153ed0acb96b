/** A hall for tests: a real server on a folder of its own, with an event, its cards and its staff. */

import { onTestFinished } from 'vitest';
import { tempFolder } from '../../db/testing/temp-database.ts';
import type { LinkRole } from '../../db/register/links.ts';
import { recommendedRules, type Rules } from '../../domain/event/rules/rules.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import {
  areaId,
  nobody,
  personId,
  type Actor,
  type DeviceTag,
  type EventId,
  type PersonId,
} from '../../domain/ids.ts';
import { calling, opening, sealing, type UnversionedCommand } from '../../domain/testing/evening.ts';
import { withIds, type PlainIds } from '../../domain/testing/plain-ids.ts';
import { commandOn } from '../../domain/testing/play.ts';
import { must } from '../../domain/testing/set-up.ts';
import type { ViewRole } from '../../domain/views/roles.ts';
import { build, type Machine, type RunningServer } from '../build.ts';
import type { Config } from '../config.ts';
import type { EventRoom } from '../live/event-room.ts';
import { storageOfTests } from './delayed-storage.ts';
import { deviceCalled, TestScreen } from './test-screen.ts';

export interface HallSetup {
  readonly bids?: number;
  readonly cards?: number;
  readonly rules?: Partial<Rules>;
  readonly practice?: boolean;
  readonly machine?: Partial<Machine>;
  /** A folder of its own when left out. */
  readonly dataDir?: string;
  /** What the operator set beside what a test needs: nothing when left out. */
  readonly settings?: Settings;
}

type Settings = Partial<Omit<Config, 'dataDir'>>;

const officer: Actor = { role: 'officer', person: personId(1) };
const voter: Actor = { role: 'voter', person: nobody };
/** Pass-phrases are chosen and tried by the dozen. */
const lightCost = { N: 1_024, r: 8, p: 1 };
const silent = { report: () => undefined, passPhraseCost: lightCost, storage: storageOfTests };

export class TestHall {
  server: RunningServer;
  readonly event: EventId;
  /** One for each card, from the first. */
  readonly tokens: readonly string[];
  readonly dataDir: string;
  readonly #screens = new Set<TestScreen>();
  readonly #settings: Settings;
  #machine: Partial<Machine>;
  #serves = true;

  constructor(
    server: RunningServer,
    dataDir: string,
    machine: Partial<Machine>,
    made: { event: EventId; tokens: string[]; settings: Settings },
  ) {
    this.server = server;
    this.#settings = made.settings;
    this.dataDir = dataDir;
    this.#machine = machine;
    this.event = made.event;
    this.tokens = made.tokens;
    onTestFinished(() => this.close());
  }

  get room(): EventRoom {
    const room = this.server.rooms.event(this.event);
    if (!room) throw new Error(`event ${this.event} has no room`);
    return room;
  }

  /** Asks as an officer, on the stage version that stands. @throws when it is refused */
  async ask(ask: PlainIds<UnversionedCommand>): Promise<void> {
    must(await this.room.submit(commandOn(ask, this.room.state.stageVersion), officer));
  }

  /** Doors and voting open, every bid called. */
  async hearAll(): Promise<void> {
    for (const ask of [...opening, ...calling(this.room.state.order)]) await this.ask(ask);
  }

  /**
   * Votes on one phone with the card of that token; `send` counts what that phone sent, from 1. @throws when it is refused
   */
  async vote(token: string, plain: PlainIds<Marks>, send = 1): Promise<void> {
    const card = this.server.access.card(token);
    if (!card) throw new Error('a token of this server');
    const [device, marks] = [withIds<DeviceTag>('phone'), withIds<Marks>(plain)];
    const ballot = { type: 'send-ballot', key: card.key, device, send, basedOn: send - 1, marks } as const;
    must(await this.room.submit(ballot, voter));
  }

  /** From the last call to the first run. */
  async seal(): Promise<void> {
    for (const ask of sealing) await this.ask(ask);
  }

  /**
   * Has an officer and a second person sign the current run, as the domain requires; the HTTP route has its own test.
   */
  async signBoth(): Promise<void> {
    const { people } = this.server.register;
    for (const as of ['officer', 'second'] as const) {
      const person = await people.add({ event: this.event, name: `Signer ${as}`, part: as });
      const { stageVersion: on, runs } = this.room.state;
      const fingerprint = this.room.hall().fingerprint ?? '';
      const signing = { type: 'sign', run: runs.length, fingerprint, as, person, on } as const;
      must(await this.room.submit(signing, { role: 'officer', person }));
    }
  }

  phone(name: string): Promise<TestScreen> {
    return this.#connect('phone', { device: deviceCalled(name) });
  }

  /** A signed-in screen; `as` when it signed in as somebody else than the screen is for. */
  staff(role: Exclude<ViewRole, 'phone'>, as: LinkRole = role): Promise<TestScreen> {
    return this.cookie(as).then((cookie) => this.#connect(role, { cookie }));
  }

  /** Signed in by a link: volunteers as somebody who has said who they are, unless `person` is named. */
  async cookie(role: LinkRole, person?: PersonId): Promise<string> {
    const { access } = this.server;
    const link = await access.makeLink(
      role,
      role === 'officer' || role === 'auditor' ? null : this.event,
      person ?? (await this.#somebody(role)),
    );
    const { cookie } = must(await access.signIn(link.url.split('#')[1] ?? ''));
    return `${cookie.name}=${cookie.value}`;
  }

  async #somebody(role: LinkRole): Promise<PersonId> {
    if (role !== 'desk' && role !== 'facilitator') return nobody;
    const { people } = this.server.register;
    const known = (await people.ofEvent(this.event)).find(({ part }) => part === role);
    return known?.person ?? people.add({ event: this.event, name: `Some ${role}`, part: role });
  }

  /** Tokens of another event on the same server. */
  async cardsOfAnotherEvent(): Promise<readonly string[]> {
    return (await setUp(this.server, {})).tokens;
  }

  /** A screen that may be turned away: it is not waited for. */
  screen(setup: { role: ViewRole; event?: EventId; device?: string; cookie?: string }): TestScreen {
    const screen = new TestScreen({ url: this.localUrl, event: this.event, ...setup });
    this.#screens.add(screen);
    return screen;
  }

  get localUrl(): string {
    return `http://127.0.0.1:${this.server.port}`;
  }

  /** Ends the server properly and starts it again on the same folder; screens have to come back. */
  async restart(machine: Partial<Machine> = this.#machine): Promise<void> {
    await this.server.close();
    this.#machine = machine;
    this.server = await serve(this.dataDir, machine, this.#settings);
  }

  async close(): Promise<void> {
    for (const screen of this.#screens) screen.leave();
    if (this.#serves) await this.server.close();
    this.#serves = false;
  }

  async #connect(role: ViewRole, who: { device?: string; cookie?: string }): Promise<TestScreen> {
    const screen = this.screen({ role, ...who });
    await screen.until(() => screen.views.length > 0 || screen.refusals.length > 0);
    return screen;
  }
}

/** A server whose event is set up and has its doors still shut. */
export async function openHall(setup: HallSetup = {}): Promise<TestHall> {
  const { dataDir = tempFolder(), settings = {} } = setup;
  const machine = { ...silent, ...setup.machine };
  const server = await serve(dataDir, machine, settings);
  return new TestHall(server, dataDir, machine, { ...(await setUp(server, setup)), settings });
}

function serve(dataDir: string, machine: Partial<Machine>, settings: Settings): Promise<RunningServer> {
  const usual = { port: 0, host: '127.0.0.1', publicUrl: null, trustProxy: 0 };
  return build({ ...usual, ...settings, dataDir }, machine);
}

async function setUp(server: RunningServer, setup: HallSetup): Promise<{ event: EventId; tokens: string[] }> {
  const { rooms, register } = server;
  const { practice = false } = setup;
  const fund = must(
    await rooms.createFund(
      { totalPence: 40_000_00, practice, textHash: await register.texts.save('fund') },
      officer,
    ),
  );
  must(
    await fund.submit(
      { type: 'add-area', potPence: 5_000_00, textHash: await register.texts.save('area') },
      officer,
    ),
  );
  const textHash = await register.texts.save({
    name: 'Hall',
    venue: 'Here',
    date: 'Today',
    fund: 'Fund',
    area: 'Area',
    sample: true,
  });
  const room = must(await rooms.createEvent({ fund: fund.fund, area: areaId(1), textHash }, officer));
  const places = Array.from({ length: setup.bids ?? 3 }, (_, place) => place + 1);
  const bids = await Promise.all(places.map((place) => newBid(server, place)));
  must(await room.submit({ type: 'add-bids', bids }, officer));
  must(await room.submit({ type: 'set-rules', rules: { ...recommendedRules, ...setup.rules } }, officer));
  return { event: room.event, tokens: await makeCards(server, room, setup.cards ?? 10) };
}

async function newBid({ register }: RunningServer, number: number) {
  const words = {
    name: `Bid ${number}`,
    organisation: `Group ${number}`,
    purpose: 'Good',
    beneficiaries: 'All',
  };
  return { askPence: 1_000_00 + number, leastPence: null, textHash: await register.texts.save(words) };
}

async function makeCards(
  { access, register }: RunningServer,
  room: EventRoom,
  count: number,
): Promise<string[]> {
  const batch = await access.draftBatch(room.event, { bids: Array<null>(count).fill(null), now: 0 });
  await register.cards.add(batch);
  const keys = batch.cards.map(({ ballotKey }) => ballotKey).sort();
  must(await room.submit({ type: 'make-cards', batch: batch.batch, keys }, officer));
  const cards = await register.cards.list(room.event, batch.batch);
  return Promise.all(
    cards.map(async (card) => {
      const secret = access.printed(card, batch.address).url.split('#')[1] ?? '';
      return must(await access.findCard(secret)).token;
    }),
  );
}
