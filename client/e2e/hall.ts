/** A hall for browser journeys: a real server on a folder of its own, an event in it, and its printed cards. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandOn } from '../../domain/testing/play.ts';
import { announcementSteps } from '../../domain/event/announced.ts';
import { recommendedRules, type Rules } from '../../domain/event/rules/rules.ts';
import {
  areaId,
  bidId,
  eventId,
  nobody,
  personId,
  type Actor,
  type BidId,
  type CardNumber,
  type EventId,
  type PersonId,
} from '../../domain/ids.ts';
import { calling, opening, sealing, type UnversionedCommand } from '../../domain/testing/evening.ts';
import type { PlainIds } from '../../domain/testing/plain-ids.ts';
import { must } from '../../domain/testing/set-up.ts';
import type { BidFields } from '../../domain/wire/http-bids.ts';
import type { PrintedCard } from '../../domain/wire/http-cards.ts';
import type { SharedDeviceKind } from '../../domain/wire/http-shared-devices.ts';
import { build, type Machine, type RunningServer } from '../../server/build.ts';
import type { EventRoom } from '../../server/live/event-room.ts';
import type { Rooms } from '../../server/live/rooms.ts';
import { storageOfTests } from '../../server/testing/delayed-storage.ts';
import { sampleBids } from '../../server/practice/sample-bids.ts';
import { isolated } from '../words/isolated-names.ts';

interface HallSetup {
  readonly bids?: number;
  /** What stands in place of the words of the first of them, one by one. */
  readonly words?: readonly Pick<BidFields, 'name' | 'organisation'>[];
  /** What the event is called. */
  readonly name?: string;
  readonly cards?: number;
  readonly potPence?: number;
  readonly rules?: Partial<Rules>;
  readonly practice?: boolean;
  /** People can vote on a voting tablet, or with a helper. */
  readonly sharedDevices?: true;
  /** A folder of its own when left out. */
  readonly dataDir?: string;
  /** What stands in place of the machine's own. */
  readonly machine?: Partial<Machine>;
}

const officer: Actor = { role: 'officer', person: personId(1) };
export const passPhrase = 'three plain words';

export class Hall {
  readonly event: EventId;
  readonly cards: readonly PrintedCard[];
  #server: RunningServer;
  readonly #dataDir: string;
  readonly #machine: Partial<Machine>;

  private constructor(
    server: RunningServer,
    home: { readonly dataDir: string; readonly machine: Partial<Machine> },
    event: EventId,
    cards: readonly PrintedCard[],
  ) {
    this.#server = server;
    this.#dataDir = home.dataDir;
    this.#machine = home.machine;
    this.event = event;
    this.cards = cards;
  }

  static async open(setup: HallSetup = {}): Promise<Hall> {
    const { dataDir = mkdtempSync(join(tmpdir(), 'hall-')), machine = {} } = setup;
    const server = await serve(dataDir, 0, machine);
    const room = await setUp(server, setup);
    const bids = Array<null>(setup.cards ?? 6).fill(null);
    return new Hall(server, { dataDir, machine }, room.event, await print(server, room, bids));
  }

  /** On an empty folder: what an officer finds who has just unpacked it. Its first event is made in the browser. */
  static async empty(): Promise<Hall> {
    const dataDir = mkdtempSync(join(tmpdir(), 'empty-'));
    return new Hall(await serve(dataDir, 0), { dataDir, machine: {} }, eventId(1), []);
  }

  /** As it stands in a browser on this machine. */
  get url(): string {
    return this.#server.url;
  }

  /** Every event and fund of this server. */
  get rooms(): Rooms {
    return this.#server.rooms;
  }

  get room(): EventRoom {
    const room = this.#server.rooms.event(this.event);
    if (room === undefined) throw new Error(`event ${this.event} has no room`);
    return room;
  }

  /** What screens call the project. */
  name(bid: number): string {
    return isolated(this.room.book().bids.find((each) => each.bid === bid)?.name ?? '');
  }

  card(number: number): PrintedCard {
    const card = this.cards[number - 1];
    if (card === undefined) throw new Error(`no card ${number} was printed`);
    return card;
  }

