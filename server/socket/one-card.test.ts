/** However many phones somebody makes up, one card is one card: in memory and on the facilitator's screen. */

import { expect, test } from 'vitest';
import { must } from '../../domain/testing/set-up.ts';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { deviceCalled, type TestScreen } from '../testing/test-screen.ts';

const names = 60;

function board(hall: TestHall): FacilitatorView {
  const view = hall.room.view('facilitator');
  if (view.role !== 'facilitator') throw new Error('the view is the facilitator’s');
  return view;
}

/** Opens the card under one more name, votes with it, and says that something waits. */
async function under(hall: TestHall, name: number, token: string): Promise<TestScreen> {
  const phone = hall.screen({ role: 'phone', device: deviceCalled(`name${name}x`) });
  const { revision } = must(await phone.mine(token, true));
  const marks = [[1, 1 + (name % 5)]] as const;
  await phone.command({ type: 'ballot', token, send: 1, basedOn: revision, marks });
  phone.socket.emit('unsent', 1_000);
  await phone.mine(token, true);
  return phone;
}

test('[B20] one card under sixty names is one card that waits, one that is away, and eight phones in memory', async () => {
  const hall = await openHall();
  await hall.hearAll();
  await hall.ask({ type: 'start-last-call' });
  const [token = '', other = ''] = hall.tokens;
  const phones: TestScreen[] = [];
  for (let name = 0; name < names; name += 1) phones.push(await under(hall, name, token));
  expect(board(hall)).toMatchObject({ unsent: 1, ballots: 1 });

  const honest = await hall.phone('honest');
  must(await honest.mine(other, true));
  honest.socket.emit('unsent', 1);
  await honest.mine(other, false);
  expect(board(hall)).toMatchObject({ unsent: 2 });

  for (const phone of phones) phone.leave();
  const facilitator = await hall.staff('facilitator');
  await facilitator.until(() => board(hall).connected === 1);
  expect(board(hall)).toMatchObject({ unsent: 2, outOfReach: { away: 1 } });

  const [ballot] = hall.room.state.ballots.values();
  expect(ballot?.phones.length).toBeLessThanOrEqual(8);
  const again = hall.screen({ role: 'phone', device: deviceCalled(`name${names - 1}x`) });
  must(await again.mine(token, false));
  again.socket.emit('unsent', 0);
  await again.mine(token, false);
  expect(board(hall)).toMatchObject({ unsent: 1, outOfReach: { away: 0 } });
});
