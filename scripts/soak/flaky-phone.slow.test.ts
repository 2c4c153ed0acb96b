import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { decide } from '../../domain/event/decide.ts';
import { bidId } from '../../domain/ids.ts';
import { assert } from '../../domain/outcome.ts';
import { forgetting } from '../../server/crash/forgetful.ts';
import { databaseName } from '../../server/data-folder.ts';
import { noFaults } from '../../server/live/faults.ts';
import { openHall } from '../../server/testing/test-hall.ts';
import { deviceCalled } from '../../server/testing/test-screen.ts';
import { SeededRandom } from '../hall/seeded-random.ts';
import { FlakyPhone, type Mishaps } from './flaky-phone.ts';
import { storedFor, type Stored } from './stored.ts';

const votesEach = 20;
const seed = 1;

/** Phones vote on bad lines in a real hall that decides by `decides`: what stands in its journal in the end. */
async function voteThrough(decides: typeof decide): Promise<Stored & { mishaps: readonly Mishaps[] }> {
  const hall = await openHall({ cards: 4, machine: { faults: { ...noFaults, decide: decides } } });
  await hall.hearAll();
  const random = new SeededRandom(seed);
  const phones = hall.tokens.map((token, place) => {
    const where = { url: hall.localUrl, event: hall.event, device: deviceCalled(`flaky${place}`) };
    const card = hall.server.access.card(token);
    assert(card, 'the card opens');
    return new FlakyPhone(where, { token, key: card.key }, random.fork(place));
  });
  await Promise.all(
    phones.map(async (phone, place) => {
      const own = random.fork(100 + place);
      await phone.arrive();
      for (let vote = 0; vote < votesEach; vote += 1) await phone.vote([[bidId(1), own.whole(1, 5)]]);
      await phone.settle();
      phone.leave();
    }),
  );
  await hall.close();
  const stored = await storedFor(join(hall.dataDir, databaseName), hall.event, phones);
  return { ...stored, mishaps: phones.map(({ mishaps }) => mishaps) };
}

test('[B7, W4] on bad lines nothing is lost, nothing counted twice, and nothing older takes the place of a newer ballot', async () => {
  const { mishaps, ...stored } = await voteThrough(noFaults.decide);
  expect(stored).toEqual({
    lost: 0,
    countedTwice: 0,
    olderTaken: 0,
    recounts: true,
    ballots: expect.any(Number),
  });
  for (const fate of ['lost', 'answer-lost', 'twice', 'late'] as const)
    expect(mishaps.map((each) => [fate, each[fate] > 0])).toContainEqual([fate, true]);
});

test('[B7] a server that takes a ballot which a newer one has overtaken is found out', async () => {
  const { olderTaken } = await voteThrough(forgetting((sent, now) => sent > now));
  expect(olderTaken).toBeGreaterThan(0);
});

test('[B7] a server that takes the same sending again is found out', async () => {
  const { countedTwice } = await voteThrough(forgetting((sent, now) => sent === now));
  expect(countedTwice).toBeGreaterThan(0);
});
