/** Sends views to everybody in a role; socket.io writes each one once, however many screens there are. */

import type { EventId } from '../../domain/ids.ts';
import { viewRoles, type ViewRole } from '../../domain/views/roles.ts';
import { stampOf, type Owners } from '../live/owners.ts';
import type { Screens } from '../live/server-dependencies.ts';
import type { LiveServer } from './live-server.ts';

/** The socket.io room of a role's screens. */
export function screensOf(event: EventId, role: ViewRole): string {
  return `${event}:${role}`;
}

export function screensOver(io: LiveServer, owners: Owners): Screens {
  const allScreens = (event: EventId) => io.in(viewRoles.map((role) => screensOf(event, role)));
  return {
    show(event, role, view) {
      const stamp = stampOf(owners, event);
      if (stamp) io.to(screensOf(event, role)).emit('view', view, ...stamp);
    },
    gone(event) {
      const everybody = allScreens(event);
      everybody.emit('refused', 'unknown-event');
      everybody.disconnectSockets(true);
    },
    sendAway: (event) => allScreens(event).disconnectSockets(true),
  };
}
