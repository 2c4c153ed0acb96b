/** Hours of a hall in which phones come, vote on bad lines, and go: what the server still holds on to afterwards. */

import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bidId } from '../../domain/ids.ts';
import { databaseName } from '../../server/data-folder.ts';
import { FileThief, otherFaults } from '../crash/lost-files.ts';
import type { Planted } from '../commands/planted-fault.ts';
import type { Tally } from '../fuzz/assaults.ts';
import { burden, type Officer } from '../fuzz/burdens.ts';
import { cardsShownTo, closeHall } from '../hall/after-close.ts';
import { SeededRandom } from '../hall/seeded-random.ts';
import { withPreparedHall } from '../load/prepared-hall.ts';
import { bids } from '../load/scenarios.ts';
import { Served } from '../load/served.ts';
import { Idlers } from './idlers.ts';
import { FlakyPhone, type Mishaps } from './flaky-phone.ts';
import { storedFor, type Stored } from './stored.ts';

export interface Soaked extends Stored {
  readonly seed: number;
  readonly visits: number;
  /** How often two tabs had made a ballot each, and their person was asked. */
  readonly asked: number;
  readonly mishaps: Mishaps;
  /** Bodies, as large as are read, that somebody in the office sent meanwhile. */
  readonly burdens: number;
  /** Times that files were deleted or replaced while the server ran. */
  readonly mislaid: number;
  /** What the server told its operator of. */
  readonly faults: readonly string[];
  /** After the first fifth of the time and at the end, when everybody had left. */
  readonly memoryMb: { readonly early: number; readonly late: number };
  /** After the close: cards that showed their marks to a phone that had no part in them, and to the one that voted. */
  readonly shownElsewhere: number;
  readonly shownToVoters: number;
  readonly handles: { readonly early: number; readonly late: number };
}

const nothingStored = { countedTwice: 0, olderTaken: 0, ballots: 0, recounts: false };
const votesInAVisit = 6;
/** Beside them all the time; they hold up nobody, and leave nothing behind. */
const idlers = 60;

/** Between two times that files are lost, at most. */
const mostCalmMs = 20_000;

export interface SoakSetup {
  readonly ms: number;
  readonly phones: number;
  readonly seed: number;
  readonly planted: Planted | null;
}

export function soak(
  { ms, phones: count, seed, planted }: SoakSetup,
  say: (text: string) => void,
): Promise<Soaked> {
  return withPreparedHall(count, async (hall) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'decision-day-soak-'));
    try {
      cpSync(hall.dataDir, dataDir, { recursive: true });
      const server = await Served.start('full', dataDir, { planted });
      const random = new SeededRandom(seed);
      // Every third card is open in two tabs, which vote beside each other.
      const phones = hall.cards.flatMap((card, place) => {
        const where = { url: server.url, event: hall.event, device: `soak${place}`.padEnd(22, '0') };
        const tabs = place % 3 === 0 ? [1, 2] : [1];
        return tabs.map((tab) => new FlakyPhone(where, card, random.fork(tab * count + place), tab));
      });
      let idle = new Idlers(server.url, idlers);
      let visits = await comeAndGo(phones, random, ms / 5);
      idle.leave();
      const early = await left(server);
      say(`${visits} visits; the server holds on to ${early.memory.toFixed(0)} MB.\n`);
      idle = new Idlers(server.url, idlers);
      const officer = { url: server.url, event: hall.event, device: '', cookie: hall.officerCookie };
      const thief = new FileThief(dataDir, hall.dataDir, random.fork(-1));
      const [more, burdens] = await Promise.all([
        comeAndGo(phones, random, (ms * 4) / 5),
        atTheOffice(officer, random.fork(phones.length), (ms * 4) / 5),
        nowAndThen(thief, random.fork(-2), (ms * 4) / 5),
      ]);
      visits += more;
      await Promise.all(phones.map((phone) => phone.settle()));
      await Promise.all(phones.map((phone) => phone.lookAgain()));
      for (const phone of phones) phone.leave();
      idle.leave();
      const where = { url: server.url, event: hall.event };
      await closeHall(where, hall.links.facilitator);
      const tokens = hall.cards.map(({ token }) => token);
      const shownElsewhere = await cardsShownTo(where, 'late', tokens);
      const shownToVoters = await Promise.all(
        tokens.map((token, place) => cardsShownTo(where, `soak${place}`, [token])),
      );
      const late = await left(server);
      await server.stop();
      const file = join(dataDir, databaseName);
      const stored = existsSync(file)
        ? await storedFor(file, hall.event, phones)
        : { ...nothingStored, lost: phones.length };
      return {
        seed,
        visits,
        asked: phones.reduce((sum, { asked }) => sum + asked, 0),
        mishaps: total(phones),
        burdens: burdens.messages,
        mislaid: thief.times,
        faults: [...otherFaults(server.complaints), ...burdens.unanswered],
        memoryMb: { early: early.memory, late: late.memory },
        handles: { early: early.handles, late: late.handles },
        shownElsewhere,
        shownToVoters: shownToVoters.filter((cards) => cards === 1).length,
        ...stored,
      };
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
}

/** Each phone comes, votes and goes, again and again until the time is up. Comes back with how many visits there were. */
async function comeAndGo(phones: readonly FlakyPhone[], random: SeededRandom, ms: number): Promise<number> {
  const end = performance.now() + ms;
  const visits = await Promise.all(
    phones.map(async (phone, place) => {
      const own = random.fork(place);
      let times = 0;
      do {
        await phone.arrive();
        for (let votes = own.whole(1, votesInAVisit); votes > 0; votes -= 1) await phone.vote(someMarks(own));
        phone.leave();
        times += 1;
        await new Promise((resolve) => setTimeout(resolve, own.whole(1, 200)));
      } while (performance.now() < end);
      return times;
    }),
  );
  return visits.reduce((sum, times) => sum + times, 0);
}

/** Files are lost at once, and again and again until the time is up. */
async function nowAndThen(thief: FileThief, random: SeededRandom, ms: number): Promise<void> {
  const end = performance.now() + ms;
  do {
    thief.strike();
    const calm = Math.min(random.whole(1, mostCalmMs), Math.max(0, end - performance.now()));
    await new Promise((resolve) => setTimeout(resolve, calm));
  } while (performance.now() < end);
}

/** Somebody in the office sends one body after another, each as large as is read. */
async function atTheOffice(officer: Officer, random: SeededRandom, ms: number): Promise<Tally> {
  const tally: Tally = { messages: 0, answered: 0, closed: 0, unanswered: [] };
  const end = performance.now() + ms;
  do await burden(officer, random, tally);
  while (performance.now() < end);
  return tally;
}

async function left(server: Served): Promise<{ memory: number; handles: number }> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { held, handles } = await server.usage();
  return { memory: held / 2 ** 20, handles };
}

function someMarks(random: SeededRandom) {
  return Array.from({ length: bids }, (_, place) => [bidId(place + 1), random.whole(1, 5)] as const);
}

function total(phones: readonly FlakyPhone[]): Mishaps {
  const sum: Mishaps = { through: 0, lost: 0, 'answer-lost': 0, twice: 0, late: 0 };
  for (const { mishaps } of phones) {
    sum.through += mishaps.through;
    sum.lost += mishaps.lost;
    sum['answer-lost'] += mishaps['answer-lost'];
    sum.twice += mishaps.twice;
    sum.late += mishaps.late;
  }
  return sum;
}
