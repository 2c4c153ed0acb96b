import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { tabCount } from '../../domain/ballots/send-number.ts';
import { bidId } from '../../domain/ids.ts';
import { accepted, refused } from '../../domain/outcome.ts';
import type { BallotCommand, BallotReceipt } from '../../domain/wire/contract.ts';
import { startBallotSender, type BallotSender } from './ballot-sender.ts';
import { after, emptyOutbox, type Outbox } from './outbox.ts';
import type { SocketAnswer } from './connection.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Two cards' outboxes and a line whose answers the test gives when it likes. */
function depot() {
  const outboxes = new Map<string, Outbox>(['amina', 'grandad'].map((key) => [key, emptyOutbox]));
  const waiting: { command: BallotCommand; answer: (answer: SocketAnswer<BallotReceipt>) => void }[] = [];
  // Each ballot by how many there were before it.
  const sent: [key: string, send: number][] = [];
  let renewals = 0;
  const courier: BallotSender = startBallotSender({
    parcels: () => [...outboxes].map(([key, outbox]) => ({ key, token: key, outbox })),
    send(command) {
      sent.push([command.token, Math.floor(command.send / tabCount)]);
      return new Promise((answer) => waiting.push({ command, answer }));
    },
    happened(key, happening) {
      outboxes.set(key, after(outboxes.get(key) ?? emptyOutbox, happening));
    },
    renewLine: () => (renewals += 1),
  });
  return {
    courier,
    sent,
    renewals: () => renewals,
    tap: (key: string, score: number): void => {
      outboxes.set(
        key,
        after(outboxes.get(key) ?? emptyOutbox, { type: 'filled', marks: [[bidId(1), score]] }),
      );
      courier.nudge();
    },
    answer: async (answer: SocketAnswer<BallotReceipt>): Promise<void> => {
      waiting.shift()?.answer(answer);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

const received = (revision: number) => accepted({ revision, tooLate: [] });

describe('[W4, W5] the courier', () => {
  test('has one ballot of a card on its way at a time, then sends the newest', async () => {
    const { courier, sent, tap, answer } = depot();
    for (const score of [1, 2, 3]) tap('amina', score);
    expect(sent).toEqual([['amina', 1]]);
    await answer(received(1));
    expect(sent).toEqual([
      ['amina', 1],
      ['amina', 3],
    ]);
    await answer(received(2));
    courier.nudge();
    expect(sent).toHaveLength(2);
  });

  test('one card that waits holds up no other', () => {
    const { sent, tap } = depot();
    tap('amina', 1);
    tap('grandad', 5);
    expect(sent).toEqual([
      ['amina', 1],
      ['grandad', 1],
    ]);
  });

  test('without an answer it tries again, each time later, never later than after 23 seconds', async () => {
    const { sent, tap, answer } = depot();
    tap('amina', 4);
    const waits: number[] = [];
    for (let turn = 0; turn < 8; turn += 1) {
      const before = sent.length;
      await answer(null);
      let waited = 0;
      while (sent.length === before) {
        await vi.advanceTimersByTimeAsync(100);
        waited += 100;
      }
      waits.push(waited);
    }
    expect(waits[0]).toBeGreaterThanOrEqual(500);
    expect(waits[0]).toBeLessThanOrEqual(1_600);
    for (const wait of waits.slice(4)) expect(wait).toBeGreaterThanOrEqual(7_500);
    for (const wait of waits) expect(wait).toBeLessThanOrEqual(22_600);
  });

  test('when the line comes back it waits no longer', async () => {
    const { courier, sent, tap, answer } = depot();
    tap('amina', 4);
    for (let turn = 0; turn < 3; turn += 1) {
      await answer(null);
      courier.hurry();
    }
    expect(sent).toHaveLength(4);
  });

  test('two silences in a row, and the line is taken for dead', async () => {
    const { courier, tap, answer, renewals } = depot();
    tap('amina', 4);
    await answer(null);
    expect(renewals()).toBe(0);
    courier.hurry();
    await answer(null);
    expect(renewals()).toBe(1);
  });

  test('a refusal for now is tried again; one for good is not, until the next mark', async () => {
    const { courier, sent, tap, answer } = depot();
    tap('amina', 4);
    await answer(refused('paused'));
    courier.hurry();
    expect(sent).toHaveLength(2);
    await answer(refused('voting-closed'));
    courier.hurry();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(2);
    tap('amina', 5);
    expect(sent).toHaveLength(3);
  });

  test('stopped, it sends nothing more', async () => {
    const { courier, sent, tap, answer } = depot();
    tap('amina', 4);
    await answer(null);
    courier.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    tap('amina', 5);
    expect(sent).toHaveLength(1);
  });
});
