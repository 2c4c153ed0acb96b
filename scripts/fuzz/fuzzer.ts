/** A storm of hostile messages over a real server in a process of its own, and what is left of it afterwards. */

import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openToRead } from '../../db/open.ts';
import { recountDatabase } from '../../db/recount/recount.ts';
import { SqliteJournal } from '../../db/sqlite-journal.ts';
import { liftEntry } from '../../db/stored.ts';
import { databaseName } from '../../server/data-folder.ts';
import { FileThief, otherFaults } from '../crash/lost-files.ts';
import type { Planted } from '../commands/planted-fault.ts';
import { cardsShownTo, closeHall } from '../hall/after-close.ts';
import { SeededRandom } from '../hall/seeded-random.ts';
import { withPreparedHall, type PreparedHall } from '../load/prepared-hall.ts';
import { Served } from '../load/served.ts';
import { frozenCards } from './aftermath.ts';
import { babble, knock, noise, request, talk, type Tally, type Target } from './assaults.ts';
import { guess, keptOut } from './guesses.ts';
import { burden } from './burdens.ts';
import { Hostile } from './hostile.ts';
import { SecretProbe } from './secret-probe.ts';

export interface FuzzReport extends Tally {
  readonly seed: number;
  /** Faults that the server told its operator of: it must have met none. */
  readonly faults: readonly string[];
  /** Megabytes that the server still held on to after the first part of the storm, and at the end, after everybody left. */
  readonly memoryMb: { readonly early: number; readonly late: number };
  /** Cards with which an honest phone could not vote any more. */
  readonly frozen: readonly string[];
  /** Holders of a card or a staff link who were kept out, or kept waiting, while others guessed. */
  readonly keptOut: readonly string[];
  /** Times that files were deleted or replaced in the middle of it. */
  readonly mislaid: number;
  /** Cards whose honest vote was received after all that, and of which no ballot is stored. */
  readonly lost: number;
  /** Whether the journals, tables and ballots agree after all that. */
  readonly recounts: boolean;
  /** Whether it still answered when it was over. */
  readonly alive: boolean;
  /** Cards whose marks a phone was shown that opened them after the close: none. */
  readonly shownAfterClose: number;
}

const cards = 40;
/** On one connection, before it is given up: a few more than its allowance, so that both sides of the limit are met. */
const inOneTalk = 240;
const atOnce = 24;
/** Each takes seconds of a thread. */
const burdenEvery = 16;

export interface StormSetup {
  readonly messages: number;
  readonly seed: number;
  readonly planted: Planted | null;
}

export function fuzz(
  { messages, seed, planted }: StormSetup,
  say: (text: string) => void,
): Promise<FuzzReport> {
  return withPreparedHall(cards, async (hall) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'decision-day-fuzz-'));
    try {
      cpSync(hall.dataDir, dataDir, { recursive: true });
      const server = await Served.start('full', dataDir, { planted });
      const tokens = hall.cards.map(({ token }) => token);
      const prying = await SecretProbe.signIn(server.url, hall.links);
      const storm = new Fuzzer(server, hall, tokens, { seed, prying });
      // Compiled code and caches are there by then; what grows after that is kept for no good reason.
      await storm.sendUntil(Math.max(messages / 20, Math.min(10_000, messages / 2)));
      const early = await storm.memory();
      const held = { code: hall.cards[0]?.code ?? '', link: hall.projectorLink };
      const out: string[] = [];
      const thief = new FileThief(dataDir, hall.dataDir, new SeededRandom(seed).fork(-1));
      for (let tenth = 1; tenth <= 10; tenth += 1) {
        const blown = storm.sendUntil((messages * tenth) / 10);
        out.push(...(await keptOut(server.url, held)));
        // It goes on serving, and may say for a moment that nothing is saved.
        thief.strike();
        await blown;
        say(`${storm.tally.messages} messages.\n`);
      }
      const late = await storm.memory();
      const honest = { url: server.url, event: hall.event, device: 'honest'.padEnd(22, '0') };
      const frozen = await frozenCards(honest, tokens);
      const where = { url: server.url, event: hall.event };
      await closeHall(where, hall.links.facilitator);
      const shownAfterClose = await cardsShownTo(where, 'late', tokens);
      await storm.pry(100);
      const alive = (await fetch(`${server.url}/healthz`)).ok;
      const { complaints } = server;
      await server.stop();
      return {
        seed,
        ...storm.tally,
        faults: otherFaults(complaints),
        mislaid: thief.times,
        memoryMb: { early, late },
        frozen,
        keptOut: out,
        ...(await stored(dataDir, hall, tokens.length - frozen.length)),
        alive,
        shownAfterClose,
      };
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
}

