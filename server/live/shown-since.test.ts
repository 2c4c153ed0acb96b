import { expect, test } from 'vitest';
import { opening } from '../../domain/testing/evening.ts';
import type { ProjectorView } from '../../domain/views/roles.ts';
import { openRoom } from '../testing/test-room.ts';

test('[V12] every screen is told how long the picture has stood, counted anew when the hall is shown something else', async () => {
  const hall = await openRoom();
  const shownMs = () =>
    (['projector', 'facilitator'] as const).map((role) => (hall.room.view(role) as ProjectorView).shownMs);
  for (const ask of opening) await hall.ask(ask);
  await hall.time.pass(7_000);
  expect(shownMs()).toEqual([7_000, 7_000]);
  await hall.ask({ type: 'show-overlay', overlay: 'order' });
  expect(shownMs()).toEqual([0, 0]);
  await hall.time.pass(13_000);
  // Cards are no part of the picture: its pages turn on.
  await hall.ask({ type: 'cancel-card', key: [...hall.room.state.cards.keys()][0] ?? '', reason: 'lost' });
  expect(shownMs()).toEqual([13_000, 13_000]);
  await hall.ask({ type: 'call-bid', bid: 1 });
  expect(shownMs()).toEqual([0, 0]);
});
