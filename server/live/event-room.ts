/** One event, live: its queue, its clocks, its words, the phones in the room and what every screen is told. */

import { streamOf, type Beside, type Head } from '../../db/journal.ts';
import type { Command } from '../../domain/event/commands.ts';
import type { EntryBody } from '../../domain/event/entries.ts';
import type { EventState } from '../../domain/event/state.ts';
import type { Words } from '../../domain/exports/publication.ts';
import type { Actor, BallotKey, BidId, DeviceTag, EventId } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { ViewSources } from '../../domain/views/view-sources.ts';
import { mineView } from '../../domain/views/mine.ts';
import type { AnyView, MineView, ViewRole } from '../../domain/views/roles.ts';
import type { EventBook } from '../../domain/wire/http.ts';
import { Background } from './background.ts';
import { CommitTimes } from './commit-times.ts';
import { bodiesOf, eventStream, type EventReply, type CommandByActor } from './event-stream.ts';
import type { EventDoor } from './event-door.ts';
import type { EventQuestions } from './event-questions.ts';
import type { EventSheets } from './event-sheets.ts';
import type { EventWords } from './event-words.ts';
import { Subscribers } from './card-subscribers.ts';
import type { ServerDependencies } from './server-dependencies.ts';
import type { StreamEntry } from './stream-definition.ts';
import { Presence } from './presence.ts';
import { Publisher } from './publisher.ts';
import { ShownSince } from './shown-since.ts';
import type { OpenedCards } from './opened-cards.ts';
import { Openings } from './openings.ts';
import { decisionContexts } from './decision-context.ts';
import { StreamQueue } from './queue.ts';
import { renderers } from './renderers.ts';
import { roomFollowers, type RoomChange } from './room-followers.ts';
import { RoomClocks } from './room-clocks.ts';
import { readStart, type Led, type RoomStart } from './room-start.ts';
import type { ResultSource } from './result-source.ts';
import { Runs } from './runs.ts';
import type { TeamCards } from './team-cards.ts';
import { tellPhones } from './tell-phones.ts';
import type { QueueDependencies } from './queue-dependencies.ts';
import { theClock } from './the-clock.ts';

export class EventRoom implements ResultSource {
  readonly event: EventId;
  readonly presence: Presence;
  /** Which phones have which card open. */
  readonly subscribers: Subscribers;
  /** Which cards were made for which group. */
  readonly teamCards: TeamCards;
  /** Which cards vote on paper, and what is known of their sheets. */
  readonly sheets: EventSheets;
  /** Who came, where the event demands names. */
  readonly door: EventDoor;
  /** The equality and satisfaction questions, and the answers that wait. */
  readonly questions: EventQuestions;
  /** Writes that nobody waits for. */
  readonly background: Background;
  /** Which phones opened a card of late. */
  readonly openings: Openings;
  readonly #queue: StreamQueue<EventState, EntryBody, CommandByActor, EventReply>;
  readonly #clocks: RoomClocks;
  readonly #shown: ShownSince;
  readonly #words: EventWords;
  readonly #publisher: Publisher;
  readonly #opened: OpenedCards;
  /** How long commits took of late. */
  readonly commitTimes = new CommitTimes();
  readonly #followers: ReturnType<typeof roomFollowers>;
  #lastEntryAt: number | null;
  #ballotsReceived = 0;
  #dropped = false;

