/** Simulated crowds for practice: real cards, real sockets, a thread for each event. */

import { Worker } from 'node:worker_threads';
import type { CardRow } from '../../db/register/cards.ts';
import type { Actor, CardNumber, EventId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { Crowd } from '../../domain/wire/http.ts';
import { makeCards, type CardOffice } from '../office/cards.ts';
import { practiceCards } from '../office/printing.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { ReportFault } from '../live/server-dependencies.ts';
import type { CrowdOrder, CrowdReport, CrowdStart } from './crowd-messages.ts';

/** The first cards stay in people's hands: those are the ones that were printed. */
const cardsForPeople = 20;

export interface CrowdDependencies extends CardOffice {
  /** This server as it reaches itself; known once it listens. */
  readonly localUrl: () => string;
  /** 1 is human; tests are faster. */
  readonly pace?: number;
  readonly report: ReportFault;
}

interface CrowdOfEvent {
  readonly thread: Worker;
  /** Numbers of the cards in its hands. */
  readonly cards: Set<CardNumber>;
}

/** A card for the crowd: its number, and the secret in its QR. */
type FreeCard = readonly [number: CardNumber, secret: string];

export class Crowds {
  readonly #deps: CrowdDependencies;
  readonly #crowds = new Map<EventId, CrowdOfEvent>();
  #brought: Promise<unknown> = Promise.resolve();

  constructor(deps: CrowdDependencies) {
    this.#deps = deps;
  }

  /** Brings the crowd of a practice event to `phones`; 0 sends everybody home. One after the other: two would take the same cards. */
  bring(room: EventRoom, phones: number, actor: Actor): Promise<Outcome<Crowd>> {
    const bring = () => this.#bring(room, phones, actor);
    const brought = this.#brought.then(bring, bring);
    this.#brought = brought;
    return brought;
  }

  async #bring(room: EventRoom, phones: number, { person }: Actor): Promise<Outcome<Crowd>> {
    if (!room.state.practice) return refused('practice-only');
    const crowd = this.#crowds.get(room.event) ?? this.#start(room);
    // Whoever may call the crowd may give it cards: it is only practice.
    const free = await this.#freeCards(room, phones - crowd.cards.size, { role: 'officer', person });
    if (!free.ok) return free;
    for (const [number] of free.value) crowd.cards.add(number);
    const order: CrowdOrder = { phones, cards: free.value.map(([, secret]) => secret) };
    crowd.thread.postMessage(order, []);
    return accepted({ phones });
  }

  /** Ends every crowd. */
  async close(): Promise<void> {
    await Promise.all([...this.#crowds.values()].map(({ thread }) => thread.terminate()));
  }

  #start(room: EventRoom): CrowdOfEvent {
    const { localUrl, pace = 1, report } = this.#deps;
    const workerData: CrowdStart = { url: localUrl(), event: room.event, seed: room.event, pace };
    const script = new URL('./crowd-thread.ts', import.meta.url);
    const thread = new Worker(script, { workerData, execArgv: [], env: crowdEnvironment(workerData.url) });
    const crowd: CrowdOfEvent = { thread, cards: new Set() };
    this.#crowds.set(room.event, crowd);
    thread.on('message', ({ here }: CrowdReport) => room.presence.setCrowd(here));
    thread.on('error', (fault) => report('the practice crowd broke down', fault));
    thread.on('exit', () => {
      this.#crowds.delete(room.event);
      room.presence.setCrowd(0);
    });
    return crowd;
  }

  /** Cards that nobody has opened, the last ones first; more are made when there are too few. */
  async #freeCards(room: EventRoom, count: number, actor: Actor): Promise<Outcome<readonly FreeCard[]>> {
    if (count <= 0) return accepted([]);
    const free = await this.#unopened(room, count);
    if (free.length >= count) return accepted(free);
    const { made: printed } = await this.#deps.register.cards.counts(room.event);
    // Where fewer cards exist than stay with people, the crowd's begin after those.
    const missing = Math.max(count - free.length, cardsForPeople + count - printed);
    const made = await makeCards(this.#deps, room, { count: missing }, actor);
    return made.ok ? accepted(await this.#unopened(room, count)) : made;
  }

  async #unopened(room: EventRoom, most: number): Promise<FreeCard[]> {
    const isFree = ({ number, opened }: CardRow) =>
      number > cardsForPeople && !opened && this.#crowds.get(room.event)?.cards.has(number) !== true;
    const cards = await practiceCards(this.#deps, room, (live) => live.filter(isFree).slice(-most));
    return cards.map(({ number, url }): FreeCard => [number, url.slice(url.indexOf('#') + 1)]).toReversed();
  }
}

/** The crowd speaks to this very program and to nothing else; its certificate is made out to another name. */
function crowdEnvironment(url: string): NodeJS.ProcessEnv {
  return url.startsWith('https:') ? { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' } : process.env;
}
