/** How the computer does while the hall votes. */

import type { healthRoutes } from '../../../domain/contract/health.ts';
import type { Health } from '../../../domain/wire/health.ts';
import { accepted } from '../../../domain/outcome.ts';
import { freeBytes } from '../../free-bytes.ts';
import type { EventRoom } from '../../live/event-room.ts';
import type { Handlers, RouteDependencies } from '../route.ts';

export const healthHandlers: Handlers<typeof healthRoutes> = {
  'GET /api/events/:event/health': async ({ deps, room }) => accepted(await healthOf(deps, room)),
};

async function healthOf(
  { rooms, copies, dataDir, files, connections, now }: RouteDependencies,
  room: EventRoom,
): Promise<Health> {
  const free = await freeBytes(dataDir);
  const lost = (await files.lost()) !== null;
  const { to, lastAt, ballotsSince, trouble } = copies.status;
  return {
    now: now(),
    disk: { free, writes: rooms.saving(), lost, writtenBackAt: files.writtenBackAt },
    commitMs: room.commitTimes.lately,
    copy: { carried: to !== null, lastAt, ballotsSince, trouble },
    sharedDevices: room.presence.sharedDevices.list(),
    unread: rooms.unread(),
    lines: { open: connections.open, most: connections.most },
  };
}
