import { describe, expect, test } from 'vitest';
import { eventId } from '../../domain/ids.ts';
import { must } from '../../domain/testing/set-up.ts';
import { openRoom, type TestRoom } from '../testing/test-room.ts';

const timing = { pitchSeconds: 180, lastCallSeconds: 120, graceSeconds: 20 };
const second = 1_000;

async function inLastCall(): Promise<TestRoom> {
  const hall = await openRoom({ rules: { timing } });
  await hall.lastCall();
  return hall;
}

describe('a countdown', () => {
  test('[ST10] closes the voting by itself, and then the grace', async () => {
    const hall = await inLastCall();
    await hall.time.pass(119 * second);
    expect(hall.room.state.stage).toBe('last-call');
    expect(hall.room.hall().countdownLeftMs).toBe(1_000);
    await hall.time.pass(1 * second);
    expect(hall.room.state.stage).toBe('closing');
    await hall.time.pass(19 * second);
    expect(hall.room.state.stage).toBe('closing');
    await hall.time.pass(1 * second);
    expect(hall.room.state.stage).toBe('counting');
    expect(await hall.journal()).toContainEqual({ type: 'voting-closed' });
  });

  test('[B9] a ballot that arrives before the grace ends is in time, one after it is not', async () => {
    const hall = await inLastCall();
    await hall.time.pass(139 * second);
    expect(await hall.vote(1, [[1, 5]])).toMatchObject({ ok: true });
    await hall.time.pass(1 * second);
    expect(await hall.vote(2, [[1, 5]])).toMatchObject({ refusal: { code: 'voting-closed' } });
  });

  test('[ST9] stands still while everything is paused, and no timer is left running', async () => {
    const hall = await inLastCall();
    await hall.time.pass(20 * second);
    await hall.ask({ type: 'pause' });
    await hall.time.pass(1 * second);
    expect(hall.time.waiting).toBe(0);
    await hall.time.pass(3_600 * second);
    expect(hall.room.state.stage).toBe('last-call');
    await hall.ask({ type: 'resume' });
    expect(hall.room.hall().countdownLeftMs).toBe(100 * second);
    await hall.time.pass(100 * second);
    expect(hall.room.state.stage).toBe('closing');
  });

  test('[ST10] that ran out while nothing could be saved closes the voting once it can', async () => {
    const hall = await inLastCall();
    await hall.time.pass(119 * second);
    hall.db.pragma('query_only = ON');
    await hall.time.pass(30 * second);
    expect(hall.room.state.stage).toBe('last-call');
    hall.db.pragma('query_only = OFF');
    await hall.time.pass(2 * second);
    expect(hall.room.state.stage).toBe('closing');
  });
});

describe('the grace', () => {
  async function inGrace(): Promise<TestRoom> {
    const hall = await inLastCall();
    await hall.time.pass(130 * second);
    expect(hall.room.hall()).toMatchObject({ countdownLeftMs: 10 * second, graceExtended: false });
    return hall;
  }

  test('[ST14] gets back the seconds in which the server was busy, and the hall is told', async () => {
    const hall = await inGrace();
    hall.time.sleep({ monotonicMs: 4 * second, wallMs: 4 * second });
    await hall.time.pass(0.5 * second);
    expect(hall.viewsOf('projector').at(-1)).toMatchObject({ countdown: { kind: 'grace', extended: true } });
    await hall.time.pass(9 * second);
    expect(hall.room.state.stage).toBe('closing');
    expect(await hall.vote(1, [[1, 5]])).toMatchObject({ ok: true });
    await hall.time.pass(1 * second);
    expect(hall.room.state.stage).toBe('counting');
  });

  test('[ST14] that would have ended while the server was busy ends after what came meanwhile was read', async () => {
    const hall = await inGrace();
    await hall.time.pass(9 * second);
    hall.time.sleep({ monotonicMs: 3 * second, wallMs: 3 * second });
    await hall.time.pass(0);
    expect(hall.room.state.stage).toBe('closing');
    expect(await hall.vote(1, [[1, 5]])).toMatchObject({ ok: true });
    await hall.time.pass(2 * second);
    expect(hall.room.state.stage).toBe('counting');
  });

  test('[ST14] stands still while nothing can be saved', async () => {
    const hall = await inGrace();
    hall.db.pragma('query_only = ON');
    expect(await hall.vote(1, [[1, 5]])).toMatchObject({ refusal: { code: 'not-saved' } });
    await hall.time.pass(60 * second);
    hall.db.pragma('query_only = OFF');
    await hall.time.pass(2 * second);
    expect(hall.room.state.stage).toBe('closing');
    expect(await hall.vote(1, [[1, 5]])).toMatchObject({ ok: true });
    expect(hall.room.view('facilitator')).toMatchObject({ countdown: { extended: true } });
    await hall.time.pass(10 * second);
    expect(hall.room.state.stage).toBe('counting');
  });
});

