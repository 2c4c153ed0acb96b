import { expect, test } from 'vitest';
import { highestRate, type Tried } from './highest-rate.ts';

const search = { from: 50, most: 4_000, withinMs: 250 };

/** A server that is fast up to a rate, and a sender that keeps up to another one. */
function machine(server: number, sender: number) {
  return (rate: number): Promise<Tried> =>
    Promise.resolve({ rate, p99: rate <= server ? 20 : 2_000, isVoid: rate > sender });
}

test.each([[730], [51], [3_999], [100]])(
  '[OP5] a server that takes %i a second is found within a tenth',
  async (most) => {
    const { rate, limit } = await highestRate(machine(most, Infinity), search);
    expect(limit).toBe('server');
    expect(rate).toBeLessThanOrEqual(most);
    expect(rate * 1.1).toBeGreaterThanOrEqual(most);
  },
);

test('[OP5] whatever the sender cannot send is no limit of the server', async () => {
  const { rate, limit } = await highestRate(machine(Infinity, 500), search);
  expect([limit, rate <= 500, rate > 450]).toEqual(['sender', true, true]);
});

test('[OP5] phones that send no more end it too, and a server that is always too slow has no rate', async () => {
  expect(await highestRate(machine(Infinity, Infinity), search)).toMatchObject({
    rate: 4_000,
    limit: 'phones',
  });
  expect(await highestRate(machine(10, Infinity), search)).toMatchObject({ rate: 0, limit: 'server' });
});

test('[OP5] one run that was disturbed is tried again', async () => {
  let runs = 0;
  const disturbed = async (rate: number): Promise<Tried> => {
    runs += 1;
    const found = await machine(730, Infinity)(rate);
    return runs === 2 ? { ...found, p99: 900 } : found;
  };
  const { rate } = await highestRate(disturbed, search);
  expect(rate * 1.1).toBeGreaterThanOrEqual(730);
});
