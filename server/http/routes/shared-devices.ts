/** Voting tablets and helpers' devices: set up by the desk, and heard from while they are on. */

import type { sharedDeviceRoutes } from '../../../domain/contract/shared-devices.ts';
import { isSealed } from '../../../domain/event/stages.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import { hallOf } from '../../office/event-texts.ts';
import type { Handlers } from '../route.ts';

export const sharedDeviceHandlers: Handlers<typeof sharedDeviceRoutes> = {
  async 'GET /api/events/:event/shared-devices'({ deps, room }) {
    const { sharedDevices } = await hallOf(deps.register.texts, room.state.textHash);
    return accepted({ offered: sharedDevices, devices: room.presence.sharedDevices.list() });
  },
  async 'POST /api/events/:event/shared-devices'({ deps, room, body }) {
    const { sharedDevices } = await hallOf(deps.register.texts, room.state.textHash);
    if (!sharedDevices) return refused('not-allowed');
    return accepted({ url: deps.access.makeSharedDeviceLink(room.event, body) });
  },
  'POST /api/shared-device'({ deps, body }) {
    const { token, ...report } = body;
    const device = deps.access.sharedDevice(token);
    const room = device && deps.rooms.event(device.event);
    if (!device || !room) return refused('link-spent');
    room.presence.sharedDevices.heard(device, report);
    return accepted({ ...device, over: isSealed(room.state.stage) || room.state.archived });
  },
};