  private constructor(event: EventId, house: ServerDependencies, start: RoomStart) {
    const { register, time, faults, report } = house;
    const stream = streamOf('event', event);
    const touch = (): void => this.#publisher.touch();
    this.event = event;
    ({ teamCards: this.teamCards, sheets: this.sheets, door: this.door, words: this.#words } = start);
    this.questions = start.questions;
    this.background = new Background(report);
    this.#lastEntryAt = start.folded.lastAt;
    this.#clocks = new RoomClocks(house, start, {
      state: () => this.state,
      ask: (command) => this.submit(command, theClock),
      saving: () => this.saving,
      save: (left) => this.background.writeNewest('clocks', () => register.clocks.save(event, left)),
      moved: touch,
    });
    this.#shown = new ShownSince(time, start.folded.state);
    this.#publisher = new Publisher({
      time,
      settled: () => this.settled(),
      render: (role) => this.view(role),
      clockSettings: () => this.#clocks.countdowns.settings,
      send: (role, view) => house.screens.show(event, role, view),
      beforeSending: () => faults.reach('after-ack-before-publish', stream),
      report,
    });
    const runs = new Runs({ event, workers: house.workers, state: () => this.state, head: () => this.head });
    this.#queue = new StreamQueue(
      stream,
      eventStream(decisionContexts({ ...start, clocks: this.#clocks, runs }), faults.decide),
      this.#deps(house, start),
      start.folded,
    );
    this.#opened = start.opened;
    this.presence = new Presence(time, touch);
    this.subscribers = new Subscribers((key) => this.state.ballots.get(key)?.phones.at(-1)?.device ?? null);
    this.openings = new Openings({
      kept: start.openings,
      keep: (key, openings) =>
        this.background.write('openings of a card', () => register.cardOpenings.keep(event, key, openings)),
      wall: () => time.wall(),
    });
    const settled = () => this.settled().then(() => this.state);
    this.#followers = roomFollowers({ ...start, openings: this.openings, settled });
  }

  /** Folds the event's journal and takes up where it stood: a countdown that ran is held (ST10). See `readStart`. */
  static async open(event: EventId, house: ServerDependencies, led?: Led): Promise<EventRoom> {
    const start = await readStart(event, house, led);
    const room = new EventRoom(event, house, start);
    room.#clocks.restore(start);
    return room;
  }

  /** To be read only. Everything in it is durable once `settled` came back. */
  get state(): EventState {
    return this.#queue.state;
  }

  /** The last entry of what `state` is the fold of; not of what is in flight. */
  get head(): Head {
    return this.#queue.head;
  }

  /** When the newest entry was written, in wall milliseconds. */
  get lastEntryAt(): number | null {
    return this.#lastEntryAt;
  }

  /** Ballots received since this start, each change of one counted again. */
  get ballotsReceived(): number {
    return this.#ballotsReceived;
  }

  get saving(): boolean {
    return this.#queue.saving;
  }

  /** Files of the journal are gone: nothing more is called received until they are back. */
  readonly stopSaving = (): void => this.#queue.stopSaving();

  /** How many commands wait to be decided. */
  get depth(): number {
    return this.#queue.depth;
  }

  settled(): Promise<void> {
    return this.#queue.settled();
  }

  /** Another server wrote to the event. */
  readonly catchUp = (): void => this.#queue.catchUp();

  /** False while a clock runs: the hall would notice if another server took it up. */
  get canMove(): boolean {
    return this.#clocks.areStill;
  }

  /**
   * Decided, durable, then answered; never throws. The answer says the stage version that the command left. What is
   * written `beside` is durable with it, or not written at all.
   */
  submit(command: Command, actor: Actor, beside?: Beside): Promise<Outcome<EventReply>> {
    return new Promise((answer) => this.ask(command, actor, answer, beside));
  }

  /** The same, answered by a call: with ten thousand ballots at once each promise would be felt. */
  ask(command: Command, actor: Actor, answer: (outcome: Outcome<EventReply>) => void, beside?: Beside): void {
    this.#clocks.check(command.type);
    this.#queue.ask({ command, actor }, actor.person, answer, beside);
  }

  /** What the role may see now. */
  view(role: ViewRole): AnyView {
    return renderers[role](this.state, this.hall());
  }

  /** What a card's holder sees of their own ballot on this phone; null for a card that this event does not know. */
  mine(key: BallotKey, device: DeviceTag): MineView | null {
    const elsewhere = this.subscribers.isOpenElsewhere(key, device);
    const otherAt = this.openings.elsewhere(key, device);
    const mine = mineView(this.state, key, device, elsewhere, this.ownBid(key), otherAt);
    return mine !== null && this.sheets.isOnPaper(key) ? { ...mine, onPaper: true } : mine;
  }

  /** The bid of the group that a card was made for; null for everybody else's, and once that was erased. */
  ownBid(key: BallotKey): BidId | null {
    return this.state.teamCards.has(key) ? this.teamCards.bidOf(key) : null;
  }

  /** What the server knows beside the state. */
  hall(): ViewSources {
    return {
      book: this.book().hash,
      ...this.#clocks.forViews,
      shownMs: this.#shown.ms,
      joined: this.#opened.count,
      opened: this.#opened.keys,
      ...this.sheets.forViews,
      checkedIn: this.door.people,
      ...this.questions.forViews,
      ...this.presence.forViews,
      saving: this.saving,
      fingerprint: this.fingerprint(),
    };
  }

  book(): EventBook {
    return this.#words.book();
  }

  fingerprint(): string | null {
    return this.#words.fingerprint(this.state);
  }

  words(): Words {
    return this.#words.words();
  }

  /** Reads again what a change is about that no entry tells of, and shows it (J21). */
  async follow(kind: RoomChange): Promise<void> {
    await this.#followers[kind]();
    this.#publisher.touch();
  }

  /** Takes nothing more, answers what waits and stops every timer. */
  async close(): Promise<void> {
    await this.#queue.close();
    this.#stop();
    await this.background.done();
  }

  /** The event was deleted: whoever waits is refused, and nothing of it is saved any more. */
  drop(): void {
    this.#queue.drop();
    this.#dropped = true;
    this.background.stop();
    this.#stop();
  }

  #stop(): void {
    this.#clocks.stop();
    this.presence.stop();
    this.#publisher.stop();
  }

  #deps(
    { journal, time, tryWriting, meters, report }: ServerDependencies,
    { epochs }: RoomStart,
  ): QueueDependencies<EntryBody> {
    return {
      journal,
      time,
      epochs,
      tryWriting,
      appendTook: (ms) => {
        this.commitTimes.took(ms);
        meters.committed(ms);
      },
      load: (entries) => this.#load(bodiesOf(entries)),
      committed: (entries) => meters.acknowledged(this.#committed(entries)),
      savingChanged: (saving) => {
        if (!saving) this.#publisher.savingStopped();
        this.#publisher.touch();
      },
      report,
    };
  }

  /** Most entries name nothing outside the journal: a ballot waits for nothing here. */
  #load(bodies: readonly EntryBody[]): Promise<unknown> | null {
    const teams = this.teamCards.follow(bodies);
    return this.#words.follow(this.state, bodies)?.then(() => teams) ?? teams;
  }

  /** How many ballots were among them. */
  #committed(entries: readonly StreamEntry<EntryBody>[]): number {
    if (this.#dropped) return 0;
    const bodies = bodiesOf(entries);
    this.#lastEntryAt = entries.at(-1)?.at ?? this.#lastEntryAt;
    this.#clocks.follow(this.state, bodies);
    this.#shown.follow(this.state);
    const ballots = bodies.filter(({ type }) => type === 'ballot-received').length;
    this.#ballotsReceived += ballots;
    for (const body of bodies) tellPhones(this.subscribers, this.state, body);
    this.#publisher.touch();
    return ballots;
  }
}