class Fuzzer {
  readonly tally: Tally = { messages: 0, answered: 0, closed: 0, unanswered: [] };
  readonly #server: Served;
  readonly #hall: PreparedHall;
  readonly #tokens: readonly string[];
  readonly #random: SeededRandom;
  readonly #prying: SecretProbe;
  #turns = 0;

  constructor(
    server: Served,
    hall: PreparedHall,
    tokens: readonly string[],
    { seed, prying }: { readonly seed: number; readonly prying: SecretProbe },
  ) {
    this.#server = server;
    this.#hall = hall;
    this.#tokens = tokens;
    this.#random = new SeededRandom(seed);
    this.#prying = prying;
  }

  /** Goes on until so many messages were sent in all. */
  async sendUntil(messages: number): Promise<void> {
    while (this.tally.messages < messages && this.tally.unanswered.length === 0) {
      await Promise.all(Array.from({ length: atOnce }, () => this.#assault()));
    }
  }

  /** Asks so many times for what opens a card, as somebody of any role. */
  async pry(times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      const random = this.#random.fork(-1 - time);
      const target = { url: this.#server.url, event: this.#hall.event, device: '' };
      await this.#prying.ask(target, new Hostile(random, this.#tokens), random, this.tally);
    }
  }

  /** Megabytes, once everybody who was there has been forgotten. */
  async memory(): Promise<number> {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return (await this.#server.usage()).held / 2 ** 20;
  }

  async #assault(): Promise<void> {
    this.#turns += 1;
    const random = this.#random.fork(this.#turns);
    const device = `fuzz${this.#turns}`.padEnd(22, '0');
    const target: Target = { url: this.#server.url, event: this.#hall.event, device };
    const hostile = new Hostile(random, this.#tokens);
    const kind = random.whole(1, 23);
    if (this.#turns % burdenEvery === 0)
      return burden({ ...target, cookie: this.#hall.officerCookie }, random, this.tally);
    if (kind <= 10) return talk(target, hostile, inOneTalk, this.tally);
    if (kind <= 13) return babble(target, hostile, 20, this.tally);
    if (kind <= 16) return knock(target, hostile, this.tally);
    if (kind <= 18) return noise(target, random, this.tally);
    if (kind > 21) return guess(target, random, this.tally);
    if (kind === 21) return this.#prying.ask(target, hostile, random, this.tally);
    for (let times = 0; times < 10; times += 1) await request(target, hostile, random, this.tally);
  }
}

async function stored(
  dataDir: string,
  { event }: PreparedHall,
  received: number,
): Promise<Pick<FuzzReport, 'lost' | 'recounts'>> {
  const file = join(dataDir, databaseName);
  if (!existsSync(file)) return { lost: received, recounts: false };
  const db = openToRead(file);
  try {
    const voted = new Set<string>();
    for await (const entry of new SqliteJournal(db).read(`event:${event}`, 0)) {
      const { body } = liftEntry(entry);
      if (body.type === 'ballot-received') voted.add(body.key);
    }
    return { lost: Math.max(0, received - voted.size), recounts: recountDatabase(db).holds };
  } finally {
    db.close();
  }
}
