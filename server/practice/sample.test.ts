import { expect, onTestFinished, test } from 'vitest';
import { tempFolder } from '../../db/testing/temp-database.ts';
import { flawIn } from '../../domain/event/rules/rules-flaws.ts';
import { longestText } from '../../domain/event/texts.ts';
import { fundId } from '../../domain/ids.ts';
import { sumPence } from '../../domain/money.ts';
import { buildForTest } from '../testing/build-for-test.ts';
import { makeSample } from './sample.ts';
import { sampleBids } from './sample-bids.ts';
import { sampleAreas, sampleFund, sampleRules } from './sample-words.ts';

const config = { port: 0, host: '127.0.0.1', publicUrl: null, trustProxy: 0 };

test('the eight pots come to the fund, to the penny', async () => {
  expect(sampleAreas).toHaveLength(8);
  expect(sumPence(sampleAreas.map(({ potPence }) => potPence))).toBe(sampleFund.totalPence);
});

test('22 bids of every size, about half of which the pot can pay for', async () => {
  expect(sampleBids).toHaveLength(22);
  const asks = sampleBids.map(({ askPence }) => askPence);
  expect(Math.min(...asks)).toBe(180_00);
  expect(Math.max(...asks)).toBe(9_500_00);
  const pot = sampleAreas.find(({ name }) => name === 'Northfields')?.potPence ?? 0;
  expect(pot / sumPence(asks)).toBeGreaterThan(0.4);
  expect(pot / sumPence(asks)).toBeLessThan(0.6);
  expect(new Set(sampleBids.map(({ name }) => name)).size).toBe(22);
  for (const bid of sampleBids) {
    expect(bid.leastPence ?? 0).toBeLessThanOrEqual(bid.askPence);
    for (const field of ['name', 'organisation', 'purpose', 'beneficiaries'] as const) {
      expect(bid[field].length).toBeLessThanOrEqual(longestText[field]);
    }
  }
});

test('its rules are possible, and show figures as they come in', async () => {
  expect(flawIn(sampleRules)).toBeNull();
  expect(sampleRules.screen.policy).toBe('live');
});

test('the sample stands in practice, ready for the doors to open, also after a restart', async () => {
  const dataDir = tempFolder();
  const server = await buildForTest({ ...config, dataDir });
  const { event } = await makeSample({ ...server, now: () => Date.UTC(2028, 0, 29, 9) });
  await server.close();
  const again = await buildForTest({ ...config, dataDir });
  onTestFinished(() => again.close());
  const room = again.rooms.event(event);
  expect(room?.state).toMatchObject({
    practice: true,
    potPence: 48_000_00,
    stage: 'setting-up',
    rulesChosen: true,
  });
  expect(room?.state.cards.size).toBe(250);
  const book = room?.book();
  expect(book?.text).toEqual({
    name: 'Northfields decides',
    venue: 'Northfields Community Hall',
    date: 'Saturday 29 January',
    fund: sampleFund.name,
    area: 'Northfields',
    sample: true,
  });
  expect(book?.bids.map(({ name }) => name)).toEqual(sampleBids.map(({ name }) => name));
  expect(again.rooms.fund(fundId(1))?.state.areas.size).toBe(8);
  expect(await again.register.people.ofEvent(event)).toHaveLength(5);
});
