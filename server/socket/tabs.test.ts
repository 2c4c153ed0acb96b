/** Two tabs of one phone are one phone to the hall: they share its number. Over real sockets. */

import { describe, expect, test } from 'vitest';
import { must } from '../../domain/testing/set-up.ts';
import { openHall } from '../testing/test-hall.ts';

const ballot = (token: string, send: number, basedOn: number, mark: number) =>
  ({ type: 'ballot', token, send, basedOn, marks: [[1, mark]] }) as const;

async function twoTabs() {
  const hall = await openHall();
  await hall.hearAll();
  const token = hall.tokens[0] ?? '';
  const tabs = [await hall.phone('anna'), await hall.phone('anna')] as const;
  const counted = () => [...hall.room.state.ballots.values()].map(({ marks }) => marks);
  return { hall, token, tabs, counted };
}

describe('[B19] what is called received is what is counted', () => {
  test('two different ballots under one number: the second is refused, and nothing is written', async () => {
    const { hall, token, tabs, counted } = await twoTabs();
    must(await tabs[0].command(ballot(token, 1, 0, 2)));
    const written = hall.room.state.seq;
    const second = await tabs[1].command(ballot(token, 1, 0, 5));
    expect(second).toMatchObject({ refusal: { code: 'changed-elsewhere' } });
    expect(counted()).toEqual([[[1, 2]]]);
    expect(hall.room.state.seq).toBe(written);
  });

  test('one that was never sent is no repeat, although its number is lower than one that was', async () => {
    const { token, tabs, counted } = await twoTabs();
    must(await tabs[0].command(ballot(token, 7, 0, 2)));
    const second = await tabs[1].command(ballot(token, 6, 0, 5));
    expect(second).toMatchObject({ refusal: { code: 'changed-elsewhere' } });
    expect(counted()).toEqual([[[1, 2]]]);
  });

  test('[B7] the same under the same number is a success and writes nothing, also after a restart', async () => {
    const { hall, token, tabs } = await twoTabs();
    must(await tabs[0].command(ballot(token, 1, 0, 2)));
    must(await tabs[0].command(ballot(token, 2, 1, 3)));
    const written = hall.room.state.seq;
    for (const tab of tabs) {
      expect(await tab.command(ballot(token, 2, 1, 3))).toMatchObject({ value: { revision: 2 } });
      expect(await tab.command(ballot(token, 1, 0, 2))).toMatchObject({ value: { revision: 2 } });
    }
    await hall.restart();
    const again = await hall.phone('anna');
    expect(await again.command(ballot(token, 2, 1, 3))).toMatchObject({ value: { revision: 2 } });
    expect(await again.command(ballot(token, 2, 1, 4))).toMatchObject({
      refusal: { code: 'changed-elsewhere' },
    });
    expect(hall.room.state.seq).toBe(written);
  });
});
