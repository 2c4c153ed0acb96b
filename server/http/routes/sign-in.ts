/** Coming in: a staff link is exchanged for a session's cookie, a card's code for its token. */

import type { Request } from 'express';
import { z } from 'zod';
import type { LinkRole } from '../../../db/register/links.ts';
import type { EventId } from '../../../domain/ids.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import type { CardOpened } from '../../../domain/wire/http.ts';
import { isLinkRole } from '../../access/sign-ins.ts';
import { numberIn, openRoute, type Route } from '../route.ts';

/** No code or token is longer; a longer one is not worth a look. */
const secret = z.string().min(1).max(100);

const signIn = openRoute({
  method: 'post',
  path: '/api/session',
  body: z.strictObject({ token: secret }),
  answer({ deps, body, request, response }) {
    const signed = deps.access.signIn(body.token);
    if (!signed.ok) return signed;
    const { session, cookie } = signed.value;
    response.cookie(cookie.name, cookie.value, { ...cookieRules(request), maxAge: cookie.maxAgeMs });
    return accepted(session);
  },
});

const whoAmI = openRoute({
  method: 'get',
  path: '/api/session',
  answer({ deps, request }) {
    const asked = roleAsked(request);
    const session = asked && deps.access.session(request.headers.cookie, asked.role, asked.event);
    return session ? accepted(session) : refused('signed-out');
  },
});

const signOut = openRoute({
  method: 'delete',
  path: '/api/session',
  answer({ deps, request, response }) {
    const asked = roleAsked(request);
    if (!asked) return refused('malformed');
    const name = deps.access.signOut(request.headers.cookie, asked.role, asked.event);
    response.clearCookie(name, cookieRules(request));
    return accepted(null);
  },
});

const openCard = openRoute({
  method: 'post',
  path: '/api/card',
  body: z.strictObject({ code: secret }),
  answer({ deps, body, request }) {
    const found = deps.access.findCard(body.code, request.ip ?? '');
    if (!found.ok) return found;
    const { event, number, key, token, opened } = found.value;
    const room = deps.rooms.event(event);
    const standing = room?.state.cards.get(key);
    if (!room || standing === undefined) return refused('unknown-card');
    if (standing === 'cancelled') return refused('cancelled-card');
    if (!opened) {
      deps.register.cards.markOpened(event, number);
      room.presence.cardOpened();
    }
    return accepted<CardOpened>({ token, event, number });
  },
});

export const signInRoutes: readonly Route[] = [signIn, whoAmI, signOut, openCard];

/** `?role=facilitator&event=7`; an officer's has no event. */
function roleAsked(request: Request): { role: LinkRole; event: EventId | null } | null {
  const { role } = request.query;
  if (typeof role !== 'string' || !isLinkRole(role)) return null;
  const event = numberIn(request, 'event');
  return { role, event: event === 0 ? null : event };
}

/** Out of reach of scripts, sent by no other page's form, and over https only where there is https. */
function cookieRules(request: Request) {
  return { httpOnly: true, sameSite: 'lax', secure: request.secure, path: '/' } as const;
}
