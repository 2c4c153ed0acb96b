/** People who sign, draw and watch, and the links by which staff come in. */

import type { peopleRoutes } from '../../../domain/contract/people.ts';
import type { Command } from '../../../domain/event/commands.ts';
import { nobody, type PersonId } from '../../../domain/ids.ts';
import { accepted, assert, refused, type Outcome } from '../../../domain/outcome.ts';
import type { Person, StandingLink } from '../../../domain/wire/http.ts';
import { asPerson, isNamed, peopleOf } from '../../office/people.ts';
import type { Handlers, EventRequest } from '../route.ts';

export const peopleHandlers: Handlers<typeof peopleRoutes> = {
  'GET /api/events/:event/people': async ({ deps, room }) => accepted(await peopleOf(room, deps.register)),
  async 'POST /api/events/:event/people'({ deps, room, actor, body }) {
    const { event } = room;
    const person = await deps.register.people.add({ event, ...body });
    const by = actor.person;
    await deps.register.staffActs.add({
      at: deps.now(),
      person: by,
      event,
      kind: 'person-named',
      about: person,
    });
    const [made] = await asPerson({ person, event, ...body }, room, deps.register);
    assert(made, 'a person who was just named has a name');
    return accepted(made);
  },
  'POST /api/events/:event/people/:person/bids': (ask) =>
    about(ask, (person) => ({ type: 'link-person', person, bid: ask.body.bid })),
  'DELETE /api/events/:event/people/:person/bids/:bid': (ask) =>
    about(ask, (person) => ({ type: 'unlink-person', person, bid: ask.params.bid })),
  'POST /api/events/:event/people/:person/keying': (ask) =>
    about(ask, (person) => ({ type: 'note-keying', person })),
  async 'GET /api/events/:event/links'({ deps, room }) {
    const ofEvent = await deps.register.links.list(room.event);
    const ofAll = (await deps.register.links.list(null)).filter(({ role }) => role === 'officer');
    const links = [...ofEvent, ...ofAll];
    return accepted(
      links.map(({ link, role, person, madeAt, usedAt, expiresAt, revokedAt }): StandingLink => ({
        link,
        role,
        person,
        madeAt,
        usedAt,
        works: revokedAt === null && (expiresAt === null || expiresAt > deps.now()),
      })),
    );
  },
  async 'POST /api/events/:event/links'({ deps, room, actor, body }) {
    if (body.person !== null && !(await isNamed(body.person, room, deps.register.people)))
      return refused('unknown-person');
    const { event } = room;
    const { role } = body;
    const link = await deps.access.makeLink(role, event, body.person ?? nobody);
    const { person } = actor;
    await deps.register.staffActs.add({
      at: deps.now(),
      person,
      event,
      kind: 'link-made',
      about: link.link,
      role,
    });
    return accepted(link);
  },
  async 'DELETE /api/events/:event/links/:link'({ deps, room, actor, params }) {
    const { links, staffActs } = deps.register;
    const number = params.link;
    const found = [...(await links.list(room.event)), ...(await links.list(null))].find(
      ({ link }) => link === number,
    );
    if (!found) return refused('link-spent');
    await links.revoke(number, deps.now());
    const { role, event } = found;
    await staffActs.add({
      at: deps.now(),
      person: actor.person,
      event,
      kind: 'link-ended',
      about: number,
      role,
    });
    return accepted(null);
  },
};

/** Notes something about a person whom this event knows, and gives them as they stand then: null for an auditor. */
async function about(
  { deps, room, actor, params }: EventRequest<unknown> & { readonly params: { readonly person: PersonId } },
  command: (person: PersonId) => Command,
): Promise<Outcome<Person | null>> {
  const person = await deps.register.people.find(params.person);
  if (!person || !(await isNamed(person.person, room, deps.register.people)))
    return refused('unknown-person');
  const done = await room.submit(command(person.person), actor);
  return done.ok ? accepted((await asPerson(person, room, deps.register))[0] ?? null) : done;
}
