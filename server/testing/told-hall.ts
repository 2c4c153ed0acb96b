/** A hall whose result is worked out, before and after everybody saw it. */

import type { Machine } from '../build.ts';
import { openHall, type TestHall } from './test-hall.ts';

/** Three bids and three voters who score them 5, 4 and 3; sealed. */
export async function sealedHall(practice = false, machine: Partial<Machine> = {}): Promise<TestHall> {
  const hall = await openHall({ cards: 3, practice, machine });
  await hall.hearAll();
  for (const token of hall.tokens)
    await hall.vote(token, [
      [1, 5],
      [2, 4],
      [3, 3],
    ]);
  await hall.seal();
  return hall;
}

/** Three bids and three voters who score them 5, 4 and 3; every step of the results shown. */
export async function toldHall(practice = false): Promise<TestHall> {
  const hall = await sealedHall(practice);
  await tell(hall, 4);
  return hall;
}

/** Shows so many steps of the results. */
export async function tell(hall: TestHall, steps: number): Promise<void> {
  await hall.ask({ type: 'start-results' });
  for (let step = 0; step < steps; step += 1) await hall.ask({ type: 'show-next-result' });
}
