/** People who sign, draw and watch, and the links by which staff come in. */

import { z } from 'zod';
import { linkRoles } from '../../../db/register/links.ts';
import type { NamedPerson } from '../../../db/register/people.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import type { Person, StandingLink } from '../../../domain/wire/http.ts';
import type { EventRoom } from '../../live/event-room.ts';
import { line, positive } from '../../office/fields.ts';
import { eventRoute, numberIn, type Roles, type Route } from '../route.ts';

const longestName = 90;
const officer: Roles = ['officer'];
/** The facilitator reads and writes names too: a witness is found in the room. */
const stage: Roles = ['facilitator', 'officer'];

const listPeople = eventRoute({
  method: 'get',
  path: '/people',
  roles: stage,
  answer: ({ deps, room }) =>
    accepted(deps.register.people.ofEvent(room.event).flatMap((person) => asPerson(person, room))),
});

const addPerson = eventRoute({
  method: 'post',
  path: '/people',
  roles: stage,
  body: z.strictObject({ name: line(longestName), part: line(longestName) }),
  answer({ deps, room, body }) {
    const person = deps.register.people.add({ event: room.event, ...body });
    return accepted<Person>({ person, ...body, linkedTo: [] });
  },
});

const linkPerson = eventRoute({
  method: 'post',
  path: '/people/:person/bids',
  roles: officer,
  body: z.strictObject({ bid: positive }),
  async answer({ deps, room, actor, body, request }) {
    const named = deps.register.people.find(numberIn(request, 'person'));
    if (!named || (named.event !== null && named.event !== room.event)) return refused('unknown-person');
    const { person } = named;
    const linked = await room.submit({ type: 'link-person', person, bid: body.bid }, actor);
    return linked.ok ? accepted(asPerson(named, room)[0]) : linked;
  },
});

const listLinks = eventRoute({
  method: 'get',
  path: '/links',
  roles: officer,
  answer: ({ deps, room }) =>
    accepted(
      deps.register.links
        .list(room.event)
        .map(({ link, role, person, madeAt, usedAt, expiresAt, revokedAt }): StandingLink => ({
          link,
          role,
          person,
          madeAt,
          usedAt,
          works: revokedAt === null && (expiresAt === null || expiresAt > deps.now()),
        })),
    ),
});

const makeLink = eventRoute({
  method: 'post',
  path: '/links',
  roles: officer,
  body: z.strictObject({ role: z.enum(linkRoles), person: positive.nullable() }),
  answer({ deps, room, body }) {
    if (body.person !== null && !deps.register.people.find(body.person)) return refused('unknown-person');
    const event = body.role === 'officer' ? null : room.event;
    return accepted(deps.access.makeLink(body.role, event, body.person ?? 0));
  },
});

const revokeLink = eventRoute({
  method: 'delete',
  path: '/links/:link',
  roles: officer,
  answer({ deps, room, request }) {
    const link = numberIn(request, 'link');
    const isOfEvent = deps.register.links.list(room.event).some((each) => each.link === link);
    if (!isOfEvent) return refused('link-spent');
    deps.register.links.revoke(link, deps.now());
    return accepted(null);
  },
});

export const peopleRoutes: readonly Route[] = [
  listPeople,
  addPerson,
  linkPerson,
  listLinks,
  makeLink,
  revokeLink,
];

/** Nobody, once the name was erased. */
function asPerson({ person, name, part }: NamedPerson, room: EventRoom): Person[] {
  if (name === null) return [];
  return [{ person, name, part, linkedTo: [...(room.state.links.get(person) ?? [])] }];
}
