import { describe, expect, test } from 'vitest';
import type { AnyView } from '../../domain/views/roles.ts';
import { cardKey } from '../../domain/testing/set-up.ts';
import { openRoom } from '../testing/test-room.ts';

const second = 1_000;
const live = { policy: 'live', firstAt: 10, thenEvery: 5 } as const;

function largest(views: readonly AnyView[]): number {
  expect(views.length).toBeGreaterThan(3);
  return Math.max(...views.map((view) => Buffer.byteLength(JSON.stringify(view))));
}

describe('what screens are told', () => {
  test('[W7] at most four views a second, and always one after the last change', async () => {
    const hall = await openRoom({ cards: 60, practice: true, rules: { screen: live } });
    await hall.hearAll();
    await hall.time.pass(5 * second);
    const before = hall.viewsOf('projector').length;
    for (let card = 1; card <= 50; card += 1) {
      await hall.vote(card, [[1, 5]]);
      await hall.time.pass(20);
    }
    await hall.time.pass(1 * second);
    const views = hall.viewsOf('projector').slice(before);
    expect(views.length).toBeGreaterThanOrEqual(4);
    expect(views.length).toBeLessThanOrEqual(5);
    expect(views.at(-1)).toMatchObject({ ballots: 50, figures: expect.arrayContaining([[1, 50, 250]]) });
  });

  test('[W7] the first change after a quiet while is told at once', async () => {
    const hall = await openRoom();
    await hall.hearAll();
    await hall.time.pass(5 * second);
    const before = hall.viewsOf('projector').length;
    await hall.ask({ type: 'show-overlay', overlay: 'join' });
    await hall.time.pass(0);
    expect(hall.viewsOf('projector').slice(before)).toMatchObject([{ overlay: 'join' }]);
  });

  test('[V3, W7] phones hear of the stage, never of a ballot or of who is there', async () => {
    const hall = await openRoom({ cards: 60 });
    await hall.hearAll();
    await hall.time.pass(1 * second);
    const before = hall.viewsOf('phone').length;
    for (let card = 1; card <= 50; card += 1) {
      hall.room.presence.arrived(`phone ${card}`, '127.0.0.1');
      hall.room.presence.holds(`phone ${card}`, cardKey(card), true);
      await hall.vote(card, [[1, 5]]);
      await hall.time.pass(100);
    }
    expect(hall.viewsOf('phone').length).toBe(before);
    expect(hall.viewsOf('facilitator').at(-1)).toMatchObject({ connected: 50, unsent: 50, ballots: 50 });

    await hall.ask({ type: 'pause' });
    await hall.time.pass(1 * second);
    expect(hall.viewsOf('phone').slice(before)).toMatchObject([{ paused: true }]);
  });

  test('[W7] screens count down by themselves, but hear at once when a clock is set to what it showed', async () => {
    const hall = await openRoom();
    await hall.lastCall();
    await hall.time.pass(1 * second);
    const before = hall.viewsOf('phone').length;
    await hall.time.pass(20 * second);
    expect(hall.viewsOf('phone').length).toBe(before);
    // Within a quarter of a second, so that the view between is never sent.
    await hall.ask({ type: 'stop-last-call' });
    await hall.ask({ type: 'start-last-call' });
    await hall.time.pass(1 * second);
    const told = hall.viewsOf('phone').slice(before);
    expect(told.at(-1)).toMatchObject({ countdown: { kind: 'last-call', leftMs: 120 * second } });
  });

  test.each([
    ['when every bid stands alone', (card: number, bid: number) => (card <= 2 * bid ? 5 : 1)],
    ['when all are tied', () => 5],
  ])(
    '[V3, V4] with 30 bids a phone is sent at most 2 KB before the results, a projector always 8 KB: %s',
    async (_, scoreOf) => {
      const hall = await openRoom({ bids: 30, cards: 60, practice: true, rules: { screen: live } });
      await hall.hearAll();
      const bids = [...hall.room.state.order];
      for (let card = 1; card <= 60; card += 1) {
        await hall.vote(
          card,
          bids.map((bid) => [bid, scoreOf(card, bid)]),
        );
      }
      await hall.time.pass(1 * second);
      await hall.ask({ type: 'start-last-call' });
      await hall.time.pass(141 * second);
      await hall.ask({ type: 'seal' });
      await hall.time.pass(1 * second);
      await hall.press({ type: 'start-results' });
      while ((await hall.press({ type: 'show-next-result' })).ok) await hall.time.pass(1 * second);
      const beforeResults = hall.viewsOf('phone').filter(({ stage }) => stage !== 'results');
      expect(largest(beforeResults)).toBeLessThanOrEqual(2_048);
      expect(largest(hall.viewsOf('projector'))).toBeLessThanOrEqual(8_192);
    },
  );

  test('[J8] after the room is closed nothing is sent any more', async () => {
    const hall = await openRoom();
    await hall.hearAll();
    await hall.room.close();
    const before = hall.sent.length;
    hall.room.presence.arrived('late', '127.0.0.1');
    await hall.time.pass(10 * second);
    expect(hall.sent.length).toBe(before);
    expect(hall.time.waiting).toBe(0);
  });
});
