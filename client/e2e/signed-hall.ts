/** A hall whose result two people have signed. */

import { Hall } from './hall.ts';
import { vote } from './voter.ts';

/** Five are chosen. Once the Bike Bank drops out there is money for one of the two that come next, which are equal. */
const scores: ReadonlyMap<number, number> = new Map([
  [1, 5],
  [4, 5],
  [6, 4],
  [10, 4],
  [3, 3],
  [8, 3],
  [13, 2],
]);

/**
 * 13 projects, more than the pot pays for.
 *
 * @param bids fewer, for all of which there is money
 */
export async function signedHall(bids = 13): Promise<Hall> {
  const opened = await Hall.open({ cards: 1, bids, potPence: 9_500_00 });
  await opened.openVoting();
  await opened.call(...opened.room.state.order);
  const marks = opened.room.state.order.map((bid) => [bid, scores.get(bid) ?? 1] as const);
  await vote(opened, opened.card(1), marks);
  await opened.seal();
  await opened.ask({ type: 'start-results' });
  await opened.tellEverything();
  const fingerprint = opened.room.hall().fingerprint ?? '';
  const of = { type: 'sign', run: opened.room.state.runs.length, fingerprint } as const;
  await opened.ask({ ...of, as: 'officer', person: 1 });
  await opened.ask({ ...of, as: 'second', person: 2 });
  return opened;
}
