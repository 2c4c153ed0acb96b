import { expect, onTestFinished, test, vi } from 'vitest';
import { tempFolder } from '../../db/testing/temp-database.ts';
import { noBid, nobody, type Actor, type BidId } from '../../domain/ids.ts';
import { rulesWith } from '../../domain/testing/ballot-kinds.ts';
import { must } from '../../domain/testing/set-up.ts';
import type { RunningServer } from '../build.ts';
import { buildForTest } from '../testing/build-for-test.ts';
import type { EventRoom } from '../live/event-room.ts';
import { openHall } from '../testing/test-hall.ts';
import { Crowds } from './crowds.ts';
import { makeSample } from './sample.ts';

const facilitator: Actor = { role: 'facilitator', person: nobody };
const patience = { timeout: 30_000, interval: 50 };

/** A crowd that does in a second what people do in a minute. */
function crowdOf({ server, localUrl }: { server: RunningServer; localUrl: string }): Crowds {
  const { access, register } = server;
  const faults: unknown[] = [];
  const crowds = new Crowds({
    access,
    register,
    now: Date.now,
    localUrl: () => localUrl,
    pace: 0.02,
    report: (_, fault) => faults.push(fault),
  });
  onTestFinished(async () => {
    await crowds.close();
    expect(faults).toEqual([]);
  });
  return crowds;
}

type Press = { type: 'open-doors' } | { type: 'open-voting' } | { type: 'call-bid'; bid: BidId };

async function press(room: EventRoom, command: Press): Promise<void> {
  must(await room.submit({ ...command, on: room.state.stageVersion }, { role: 'officer', person: nobody }));
}

test('a crowd comes in by its own cards, scores what is presented, and goes home', async () => {
  const hall = await openHall({ practice: true, bids: 4, cards: 30 });
  const crowds = crowdOf(hall);
  const { room } = hall;
  await hall.ask({ type: 'open-doors' });
  await hall.ask({ type: 'open-voting' });

  expect(await crowds.bring(room, 40, facilitator)).toEqual({ ok: true, value: { phones: 40 } });
  await vi.waitFor(() => expect(room.hall()).toMatchObject({ connected: 40, crowd: 40 }), patience);
  expect(room.state.ballots.size).toBe(0);

  const [first, second] = room.state.order;
  if (!first || !second) throw new Error('no bids');
  await hall.ask({ type: 'call-bid', bid: first });
  await vi.waitFor(() => expect(room.state.tally.get(first)?.scorers).toBeGreaterThan(30), patience);
  expect(room.state.tally.get(second)?.scorers ?? 0).toBe(0);
  await hall.ask({ type: 'call-bid', bid: second });
  await vi.waitFor(() => expect(room.state.tally.get(second)?.scorers).toBeGreaterThan(30), patience);

  await crowds.bring(room, 0, facilitator);
  await vi.waitFor(() => expect(room.hall()).toMatchObject({ connected: 0, crowd: 0 }), patience);
  const cards = room.state.cards.size;
  await crowds.bring(room, 40, facilitator);
  await vi.waitFor(() => expect(room.hall().crowd).toBe(40), patience);
  expect(room.state.cards.size).toBe(cards); // the same people with the same cards
});

test('[B10] it fills in whatever ballot the rules ask for, and every one is taken', async () => {
  const hall = await openHall({ practice: true, bids: 4, cards: 20, rules: rulesWith('ranking') });
  const crowds = crowdOf(hall);
  const { room } = hall;
  await hall.ask({ type: 'open-doors' });
  await hall.ask({ type: 'open-voting' });
  await crowds.bring(room, 15, facilitator);
  for (const bid of room.state.order) await hall.ask({ type: 'call-bid', bid });
  const full = () => [...room.state.ballots.values()].filter(({ marks }) => marks.length === 2).length;
  await vi.waitFor(() => expect(full()).toBe(15), patience);
});

test('it leaves the first cards to people, and makes more when there are too few', async () => {
  const hall = await openHall({ practice: true, cards: 22 });
  const crowds = crowdOf(hall);
  await crowds.bring(hall.room, 10, facilitator);
  expect(hall.room.state.cards.size).toBe(30);
  await vi.waitFor(() => expect(hall.room.hall().crowd).toBe(10), patience);
  const opened = (await hall.server.register.cards.list(hall.event, null)).filter((card) => card.opened);
  expect(opened).toHaveLength(10);
  expect(opened.filter(({ number }) => number <= 20)).toEqual([]);
});

test('an event with few cards has room for a crowd too', async () => {
  const hall = await openHall({ practice: true, cards: 6 });
  await crowdOf(hall).bring(hall.room, 4, facilitator);
  await vi.waitFor(() => expect(hall.room.hall().crowd).toBe(4), patience);
});

test('it comes back after the server was away, and goes on with its ballots', async () => {
  const config = { port: 0, host: '127.0.0.1', dataDir: tempFolder(), publicUrl: null, trustProxy: 0 };
  const first = await buildForTest(config);
  const room = await makeSample({ ...first, now: Date.now });
  const crowds = crowdOf({ server: first, localUrl: `http://127.0.0.1:${first.port}` });
  const [bid = noBid, next = noBid] = room.state.order;
  await press(room, { type: 'open-doors' });
  await press(room, { type: 'open-voting' });
  await press(room, { type: 'call-bid', bid });
  await crowds.bring(room, 30, facilitator);
  await vi.waitFor(() => expect(room.state.ballots.size).toBeGreaterThan(10), patience);
  await first.close();

  const second = await buildForTest({ ...config, port: first.port });
  onTestFinished(() => second.close());
  const again = second.rooms.event(room.event);
  if (!again) throw new Error('the event is gone');
  expect(again.state.ballots.size).toBe(room.state.ballots.size);
  await press(again, { type: 'call-bid', bid: next });
  await vi.waitFor(() => expect(again.state.tally.get(next)?.scorers).toBeGreaterThan(25), patience);
  await vi.waitFor(() => expect(again.state.tally.get(bid)?.scorers).toBeGreaterThan(25), patience);
});

test('there is none where ballots count', async () => {
  const hall = await openHall();
  const outcome = await crowdOf(hall).bring(hall.room, 10, facilitator);
  expect(outcome).toEqual({ ok: false, refusal: { code: 'practice-only' } });
});
