/** Coming in: a staff link is exchanged for a session's cookie, a card's code for its token. */

import type { signInRoutes } from '../../../domain/contract/sign-in.ts';
import type { QueryOf } from '../../../domain/contract/contract.ts';
import type { LinkRole } from '../../../db/register/links.ts';
import type { EventId } from '../../../domain/ids.ts';
import { waysIn } from '../../../domain/ways-in.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import type { CardOpened, SessionInfo } from '../../../domain/wire/http.ts';
import type { Access } from '../../access/access.ts';
import { isLinkRole } from '../../access/sign-ins.ts';
import { addressOf } from '../../caller.ts';
import { stampOf } from '../../live/owners.ts';
import { AskOwnerOf } from '../answers.ts';
import { browserOf } from '../browser-of.ts';
import type { Handlers } from '../route.ts';
import { cookieRules, keepSession } from '../session-cookie.ts';

export const signInHandlers: Handlers<typeof signInRoutes> = {
  async 'POST /api/session'(ask) {
    const { deps, body, request, response } = ask;
    const signed = await deps.access.signIn(body.token, request.headers.cookie);
    if (!signed.ok) return signed;
    const { session } = signed.value;
    keepSession(request, response, signed.value, deps.publicUrl);
    const { person, role, event } = session;
    const isOwner = role === 'officer' && person === 0;
    const kind = isOwner ? 'owner-link-opened' : 'signed-in';
    // Of an invitation it says in which browser it was opened; a big screen is nobody's.
    const browser = waysIn[role] === 'shared-link' ? null : await browserOf(ask);
    if (isLinkRole(role))
      await deps.register.staffActs.add({ at: deps.now(), person, event, kind, role, browser });
    return accepted(session);
  },
  async 'GET /api/session'({ deps, query, request }) {
    const asked = roleAsked(query);
    const session = asked && (await whoIs(deps.access, request.headers.cookie, asked));
    return session ? accepted(session) : refused('signed-out');
  },
  async 'DELETE /api/session'({ deps, query, request, response }) {
    const asked = roleAsked(query);
    if (!asked) return refused('malformed');
    const { cookie } = request.headers;
    const { role, event } = asked;
    const who = await deps.access.arrival(cookie, role, event);
    const name = await deps.access.signOut(cookie, role, event);
    if (who)
      await deps.register.staffActs.add({
        at: deps.now(),
        person: who.person,
        event,
        kind: 'signed-out',
        role,
      });
    response.clearCookie(name, cookieRules(request, deps.publicUrl));
    return accepted(null);
  },
  /** A volunteer says who they are: the link is theirs from then on. */
  async 'POST /api/session/name'({ deps, body, query, request }) {
    const asked = roleAsked(query);
    const { cookie } = request.headers;
    const session = asked && (await deps.access.arrival(cookie, asked.role, asked.event));
    if (!asked || !session || session.event === null) return refused('signed-out');
    if (session.person > 0 || waysIn[asked.role] === 'shared-link') return refused('not-allowed');
    const { role, event } = asked;
    const person = await deps.register.people.add({ event, name: body.name, part: role });
    if (!(await deps.access.giveLinkTo(session, person))) {
      await deps.register.people.erase(person);
      return refused('already-moved');
    }
    await deps.register.staffActs.add({ at: deps.now(), person, event, kind: 'name-given', role });
    return accepted({ ...session, person, name: body.name });
  },
  async 'POST /api/card'({ deps, body, request }) {
    const at = { address: addressOf(request), line: request.socket };
    const found = await deps.access.findTyped(body.code, at);
    if (!found.ok) return found;
    const { event, number, key, token, opened } = found.value;
    if (stampOf(deps.owners, event) === null) return accepted(new AskOwnerOf(event));
    const room = deps.rooms.event(event);
    const standing = room?.state.cards.get(key);
    if (!room || standing === undefined) return refused('unknown-card');
    if (standing === 'cancelled') return refused('cancelled-card');
    if (!opened) await deps.register.cards.markOpened(event, number);
    const device = body.device === undefined ? null : deps.access.deviceTag(event, key, body.device);
    if (room.openings.exchanged(key, device)) room.subscribers.tell(key, device);
    return accepted<CardOpened>({ token, event, number });
  },
};

/** `?role=facilitator&event=7`; an officer's has no event. */
function roleAsked({ role, event }: RoleQuery): { role: LinkRole; event: EventId | null } | null {
  return role === undefined ? null : { role, event: event ?? null };
}

type RoleQuery = QueryOf<(typeof signInRoutes)['GET /api/session']>;

/** In the role that was asked for, or as an officer; whoever has to choose a pass-phrase first is told so. */
async function whoIs(
  access: Access,
  cookies: string | undefined,
  { role, event }: { role: LinkRole; event: EventId | null },
): Promise<SessionInfo | null> {
  return (await access.session(cookies, role, event)) ?? (await access.arrival(cookies, role, event));
}
