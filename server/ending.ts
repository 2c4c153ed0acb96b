/** How the server ends: whatever it took is on the disk and answered, and no phone is waited for (W37, OP4). */

import { nextTurn } from '../db/turns.ts';
import type { Lease } from './live/owners.ts';
import type { Rooms } from './live/rooms.ts';
import { machineTime } from './live/time.ts';
import type { HttpConnections } from './open-connections.ts';
import type { LiveServer } from './socket/live-server.ts';
import type { OpenScreens } from './socket/open-screens.ts';
import type { WorkerThreads } from './workers/worker-threads.ts';

/** Answers on their way get so long: a line that takes nothing is cut off then. */
const lastAnswersMs = 1_000;

/**
 * What this server owns is handed over first (OW6). Whoever waits for a result is refused: it is worked out when it is
 * asked for again.
 */
export async function closeRooms(
  rooms: Rooms,
  workers: Pick<WorkerThreads, 'close'>,
  lease: Pick<Lease, 'close'> | null,
): Promise<void> {
  await lease?.close();
  const closed = rooms.close();
  await workers.close();
  await closed;
}

/** Every screen is told, and then cut off: one that sleeps, or connects just now, would never answer. */
export async function hangUp(
  io: LiveServer,
  screens: Pick<OpenScreens, 'list' | 'sendAway'>,
  connections: Pick<HttpConnections, 'answered' | 'closeAll'>,
): Promise<void> {
  await within(lastAnswersMs, Promise.all(screens.list().map((line) => screens.sendAway(line))));
  const closed = io.close();
  await nextTurn();
  await within(lastAnswersMs, connections.answered());
  connections.closeAll();
  await closed;
}

/** Comes back when it is done, or when its time is up. */
function within(ms: number, done: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const callOff = machineTime.after(ms, resolve);
    void done.then(callOff).then(resolve);
  });
}
