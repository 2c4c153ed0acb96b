import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { io } from 'socket.io-client';
import { expect, onTestFinished, test } from 'vitest';
import { eventId } from '../../domain/ids.ts';
import { openHall } from '../testing/test-hall.ts';
import type { Owner } from '../live/owners.ts';
import type { LiveServer } from './live-server.ts';
import { screensOf, screensOver } from './screens.ts';

test('[N4, N5] a view goes with the epoch of its owner, and from no other server', async () => {
  const view = (await openHall()).room.view('phone');
  const event = eventId(7);
  const http = createServer();
  const live: LiveServer = new Server(http);
  onTestFinished(() => live.close());
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  const phone = io(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, {
    forceNew: true,
  });
  onTestFinished(() => void phone.disconnect());
  await new Promise<void>((resolve) =>
    live.once('connection', (socket) => {
      void socket.join(screensOf(event, 'phone'));
      resolve();
    }),
  );
  let owner: Owner = { at: 'here', epoch: 0 };
  const screens = screensOver(live, { ownerOf: () => owner });
  const heard: unknown[][] = [];
  const all = new Promise<void>((resolve) =>
    phone.on('view', (_, ...epoch: unknown[]) => {
      if (heard.push(epoch) === 2) resolve();
    }),
  );
  const owned: readonly Owner[] = [
    owner,
    { at: 'elsewhere', address: '' },
    { at: 'unknown' },
    { at: 'here', epoch: 3 },
  ];
  for (const next of owned) {
    owner = next;
    screens.show(event, 'phone', view);
  }
  await all;
  expect(heard).toEqual([[], [3]]);
});
