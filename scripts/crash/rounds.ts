/**
 * Rounds of kill -9 under load: phones vote without a pause, the server is killed in the middle of it and started again
 * on the same folder and port. What the phones were told is then compared with what stands in the database.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bidId } from '../../domain/ids.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import { buildForTest } from '../../server/testing/build-for-test.ts';
import { compare, type CrashComparison } from '../../server/crash/compare.ts';
import { KillableServer } from '../../server/crash/killable-server.ts';
import { RetryingPhone } from '../../server/crash/retrying-phone.ts';
import { databaseName } from '../../server/data-folder.ts';
import { crashPoints } from '../../server/live/faults.ts';
import { SeededRandom } from '../hall/seeded-random.ts';
import { deleteSome, startsWithout } from './deletions.ts';
import { openVotingHall } from '../hall/voting-hall.ts';

export const plantedFaults = ['ack-before-commit', 'double-apply', 'blind-for-deletions'] as const;
export type PlantedFault = (typeof plantedFaults)[number];

export interface CrashSetup {
  readonly seed: number;
  readonly rounds: number;
  readonly phones: number;
  readonly planted: PlantedFault | null;
}

export interface Crashed extends CrashComparison {
  /** Ballots that the server owed an answer for when it died, over all rounds: without any nothing was proven. */
  readonly owed: number;
  /** Rounds in which at least one ballot was received before the kill and at least one was owed an answer. */
  readonly proving: number;
  /** Times that files were deleted while the server ran. */
  readonly deletions: number;
  /** Starts that went on without a word although files were missing. */
  readonly silentStarts: number;
  /** Starts that found less than had been received. */
  readonly lessFound: number;
}

const bids = 22;
/** So many ballots at most are received in a round before the kill. */
const mostInRound = 120;

export async function crashRounds(setup: CrashSetup, say: (text: string) => void): Promise<Crashed> {
  const dataDir = mkdtempSync(join(tmpdir(), 'decision-day-crash-'));
  const server = new KillableServer(dataDir);
  try {
    const { event, cards } = await votingHall(dataDir, setup.phones);
    const random = new SeededRandom(setup.seed);
    await server.start(faultFor(random.fork(-2), setup.planted));
    const phones = cards.map(
      ({ token }, place) => new RetryingPhone(server.url, event, `phone${place}`.padEnd(22, '0'), token),
    );
    const voting = new Voting(phones, random);
    const told = new Map(
      cards.map(({ key }, place) => [key, phones[place] ?? { received: [], isOwed: false }]),
    );
    const compared = () => compare(join(dataDir, databaseName), event, told);
    return await killAgainAndAgain({ server, dataDir, voting, compared }, setup, say);
  } finally {
    await server.kill();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function votingHall(dataDir: string, phones: number) {
  const server = await buildForTest({ port: 0, host: '127.0.0.1', dataDir, publicUrl: null, trustProxy: 0 });
  const hall = await openVotingHall(server, bids, phones);
  hall.facilitator.leave();
  await server.close();
  return hall;
}

/** Every phone casts one ballot after the other until it is told to stop. */
class Voting {
  readonly #phones: readonly RetryingPhone[];
  readonly #casting: Promise<unknown>;
  #stopped = false;

  constructor(phones: readonly RetryingPhone[], random: SeededRandom) {
    this.#phones = phones;
    this.#casting = Promise.all(phones.map((phone, place) => this.#cast(phone, random.fork(place))));
  }

  get received(): number {
    return this.#phones.reduce((sum, { received }) => sum + received.length, 0);
  }

  get owed(): number {
    return this.#phones.filter(({ isOwed }) => isOwed).length;
  }

  /** Each phone finishes the ballot it is at. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#casting;
    this.leave();
  }

  /** Whatever they are at. */
  leave(): void {
    this.#stopped = true;
    for (const phone of this.#phones) phone.leave();
  }

  async #cast(phone: RetryingPhone, random: SeededRandom): Promise<void> {
    while (!this.#stopped) await phone.cast(someMarks(random));
  }
}

function someMarks(random: SeededRandom): Marks {
  const all = Array.from({ length: bids }, (_, place) => [bidId(place + 1), random.whole(1, 5)] as const);
  return all.filter(() => random.happens(0.75));
}

interface Played {
  readonly server: KillableServer;
  readonly dataDir: string;
  readonly voting: Voting;
  /** What phones were told against what stands; no server runs meanwhile. */
  readonly compared: () => Promise<CrashComparison>;
}

async function killAgainAndAgain(
  played: Played,
  setup: CrashSetup,
  say: (text: string) => void,
): Promise<Crashed> {
  const { seed, rounds, planted } = setup;
  const { server, dataDir, voting, compared } = played;
  const random = new SeededRandom(seed).fork(-1);
  const isBlind = planted === 'blind-for-deletions';
  let [owed, proving, deletions, silentStarts, lessFound] = [0, 0, 0, 0, 0];
  for (let round = 1; round <= rounds; round += 1) {
    const before = voting.received;
    const enough = before + random.whole(1, mostInRound);
    if (server.fault === '' || isBlind) {
      while (voting.received < enough) await soon();
      deletions += 1;
      deleteSome(dataDir, random, isBlind);
      // One that is received after the next commit proves that everything is in a file again.
      const after = voting.received + 2 * setup.phones;
      while (voting.received < after) await soon();
    }
    await death(server, () => voting.received >= enough);
    const [received, inFlight] = [voting.received - before, voting.owed];
    owed += inFlight;
    if (received > 0 && inFlight > 0) proving += 1;
    if (planted !== null) {
      const soFar = await compared();
      // It is found out: what else it would spoil shows nothing more.
      if (soFar.lost + soFar.twice > 0) {
        voting.leave();
        return { ...soFar, owed, proving, deletions, silentStarts, lessFound };
      }
    } else if (await startsWithout(dataDir, server, random)) silentStarts += 1;
    // The last one lives: every phone finishes the ballot that it is at.
    const fault = round < rounds ? faultFor(random, planted) : `,${planted ?? ''}`;
    try {
      await server.start(fault);
    } catch {
      lessFound += 1;
      await server.start(`,go-on-with-less`);
    }
    if (round % 10 === 0 || round === rounds)
      say(`${round} kills, ${voting.received} ballots received, ${owed} owed an answer at a kill.\n`);
  }
  await voting.stop();
  await server.kill();
  return { ...(await compared()), owed, proving, deletions, silentStarts, lessFound };
}

/** One round in two it kills itself at a named point; else it is killed from outside once `enough` was received. */
async function death(server: KillableServer, enough: () => boolean): Promise<void> {
  if (/^[a-z]/.test(server.fault)) return server.gone();
  while (!enough()) await soon();
  await server.kill();
}

/** What the next server does to itself: at a named point after some appends, or nothing, so that it is killed from outside. */
function faultFor(random: SeededRandom, planted: PlantedFault | null): string {
  const point = crashPoints[random.whole(0, crashPoints.length - 1)];
  const times = random.whole(2, 30);
  if (planted === 'ack-before-commit') return `before-append:${times},${planted}`;
  if (planted === 'blind-for-deletions') return `,${planted}`;
  if (planted === 'double-apply') return `after-commit-before-ack:${times},${planted}`;
  // A publisher that dies before its first view dies in every start; later ones are as good a moment as any.
  if (point === 'after-ack-before-publish') return `${point}:${random.whole(2, 4)}`;
  return random.happens(0.5) ? `${point}:${times}` : '';
}

/** A moment that has nothing to do with when ballots are taken. */
function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}
