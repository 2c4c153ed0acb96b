import { describe, expect, test } from 'vitest';
import { cardNumber, eventId } from '../../domain/ids.ts';
import { assert } from '../../domain/outcome.ts';
import { ManualTime } from '../testing/manual-time.ts';
import { printedCards, secretOf } from '../testing/printer.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { deviceCalled, type TestScreen } from '../testing/test-screen.ts';
import { HttpClient } from '../testing/http-client.ts';

const minute = 60_000;
const marks = [[1, 5]] as const;

interface Opened {
  readonly time: ManualTime;
  readonly hall: TestHall;
  readonly holder: TestScreen;
  readonly token: string;
  readonly secret: string;
}

/** A hall in which the holder of the first card has voted. */
async function voted(): Promise<Opened> {
  const time = new ManualTime();
  const hall = await openHall({ cards: 3, machine: { time } });
  await hall.hearAll();
  const [card] = await printedCards(hall);
  const secret = card ? secretOf(card) : '';
  const token = await exchange(hall, secret, deviceCalled('holder'));
  const holder = await hall.phone('holder');
  expect(await holder.mine(token, true)).toMatchObject({ value: { otherOpenedAt: null } });
  await holder.command({ type: 'ballot', token, send: 1, basedOn: 0, marks });
  await time.pass(10 * minute);
  return { time, hall, holder, token, secret };
}

async function exchange(hall: TestHall, code: string, device?: string): Promise<string> {
  const answer = await new HttpClient(hall.localUrl).post('/api/card', { code, device });
  return answer.value<{ token: string }>().token;
}

const toTheMinute = (time: ManualTime) => time.wall() - (time.wall() % minute);

/** What the holder was told last, once it came. */
async function told({ holder }: Opened, times: number): Promise<number | null | undefined> {
  await holder.until(() => holder.mines.length >= times);
  expect(holder.mines).toHaveLength(times);
  return holder.mines.at(-1)?.mine.otherOpenedAt;
}

