/** A hall whose result is worked out, before and after everybody saw it. */

import { expect } from 'vitest';
import { nobody, type BidId, type DeviceTag } from '../../domain/ids.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import type { Machine } from '../build.ts';
import { openHall, type TestHall } from './test-hall.ts';

/** Three bids and three voters who score them 5, 4 and 3; sealed. */
export async function sealedHall(practice = false, machine: Partial<Machine> = {}): Promise<TestHall> {
  const hall = await openHall({ cards: 3, practice, machine });
  await hall.hearAll();
  for (const place of [0, 1, 2]) {
    const card = hall.server.access.card(hall.tokens[place] ?? '');
    if (!card) throw new Error('no such card');
    const marks: [BidId, number][] = withIds([
      [1, 5],
      [2, 4],
      [3, 3],
    ]);
    const ballot = {
      type: 'send-ballot',
      ...card,
      device: withIds<DeviceTag>('phone'),
      send: 1,
      basedOn: 0,
      marks,
    } as const;
    expect((await hall.room.submit(ballot, { role: 'voter', person: nobody })).ok).toBe(true);
  }
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
