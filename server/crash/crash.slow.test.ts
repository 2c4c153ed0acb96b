import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bidId } from '../../domain/ids.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import { databaseName } from '../data-folder.ts';
import { crashPoints } from '../live/faults.ts';
import { seededRandom } from '../practice/seeded-random.ts';
import { openHall } from '../testing/test-hall.ts';
import { deviceCalled } from '../testing/test-screen.ts';
import { compare, type CrashComparison } from './compare.ts';
import { KillableServer } from './killable-server.ts';
import { RetryingPhone } from './retrying-phone.ts';

const phones = 8;
const ballotsEach = 15;
const bids = 22;
/** `CRASH_SEED` plays one again. */
const seed = Number(process.env['CRASH_SEED'] ?? Date.now() % 1_000_000);

type Chance = (below: number) => number;

function chanceOf(start: number): Chance {
  const random = seededRandom(start);
  return (below) => Math.floor(random() * below);
}

function someMarks(random: Chance): Marks {
  const all = Array.from({ length: bids }, (_, place) => [bidId(place + 1), 1 + random(5)] as const);
  return all.filter(() => random(4) > 0);
}

interface Plan {
  /** What the first server does to itself. */
  readonly fault?: string;
  /** How many times it is killed from outside, each time when some further answers have come in. */
  readonly kills?: number;
}

/** Phones vote while the server dies and comes back; what they were told is compared with what is stored. */
async function playThrough({ fault = '', kills = 0 }: Plan): Promise<CrashComparison> {
  const random = chanceOf(seed);
  const hall = await openHall({ bids, cards: phones, rules: { opening: 'all-at-once' } });
  await hall.ask({ type: 'open-doors' });
  await hall.ask({ type: 'open-voting' });
  const keys = hall.tokens.map((token) => hall.server.access.card(token)?.key ?? '');
  await hall.close();

  const server = new KillableServer(hall.dataDir);
  onTestFinished(() => server.kill());
  await server.start(fault);
  const hands = hall.tokens.map(
    (token, place) => new RetryingPhone(server.url, hall.event, deviceCalled(`phone${place}`), token),
  );
  onTestFinished(() => hands.forEach((phone) => phone.leave()));
  const voting = Promise.all(hands.map((phone) => castAll(phone, () => someMarks(random))));
  if (fault !== '') {
    await server.gone();
    await server.start();
  }
  for (let kill = 0; kill < kills; kill += 1) {
    const answers = answered(hands) + 1 + random(10);
    while (answered(hands) < answers) await new Promise((resolve) => setTimeout(resolve, 1));
    await server.kill();
    await server.start();
  }
  await voting;
  expect(server.deaths).toBe(kills + (fault === '' ? 0 : 1));
  await server.kill();
  const record = new Map(keys.map((key, place) => [key, hands[place]?.received ?? []]));
  return compare(join(hall.dataDir, databaseName), hall.event, record);
}

async function castAll(phone: RetryingPhone, marks: () => Marks): Promise<void> {
  for (let ballot = 0; ballot < ballotsEach; ballot += 1) await phone.cast(marks());
}

function answered(hands: readonly RetryingPhone[]): number {
  return hands.reduce((sum, { received }) => sum + received.length, 0);
}

/** Eleven servers are started one after the other; a busy machine takes seconds for each. */
const timeout = 300_000;
const unharmed = { lost: 0, twice: 0, wrong: 0, sound: true, acknowledged: phones * ballotsEach };

test.each(crashPoints)(
  '[J8, W3] killed %s: nothing acknowledged is lost, nothing counted twice',
  async (point) => {
    const times = 1 + chanceOf(seed)(15);
    expect(
      await playThrough({ fault: `${point}:${point === 'after-ack-before-publish' ? 1 : times}` }),
      `seed ${seed}`,
    ).toEqual(unharmed);
  },
);

test(
  '[J8, W3] killed at ten random moments: nothing acknowledged is lost, nothing counted twice',
  { timeout },
  async () => {
    expect(await playThrough({ kills: 10 }), `seed ${seed}`).toEqual(unharmed);
  },
);