describe('after a restart', () => {
  test('[ST10] a countdown is held where it stood, until the facilitator lets it run on', async () => {
    const hall = await inLastCall();
    await hall.time.pass(61 * second);
    await hall.crash();
    expect(hall.room.hall()).toMatchObject({ clockHeld: true, countdownLeftMs: 60 * second });
    await hall.time.pass(3_600 * second);
    expect(hall.room.state.stage).toBe('last-call');
    expect(hall.room.view('phone')).toMatchObject({ countdown: { leftMs: 60 * second, held: true } });

    await hall.ask({ type: 'release-clock' });
    expect(hall.room.hall().clockHeld).toBe(false);
    await hall.time.pass(60 * second);
    expect(hall.room.state.stage).toBe('closing');
  });

  test('[ST10] what was saved before the last entry that set a clock does not count', async () => {
    const hall = await inLastCall();
    await hall.time.pass(115 * second);
    const stale = await hall.register.clocks.read(eventId(1));
    expect(stale).toMatchObject({ countdownLeftMs: 6 * second });
    await hall.ask({ type: 'stop-last-call' });
    await hall.ask({ type: 'start-last-call' });
    // The power went between the commit and the saving of the clocks.
    if (stale) await hall.register.clocks.save(eventId(1), stale);
    await hall.crash();
    expect(hall.room.hall()).toMatchObject({ clockHeld: true, countdownLeftMs: 120 * second });
  });

  test('[ST10] a pitch runs on from what was saved, also when it was over time', async () => {
    const hall = await openRoom({ rules: { timing } });
    await hall.hearAll();
    await hall.time.pass(190 * second);
    expect(hall.room.hall().pitchLeftMs).toBe(-10 * second);
    await hall.crash();
    expect(hall.room.hall().pitchLeftMs).toBe(-10 * second);
    await hall.time.pass(5 * second);
    expect(hall.room.hall()).toMatchObject({ pitchLeftMs: -15 * second, clockHeld: false });
  });

  test('[ST9] a paused event stays paused; resuming it lets its countdown run', async () => {
    const hall = await inLastCall();
    await hall.time.pass(30 * second);
    await hall.ask({ type: 'pause' });
    await hall.crash();
    expect(hall.room.hall()).toMatchObject({ clockHeld: false, countdownLeftMs: 90 * second });
    await hall.ask({ type: 'resume' });
    await hall.time.pass(90 * second);
    expect(hall.room.state.stage).toBe('closing');
  });

  test('[J5] everything else stands exactly where it stood', async () => {
    const hall = await inLastCall();
    await hall.vote(1, [[1, 5]]);
    await hall.vote(2, [[2, 1]]);
    const before = hall.room.state;
    await hall.crash();
    expect(hall.room.state).toEqual(before);
    expect(hall.room.state).not.toBe(before);
  });
});

describe('when the machine slept or its clock jumped', () => {
  test.each([
    ['its deadline clock stood still meanwhile', { monotonicMs: 0, wallMs: 600 * second }],
    ['its deadline clock went on', { monotonicMs: 600 * second, wallMs: 600 * second }],
    ['the wall clock alone was set back', { monotonicMs: 0, wallMs: -600 * second }],
  ])('[ST10] the countdown is held with what anyone last saw: %s', async (_, clocks) => {
    const hall = await inLastCall();
    await hall.time.pass(60 * second);
    hall.time.sleep(clocks);
    await hall.time.pass(5 * second);
    expect(hall.room.hall()).toMatchObject({ clockHeld: true, countdownLeftMs: 60 * second });
    await hall.time.pass(600 * second);
    expect(hall.room.state.stage).toBe('last-call');
    expect(hall.viewsOf('facilitator').at(-1)).toMatchObject({ countdown: { held: true } });
    await hall.ask({ type: 'release-clock' });
    await hall.time.pass(60 * second);
    expect(hall.room.state.stage).toBe('closing');
  });

  test('[ST10] somebody who presses first finds it held', async () => {
    const hall = await inLastCall();
    await hall.time.pass(60 * second);
    hall.time.sleep({ monotonicMs: 0, wallMs: 600 * second });
    must(await hall.press({ type: 'release-clock' }));
    await hall.time.pass(59 * second);
    expect(hall.room.state.stage).toBe('last-call');
    await hall.time.pass(1 * second);
    expect(hall.room.state.stage).toBe('closing');
  });

  test('[ST10] a busy second or a corrected clock changes nothing', async () => {
    const hall = await inLastCall();
    await hall.time.pass(60 * second);
    hall.time.sleep({ monotonicMs: 1_500, wallMs: 3_000 });
    await hall.time.pass(58.5 * second);
    expect(hall.room.state.stage).toBe('closing');
  });
});
