/** What a phone claims of its ballot is believed only as far as the server itself said it. Over real sockets. */

import { describe, expect, test } from 'vitest';
import type { MineView } from '../../domain/views/roles.ts';
import { must } from '../../domain/testing/set-up.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import type { TestScreen } from '../testing/test-screen.ts';

async function heardHall(): Promise<{ hall: TestHall; token: string }> {
  const hall = await openHall();
  await hall.hearAll();
  return { hall, token: hall.tokens[0] ?? '' };
}

const ballot = (token: string, send: number, basedOn: number, mark: number) =>
  ({ type: 'ballot', token, send, basedOn, marks: [[1, mark]] }) as const;

const mineOf = async (phone: TestScreen, token: string): Promise<MineView> =>
  must(await phone.mine(token, true));

const hostile = [1_000, 999_999_999, 1_000_000_000, 2 ** 31, 2 ** 52, 2 ** 53 - 2, 2 ** 53 - 1];
const noNumbers = [-1, 0.5, 2 ** 53, Number.MAX_VALUE, null, '1', [1], Number.NaN];

describe('[B18] a revision that nobody was told of', () => {
  test.each(hostile)(
    'as %d it leaves the card as free as before, for this phone and every other',
    async (basedOn) => {
      const { hall, token } = await heardHall();
      const [first, second] = [await hall.phone('first'), await hall.phone('second')];
      must(await first.command(ballot(token, 1, 0, 3)));
      await first.command(ballot(token, 2, basedOn, 4));
      await second.command(ballot(token, 1, basedOn, 5));
      for (const [turn, phone] of [first, second, first].entries()) {
        const { revision } = await mineOf(phone, token);
        expect(revision).toBeLessThan(10);
        const landed = await phone.command(ballot(token, 10 + turn, revision, turn + 1));
        expect(landed).toMatchObject({ ok: true, value: { revision: revision + 1 } });
      }
    },
  );

  test('does not pass over what another phone sent', async () => {
    const { hall, token } = await heardHall();
    const [first, second] = [await hall.phone('first'), await hall.phone('second')];
    must(await first.command(ballot(token, 1, 0, 3)));
    const answer = await second.command(ballot(token, 1, 500, 5));
    expect(answer).toMatchObject({ refusal: { code: 'changed-elsewhere' } });
    expect((await mineOf(first, token)).marks).toEqual([[1, 3]]);
  });

  test('that is no number at all is no ballot', async () => {
    const { hall, token } = await heardHall();
    const phone = await hall.phone('first');
    for (const basedOn of noNumbers) {
      const answer = await phone.say('command', { ...ballot(token, 1, 0, 3), basedOn });
      expect(answer).toMatchObject({ refusal: { code: 'malformed' } });
    }
    expect(await phone.command(ballot(token, 1, 0, 3))).toMatchObject({ ok: true });
  });
});
