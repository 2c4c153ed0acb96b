import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bidId } from '../../domain/ids.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import { assert } from '../../domain/outcome.ts';
import { databaseName } from '../data-folder.ts';
import { crashPoints } from '../live/faults.ts';
import { seededRandom } from '../practice/seeded-random.ts';
import { openHall } from '../testing/test-hall.ts';
import { deviceCalled } from '../testing/test-screen.ts';
import { compare } from './compare.ts';
import { KillableServer } from './killable-server.ts';
import { RetryingPhone } from './retrying-phone.ts';

const phones = 8;
const bids = 22;
const randomKills = 10;
/** So many ballots each phone casts after the last death. */
const ballotsAfter = 15;
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

/** What each server does to itself, in turn; one without waits until it is killed from outside. */
function plans(random: Chance): readonly string[] {
  const named = crashPoints.map(
    (point) => `${point}:${point === 'after-ack-before-publish' ? 1 : 1 + random(15)}`,
  );
  return [...named, ...Array.from({ length: randomKills }, () => '')];
}

/** A hall that votes, with no server yet: where it is kept, and a phone's token and ballot key for each card. */
async function closedHall() {
  const hall = await openHall({ bids, cards: phones, rules: { opening: 'all-at-once' } });
  await hall.ask({ type: 'open-doors' });
  await hall.ask({ type: 'open-voting' });
  const cards = hall.tokens.map((token) => {
    const card = hall.server.access.card(token);
    assert(card, 'the card opens');
    return { token, key: card.key };
  });
  await hall.close();
  return { dataDir: hall.dataDir, event: hall.event, cards };
}

/** One ballot after the other, and so many more once the last server that was to die is dead. */
async function castAll(phone: RetryingPhone, marks: () => Marks, isOver: () => boolean): Promise<void> {
  for (let more = ballotsAfter; more > 0; more -= isOver() ? 1 : 0) await phone.cast(marks());
}

/** Fifteen servers are started one after the other; a busy machine takes seconds for each. */
const timeout = 300_000;
const unharmed = { lost: 0, twice: 0, wrong: 0, sound: true };

test(
  '[J8, W3] killed at every named point and at ten random moments: nothing acknowledged is lost, nothing counted twice',
  { timeout },
  async () => {
    const random = chanceOf(seed);
    const { dataDir, event, cards } = await closedHall();
    const server = new KillableServer(dataDir);
    onTestFinished(() => server.kill());
    const deaths = plans(random);
    await server.start(deaths[0]);

    const voters = cards.map(({ token, key }, place) => {
      const phone = new RetryingPhone(server.url, event, deviceCalled(`phone${place}`), token);
      return { key, phone };
    });
    onTestFinished(() => voters.forEach(({ phone }) => phone.leave()));
    const told = new Map(voters.map(({ key, phone }) => [key, phone]));
    const stored = () => compare(join(dataDir, databaseName), event, told);
    const answered = () => voters.reduce((sum, { phone }) => sum + phone.received.length, 0);
    const killedAfter = async (enough: number) => {
      while (answered() < enough) await new Promise((resolve) => setTimeout(resolve, 1));
      await server.kill();
    };
    let isOver = false;
    const voting = Promise.all(
      voters.map(({ phone }) =>
        castAll(
          phone,
          () => someMarks(random),
          () => isOver,
        ),
      ),
    );

    for (const [place, plan] of deaths.entries()) {
      const enough = answered() + 1 + random(10);
      await (plan === '' ? killedAfter(enough) : server.gone());
      expect(await stored(), `seed ${seed}, death ${place + 1} ${plan}`).toMatchObject(unharmed);
      await server.start(deaths[place + 1] ?? '');
    }
    isOver = true;
    await voting;
    expect(server.deaths).toBe(crashPoints.length + randomKills);
    await server.kill();
    expect(await stored(), `seed ${seed}`).toEqual({ ...unharmed, acknowledged: answered() });
  },
);
