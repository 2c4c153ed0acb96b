import { expect, test } from 'vitest';
import { opening } from '../../domain/testing/evening.ts';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import { openRoom, type TestRoom } from '../testing/test-room.ts';

const second = 1_000;
const timing = { pitchSeconds: 180, lastCallSeconds: 120, graceSeconds: 20 };

async function pitching(): Promise<TestRoom> {
  const hall = await openRoom({ rules: { timing } });
  for (const ask of opening) await hall.ask(ask);
  await hall.ask({ type: 'call-bid', bid: 1 });
  await hall.time.pass(60 * second);
  return hall;
}

const lead = (hall: TestRoom): FacilitatorView => hall.room.view('facilitator') as FacilitatorView;

test('[ST15] for ten seconds everybody who leads sees what can be taken back; then they are told that it is over', async () => {
  const hall = await pitching();
  expect(lead(hall).undo).toBeNull();
  await hall.ask({ type: 'end-pitch' });
  expect(lead(hall).undo).toMatchObject({ act: 'pitch-ended', bid: 1, leftMs: 10_000 });
  await hall.time.pass(9 * second);
  expect(lead(hall).undo).toMatchObject({ act: 'pitch-ended', leftMs: 1_000 });
  hall.sent.length = 0;
  await hall.time.pass(1 * second);
  expect(lead(hall).undo).toBeNull();
  const told = hall.sent.filter(({ role }) => role === 'facilitator').map(({ view }) => view);
  expect(told.at(-1)).toMatchObject({ undo: null });
  const entry = hall.room.state.undoable?.entry ?? 0;
  expect(await hall.press({ type: 'undo', entry })).toMatchObject({ refusal: { code: 'nothing-to-undo' } });
});

test('[ST15] a pitch that was ended by mistake goes on from where its clock stood', async () => {
  const hall = await pitching();
  await hall.ask({ type: 'end-pitch' });
  await hall.time.pass(4 * second);
  await hall.ask({ type: 'undo', entry: lead(hall).undo?.entry ?? 0 });
  expect(lead(hall).pitch).toMatchObject({ bid: 1, leftMs: 120_000, running: true });
  await hall.time.pass(5 * second);
  expect(lead(hall).pitch?.leftMs).toBe(115_000);
  expect(lead(hall).undo).toBeNull();
});

test('[ST15] another act is not in the way of a clock that runs', async () => {
  const hall = await pitching();
  await hall.ask({ type: 'set-aside', bid: 3, as: 'later' });
  await hall.time.pass(4 * second);
  await hall.ask({ type: 'undo', entry: lead(hall).undo?.entry ?? 0 });
  expect(lead(hall).pitch?.leftMs).toBe(116_000);
});

test('[ST15] a close by hand: the last call goes on with what was left, and ends by itself', async () => {
  const hall = await openRoom({ rules: { timing } });
  await hall.lastCall();
  await hall.time.pass(20 * second);
  await hall.ask({ type: 'close-voting' });
  await hall.time.pass(3 * second);
  await hall.ask({ type: 'undo', entry: lead(hall).undo?.entry ?? 0 });
  expect(lead(hall)).toMatchObject({ stage: 'last-call', countdown: { leftMs: 100_000, held: false } });
  // Whoever reads the tables alone finds the same (J8).
  expect(hall.db.prepare('SELECT stage FROM events').pluck(true).get()).toBe('last-call');
  await hall.time.pass(100 * second);
  expect(hall.room.state.stage).toBe('closing');
  expect(lead(hall).undo).toBeNull();
});

test('[ST10, ST15] a countdown that waited for the facilitator waits again', async () => {
  const hall = await openRoom({ rules: { timing } });
  await hall.lastCall();
  await hall.time.pass(20 * second);
  await hall.crash();
  expect(lead(hall).countdown).toMatchObject({ held: true });
  expect(lead(hall).undo).toBeNull();
  await hall.ask({ type: 'stop-last-call' });
  await hall.ask({ type: 'undo', entry: lead(hall).undo?.entry ?? 0 });
  expect(lead(hall).countdown).toMatchObject({ kind: 'last-call', held: true });
});

test('[ST15] ballots, cards and what the hall is shown do not end the ten seconds of an act', async () => {
  const hall = await pitching();
  await hall.ask({ type: 'end-pitch' });
  await hall.vote(1, [[1, 5]]);
  expect(lead(hall).undo).toMatchObject({ act: 'pitch-ended' });
  await hall.ask({ type: 'show-overlay', overlay: 'join' });
  expect(lead(hall).undo).toMatchObject({ act: 'screen-shown' });
});