  /** A card of the group that presents the project. */
  async teamCard(bid: BidId): Promise<PrintedCard> {
    const [card] = await print(this.#server, this.room, [bid]);
    if (card === undefined) throw new Error(`no card was made for the group of project ${bid}`);
    return card;
  }

  /** Asks as an officer, on the stage version that stands. @throws when it is refused */
  async ask(ask: PlainIds<UnversionedCommand>): Promise<void> {
    must(await this.room.submit(commandOn(ask, this.room.state.stageVersion), officer));
  }

  async openVoting(): Promise<void> {
    for (const ask of opening) await this.ask(ask);
  }

  async call(...bids: number[]): Promise<void> {
    for (const ask of calling(bids.map(bidId))) await this.ask(ask);
  }

  /** From the last call to the first run. */
  async seal(): Promise<void> {
    for (const ask of sealing) await this.ask(ask);
  }

  async cancel(number: CardNumber): Promise<void> {
    const key = await this.#server.register.cardLinks.keyOf(this.event, number);
    if (key === null) throw new Error(`card ${number} has no link to its ballot`);
    await this.ask({ type: 'cancel-card', key, reason: 'lost' });
  }

  /** Every step of the results that has not been told yet. */
  async tellEverything(): Promise<void> {
    const run = this.room.state.runs[this.room.state.runs.length - 1];
    const steps = run === undefined ? 0 : announcementSteps(run).length + 1;
    while (this.room.state.resultsShown < steps) await this.ask({ type: 'show-next-result' });
  }

  /** The marks that the hall holds, one entry a ballot. */
  ballots(): readonly (readonly (readonly [bid: number, score: number])[])[] {
    return [...this.room.state.ballots.values()].map(({ marks }) => marks);
  }

  /** What the console shows as the server starts: whoever reads it makes the first account. */
  async ownerLink(): Promise<string> {
    return (await this.#server.access.makeOwnerLink()).url;
  }

  /** Makes the copy that is made every minute now. */
  async copy(): Promise<void> {
    await this.#server.copies.make();
  }

  /** The address that a role's holder opens once. */
  async link(role: 'projector' | 'facilitator' | 'desk' | 'officer'): Promise<string> {
    const { access } = this.#server;
    const event = role === 'officer' ? null : this.event;
    return (await access.makeLink(role, event, await this.#somebody(role))).url;
  }

  /** The address that makes a device a voting tablet, or a helper's. */
  sharedDeviceLink(kind: SharedDeviceKind, place: string): string {
    return this.#server.access.makeSharedDeviceLink(this.event, { kind, place });
  }

  /** A volunteer who has said who they are: the journey in which somebody does is in staff.spec.ts. */
  async #somebody(role: 'projector' | 'facilitator' | 'desk' | 'officer'): Promise<PersonId> {
    if (role === 'projector' || role === 'officer') return nobody;
    const name = role === 'desk' ? 'Desk volunteer' : 'Facilitator';
    return this.#server.register.people.add({ event: this.event, name, part: role });
  }

  /** A link that nobody has opened: whoever does says who they are first. */
  async unopenedLink(role: 'facilitator' | 'desk'): Promise<string> {
    return (await this.#server.access.makeLink(role, this.event, nobody)).url;
  }

  /** Everybody who is signed in is signed out. */
  async endSessions(): Promise<void> {
    const { sessions } = this.#server.register;
    for (const { session } of await sessions.list(Date.now())) await sessions.endNumber(session);
  }

  /** The links of the event end, and the sessions that came from them. */
  async endLinks(): Promise<void> {
    await this.#server.register.links.revokeAllOf(this.event, Date.now());
  }

  /** An officer with an account, who signs in under their name and `passPhrase`. */
  async officer(name: string): Promise<void> {
    must(await this.#server.access.makeOfficer(name, { signIn: name, passPhrase }, undefined));
  }

  /** The link by which an auditor chooses a pass-phrase; the account works for a day. */
  async invite(role: 'auditor', name: string): Promise<string> {
    return (await this.#server.access.invite(role, name, Date.now() + 24 * 60 * 60 * 1_000)).url;
  }

  /** The page for whoever sits at the computer, as the program opens it. */
  laptopPage(): string {
    return `${this.#server.localUrl}/laptop#${this.#server.laptopKey.text}`;
  }

  /** The server goes away, as when its plug is pulled; `start` brings it back at the same address. */
  async stop(): Promise<void> {
    await this.#server.close();
  }

  async start(): Promise<void> {
    this.#server = await serve(this.#dataDir, this.#server.port, this.#machine);
  }

  /** The server goes away for good; its folder and port are for whoever starts the program on them. */
  async handOver(): Promise<{ readonly dataDir: string; readonly port: number }> {
    await this.#server.close();
    return { dataDir: this.#dataDir, port: this.#server.port };
  }

  async close(): Promise<void> {
    await this.#server.close();
    rmSync(this.#dataDir, { recursive: true, force: true });
  }
}

function serve(dataDir: string, port: number, machine: Partial<Machine> = {}): Promise<RunningServer> {
  return build(
    { port, host: '127.0.0.1', dataDir, publicUrl: null, trustProxy: 0 },
    { storage: storageOfTests, ...machine },
  );
}

async function setUp(server: RunningServer, setup: HallSetup): Promise<EventRoom> {
  const { rooms, register } = server;
  const { practice = false, potPence = 14_000_00 } = setup;
  const save = (words: Record<string, string | boolean>): Promise<string> => register.texts.save(words);
  const textHash = await save({ name: 'Fund' });
  const fund = must(await rooms.createFund({ totalPence: 400_000_00, practice, textHash }, officer));
  must(await fund.submit({ type: 'add-area', potPence, textHash }, officer));
  const words = {
    name: setup.name ?? 'Northfields decides',
    venue: 'Northfields Hall',
    date: 'Saturday 28 January',
    fund: 'Healthy Neighbourhoods',
    area: 'Northfields',
    sample: true,
    ...(setup.sharedDevices && { sharedDevices: true }),
  };
  const room = must(
    await rooms.createEvent({ fund: fund.fund, area: areaId(1), textHash: await save(words) }, officer),
  );
  const bids = [];
  for (const [place, { askPence, leastPence, ...text }] of sampleBids.slice(0, setup.bids ?? 4).entries())
    bids.push({ askPence, leastPence, textHash: await save({ ...text, ...setup.words?.[place] }) });
  must(await room.submit({ type: 'add-bids', bids }, officer));
  must(await room.submit({ type: 'set-rules', rules: { ...recommendedRules, ...setup.rules } }, officer));
  return room;
}

async function print(
  { access, register }: RunningServer,
  room: EventRoom,
  bids: readonly (BidId | null)[],
): Promise<PrintedCard[]> {
  const batch = await access.draftBatch(room.event, { bids, now: 0 });
  await register.cards.add(batch);
  const keys = batch.cards.map(({ ballotKey }) => ballotKey).sort();
  const type = bids.every((bid) => bid === null) ? 'make-cards' : 'make-team-cards';
  must(await room.submit({ type, batch: batch.batch, keys }, officer));
  const cards = await register.cards.list(room.event, batch.batch);
  return cards.map((card) => ({ ...access.printed(card, batch.address), bid: null }));
}
