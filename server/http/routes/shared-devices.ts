/** Voting tablets and helpers' devices: set up by the desk, and heard from while they are on. */

import type { sharedDeviceRoutes } from '../../../domain/contract/shared-devices.ts';
import { isSealed } from '../../../domain/event/stages.ts';
import { staffRoles, type EventId } from '../../../domain/ids.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import { stampOf } from '../../live/owners.ts';
import { hallOf } from '../../office/event-texts.ts';
import { AskOwnerOf } from '../answers.ts';
import type { Handlers, RouteDependencies } from '../route.ts';

/** What the big screen shows, everybody sees. */
const notForVoters = staffRoles.filter((role) => role !== 'projector');

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
  async 'POST /api/shared-device'({ deps, body, request }) {
    const { token, ...report } = body;
    const device = deps.access.sharedDevice(token);
    if (device && stampOf(deps.owners, device.event) === null) return accepted(new AskOwnerOf(device.event));
    const room = device && deps.rooms.event(device.event);
    if (!device || !room) return refused('link-spent');
    // A helper holds their device themselves; a tablet is left alone with voters.
    const staff = device.kind === 'tablet' && (await isStaff(deps, request.headers.cookie, room.event));
    if (!staff) room.presence.sharedDevices.heard(device, report);
    return accepted({ ...device, staff, over: isSealed(room.state.stage) || room.state.archived });
  },
};

/** Whether the browser opens any screen that is not for everybody. */
async function isStaff({ access }: RouteDependencies, cookies: string | undefined, event: EventId) {
  const sessions = await Promise.all(notForVoters.map((role) => access.session(cookies, role, event)));
  return sessions.some((session) => session !== null);
}