describe('[W29] every opening of a card on another phone is told to its holder, with the time', () => {
  test('of one that only looks', async () => {
    const at = await voted();
    const tool = await at.hall.phone('tool');
    expect(await tool.mine(at.token, false)).toMatchObject({ value: { marks } });
    expect(await told(at, 1)).toBe(toTheMinute(at.time));
  });

  test('of one that exchanges the code and does nothing more', async () => {
    const at = await voted();
    await exchange(at.hall, at.secret);
    expect(await told(at, 1)).toBe(toTheMinute(at.time));
  });

  test('of one that sends a ballot without having looked', async () => {
    const at = await voted();
    const tool = await at.hall.phone('tool');
    await tool.command({ type: 'ballot', token: at.token, send: 1, basedOn: 1, marks: [] });
    await at.holder.until(() => at.holder.mines.length > 0);
    expect(at.holder.mines.at(-1)?.mine.otherOpenedAt).toBe(toTheMinute(at.time));
  });

  test('again each time that it opens it, and once for a phone that takes it over', async () => {
    const at = await voted();
    const tool = await at.hall.phone('tool');
    await tool.mine(at.token, true);
    await told(at, 1);
    tool.leave();
    await at.time.pass(5 * minute);
    const back = await at.hall.phone('tool');
    await back.mine(at.token, false);
    expect(await told(at, 2)).toBe(toTheMinute(at.time));
  });

  test('also when it opened it first, or while the holder was away, or before a restart', async () => {
    const at = await voted();
    const [, other = ''] = at.hall.tokens;
    const early = await at.hall.phone('early');
    await early.mine(other, false);
    const when = toTheMinute(at.time);
    await at.time.pass(20 * minute);
    expect(await at.holder.mine(other, true)).toMatchObject({ value: { otherOpenedAt: when } });

    at.holder.leave();
    await early.mine(at.token, false);
    const away = toTheMinute(at.time);
    await at.time.pass(minute);
    await at.hall.restart();
    const again = await at.hall.phone('holder');
    expect(await again.mine(at.token, false)).toMatchObject({ value: { otherOpenedAt: away } });
  });

  test('also of the first of many that follow one another', async () => {
    const at = await voted();
    for (const name of ['one', 'two', 'three']) {
      await (await at.hall.phone(name)).mine(at.token, false);
      await at.time.pass(minute);
    }
    expect(await at.holder.mine(at.token, true)).toMatchObject({
      value: { otherOpenedAt: toTheMinute(at.time) - minute },
    });
  });

  test('and of no other phone: its own page that comes back, is opened twice, or scans its card again', async () => {
    const at = await voted();
    await exchange(at.hall, at.secret, deviceCalled('holder'));
    at.holder.leave();
    await at.time.pass(minute);
    const [back, tab] = [await at.hall.phone('holder'), await at.hall.phone('holder')];
    expect(await back.mine(at.token, false)).toMatchObject({ value: { otherOpenedAt: null } });
    expect(await tab.mine(at.token, true)).toMatchObject({ value: { otherOpenedAt: null } });
    await at.hall.restart();
    const restarted = await at.hall.phone('holder');
    expect(await restarted.mine(at.token, true)).toMatchObject({ value: { otherOpenedAt: null } });
  });

  test('a phone whose page exchanged the code without saying which it is, is no other', async () => {
    const at = await voted();
    const phone = await at.hall.phone('second');
    const key = await at.hall.server.register.cardLinks.keyOf(eventId(1), cardNumber(2));
    assert(key, 'there is a card');
    at.hall.room.openings.exchanged(key, null);
    expect(await phone.mine(at.hall.tokens[1] ?? '', true)).toMatchObject({ value: { otherOpenedAt: null } });
  });

  test('a device that is no phone’s number opens nothing', async () => {
    const at = await voted();
    const visitor = new HttpClient(at.hall.localUrl);
    for (const device of ['', 'x', 7, null, 'é'.repeat(22)])
      expect((await visitor.post('/api/card', { code: at.secret, device })).refusal).toBe('malformed');
  });
});

describe('[S12] after the close', () => {
  test('no secret opens marks, except on the phone that voted; also after a restart', async () => {
    const at = await voted();
    const tool = await at.hall.phone('tool');
    await tool.mine(at.token, false);
    await at.hall.ask({ type: 'start-last-call' });
    await at.hall.ask({ type: 'close-voting' });
    // What stood on its screen is taken back.
    await tool.until(() => tool.mines.length > 0);
    expect(tool.mines.at(-1)?.mine).toMatchObject({ marks: [], withheld: true });
    await at.hall.ask({ type: 'end-grace' });
    await at.hall.ask({ type: 'seal' });
    await at.hall.restart();
    const token = await exchange(at.hall, at.secret);
    expect(token).toBe(at.token);
    for (const take of [false, true]) {
      const late = await at.hall.phone(`late${take}`);
      expect(await late.mine(token, take)).toMatchObject({
        value: { marks: [], withheld: true, inCount: true, card: 'live' },
      });
    }
    const holder = await at.hall.phone('holder');
    expect(await holder.mine(token, true)).toMatchObject({
      value: { marks, withheld: false, inCount: true, otherOpenedAt: expect.any(Number) },
    });
  });

  test('when voting is open again every phone of the card is told the marks again, before it can change them', async () => {
    const at = await voted();
    const second = await at.hall.phone('second');
    await second.mine(at.token, true);
    for (const type of ['start-last-call', 'close-voting'] as const) await at.hall.ask({ type });
    await second.until(() => second.mines.at(-1)?.mine.withheld === true);
    await at.hall.ask({ type: 'reopen-voting', reason: 'closed-too-early' });
    await second.until(() => second.mines.at(-1)?.mine.withheld === false);
    expect(second.mines.at(-1)?.mine.marks).toEqual(marks);
  });
});
