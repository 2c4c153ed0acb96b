/** The door: cards that were handed out twice, and how many people may vote. */

import type { doorRoutes } from '../../../domain/contract/door.ts';
import { accepted } from '../../../domain/outcome.ts';
import { namesAtDoor, noteName } from '../../office/check-in.ts';
import type { Handlers } from '../route.ts';

export const doorHandlers: Handlers<typeof doorRoutes> = {
  async 'POST /api/events/:event/second-cards'({ room, actor, body: { from, to } }) {
    const done = await room.submit({ type: 'count-second-cards', from, to }, actor);
    return done.ok ? accepted({ cards: to }) : done;
  },
  async 'POST /api/events/:event/entitled'({ room, actor, body: { people } }) {
    const done = await room.submit({ type: 'set-entitled', people }, actor);
    return done.ok ? accepted({ people }) : done;
  },
  'GET /api/events/:event/door-list': async ({ room }) => namesAtDoor(room),
  'POST /api/events/:event/door-list': ({ deps, room, body }) => noteName(deps, room, body),
};
