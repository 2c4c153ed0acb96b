/** People who sign, draw and watch, and the links by which staff come in. */

import { z } from 'zod';
import type { Command } from '../../../domain/event/commands.ts';
import type { PersonId } from '../../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { StandingLink } from '../../../domain/wire/http.ts';
import { line, positive } from '../../../domain/contract/fields.ts';
import { asPerson, isNamed, longestName, peopleOf } from '../../office/people.ts';
import { eventRoute, numberIn, type EventAsk, type Roles, type Route } from '../route.ts';

/** Officers and auditors are invited: they have accounts. */
const eventRoles = ['projector', 'desk', 'facilitator'] as const;
const officer: Roles = ['officer'];
/** The facilitator reads and writes names too: a witness is found in the room. */
const stage: Roles = ['facilitator', 'officer'];

const listPeople = eventRoute({
  method: 'get',
  path: '/people',
  roles: stage,
  answer: ({ deps, room }) => accepted(peopleOf(room, deps.register)),
});

const addPerson = eventRoute({
  method: 'post',
  path: '/people',
  roles: stage,
  body: z.strictObject({ name: line(longestName), part: line(longestName) }),
  answer({ deps, room, actor, body }) {
    const { event } = room;
    const person = deps.register.people.add({ event, ...body });
    const by = actor.person;
    deps.register.staffActs.add({ at: deps.now(), person: by, event, kind: 'person-named', about: person });
    return accepted(asPerson({ person, event, ...body }, room, deps.register)[0]);
  },
});

const linkPerson = eventRoute({
  method: 'post',
  path: '/people/:person/bids',
  roles: officer,
  body: z.strictObject({ bid: positive }),
  answer: (ask) => about(ask, (person) => ({ type: 'link-person', person, bid: ask.body.bid })),
});

const unlinkPerson = eventRoute({
  method: 'delete',
  path: '/people/:person/bids/:bid',
  roles: officer,
  answer: (ask) =>
    about(ask, (person) => ({ type: 'unlink-person', person, bid: numberIn(ask.request, 'bid') })),
});

const noteKeying = eventRoute({
  method: 'post',
  path: '/people/:person/keying',
  roles: officer,
  answer: (ask) => about(ask, (person) => ({ type: 'note-keying', person })),
});

const listLinks = eventRoute({
  method: 'get',
  path: '/links',
  roles: officer,
  answer: ({ deps, room }) =>
    accepted(
      deps.register.links
        .list(room.event)
        .concat(deps.register.links.list(null).filter(({ role }) => role === 'officer'))
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
  body: z.strictObject({ role: z.enum(eventRoles), person: positive.nullable() }),
  answer({ deps, room, actor, body }) {
    if (body.person !== null && !isNamed(body.person, room, deps.register.people))
      return refused('unknown-person');
    const { event } = room;
    const { role } = body;
    const link = deps.access.makeLink(role, event, body.person ?? 0);
    const { person } = actor;
    deps.register.staffActs.add({ at: deps.now(), person, event, kind: 'link-made', about: link.link, role });
    return accepted(link);
  },
});

const revokeLink = eventRoute({
  method: 'delete',
  path: '/links/:link',
  roles: officer,
  answer({ deps, room, actor, request }) {
    const { links, staffActs } = deps.register;
    const number = numberIn(request, 'link');
    const found = [...links.list(room.event), ...links.list(null)].find(({ link }) => link === number);
    if (!found) return refused('link-spent');
    links.revoke(number, deps.now());
    const { role, event } = found;
    staffActs.add({ at: deps.now(), person: actor.person, event, kind: 'link-ended', about: number, role });
    return accepted(null);
  },
});

export const peopleRoutes: readonly Route[] = [
  listPeople,
  addPerson,
  linkPerson,
  unlinkPerson,
  noteKeying,
  listLinks,
  makeLink,
  revokeLink,
];

/** Notes something about a person whom this event knows, and gives them as they stand then. */
async function about(
  { deps, room, actor, request }: EventAsk<unknown>,
  command: (person: PersonId) => Command,
): Promise<Outcome<unknown>> {
  const person = deps.register.people.find(numberIn(request, 'person'));
  if (!person || !isNamed(person.person, room, deps.register.people)) return refused('unknown-person');
  const done = await room.submit(command(person.person), actor);
  return done.ok ? accepted(asPerson(person, room, deps.register)[0]) : done;
}
