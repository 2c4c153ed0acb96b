/** What the page on the computer itself may do, and the check before doors for whoever leads the day. */

import { nobody } from '../../../domain/ids.ts';
import type { laptopRoutes } from '../../../domain/contract/laptop.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import { type LaptopEvent, type LaptopStanding } from '../../../domain/wire/hall-check.ts';
import { checkHall } from '../../hall-check/hall-check.ts';
import type { EventRoom } from '../../live/event-room.ts';
import type { Handlers } from '../route.ts';

export const laptopHandlers: Handlers<typeof laptopRoutes> = {
  'GET /api/laptop'({ deps }) {
    const events = deps.rooms.events().map(laptopEvent).toReversed();
    return accepted<LaptopStanding>({ url: deps.publicUrl, events });
  },
  async 'POST /api/laptop/links'({ deps, body: { role, event } }) {
    if (!deps.rooms.event(event)) return refused('unknown-event');
    return accepted(await deps.access.makeLink(role, event, nobody));
  },
  async 'GET /api/laptop/events/:event/check'({ deps, params }) {
    const room = deps.rooms.event(params.event);
    return room ? accepted(await checkHall(deps, room)) : refused('unknown-event');
  },
  'GET /api/events/:event/check': async ({ deps, room }) => accepted(await checkHall(deps, room)),
};

function laptopEvent(room: EventRoom): LaptopEvent {
  const { name, date } = room.book().text;
  const { stage, practice } = room.state;
  return { event: room.event, name, date, stage, practice };
}
