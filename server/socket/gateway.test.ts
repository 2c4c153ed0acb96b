import { describe, expect, test } from 'vitest';
import { openHall } from '../testing/test-hall.ts';

describe('a ballot over a real connection', () => {
  test('[B3, W3] is received, durable and counted', async () => {
    const hall = await openHall();
    await hall.hearAll();
    const phone = await hall.phone('anna');
    const [token = ''] = hall.tokens;
    const answer = await phone.command({
      type: 'ballot',
      token,
      send: 1,
      basedOn: 0,
      marks: [
        [1, 5],
        [2, 3],
      ],
    });
    expect(answer).toEqual({ ok: true, value: { revision: 1, tooLate: [] } });
    expect(hall.room.state.tally.get(1)).toMatchObject({ scorers: 1, total: 5 });
  });
});
