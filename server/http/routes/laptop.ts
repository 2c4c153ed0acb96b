/** What the page on the computer itself may do, and the check before doors for whoever leads the day. */

import { z } from 'zod';
import { accepted, refused } from '../../../domain/outcome.ts';
import { laptopRoles, type LaptopEvent, type LaptopStanding } from '../../../domain/wire/hall-check.ts';
import { checkHall } from '../../hall-check/hall-check.ts';
import { positive } from '../../../domain/contract/fields.ts';
import type { EventRoom } from '../../live/event-room.ts';
import { eventRoute, laptopRoute, numberIn, type Route } from '../route.ts';

const standing = laptopRoute({
  method: 'get',
  path: '/api/laptop',
  answer({ deps }) {
    const events = deps.rooms.events().map(laptopEvent).toReversed();
    return accepted<LaptopStanding>({ url: deps.publicUrl, events });
  },
});

const makeLink = laptopRoute({
  method: 'post',
  path: '/api/laptop/links',
  body: z.strictObject({ role: z.enum(laptopRoles), event: positive }),
  answer({ deps, body: { role, event } }) {
    if (!deps.rooms.event(event)) return refused('unknown-event');
    return accepted(deps.access.makeLink(role, event, 0));
  },
});

const checkHere = laptopRoute({
  method: 'get',
  path: '/api/laptop/events/:event/check',
  async answer({ deps, request }) {
    const room = deps.rooms.event(numberIn(request, 'event'));
    return room ? accepted(await checkHall(deps, room)) : refused('unknown-event');
  },
});

const check = eventRoute({
  method: 'get',
  path: '/check',
  roles: ['facilitator', 'officer'],
  answer: async ({ deps, room }) => accepted(await checkHall(deps, room)),
});

export const laptopRoutes: readonly Route[] = [standing, makeLink, checkHere, check];

function laptopEvent(room: EventRoom): LaptopEvent {
  const { name, date } = room.book().text;
  const { stage, practice } = room.state;
  return { event: room.event, name, date, stage, practice };
}
