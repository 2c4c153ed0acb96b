/** The routes by which people come in: a staff link gives a session, a card's code gives its token. */

import { z } from 'zod';
import { staffRoles, type EventId } from '../ids.ts';
import { deviceNumber } from '../wire/decode.ts';
import { longestName, type CardOpened, type SessionInfo } from '../wire/http.ts';
import { eventNamed, exactly, numberInQuery, type Declarations } from './declaration.ts';
import { line } from './fields.ts';
import { cardNumber, count, eventId, personOrNobody, role } from './pieces.ts';

/** No code or token is longer; a longer one is not worth a look. */
const secret = z.string().min(1).max(100);

export const session = exactly<SessionInfo>()(
  z
    .strictObject({
      role,
      person: personOrNobody,
      name: z.string(),
      event: eventId.nullable(),
      session: count,
      account: z.enum(['own', 'to-choose', 'none']),
    })
    .meta({ id: 'SessionInfo' }),
);

/** `?role=facilitator&event=7`; an officer's session has no event. */
const roleAsked = z.object({
  role: z.enum(staffRoles).optional().catch(undefined),
  event: numberInQuery<EventId>(),
});

export const signInRoutes = {
  'POST /api/session': {
    about: 'Exchanges a staff link for a session, which is kept in a cookie.',
    who: 'anyone',
    query: eventNamed,
    body: z.strictObject({ token: secret }),
    reply: session,
    refusals: ['link-spent'],
  },
  'GET /api/session': {
    about: 'Who the browser is signed in as, in the role that is asked for.',
    who: 'anyone',
    query: roleAsked,
    reply: session,
    refusals: ['signed-out'],
  },
  'DELETE /api/session': {
    about: 'Signs the browser out of the role that is asked for.',
    who: 'anyone',
    query: roleAsked,
    reply: z.null(),
    refusals: [],
  },
  'POST /api/session/name': {
    about: 'A volunteer who opened a link says who they are.',
    who: 'anyone',
    query: roleAsked,
    body: z.strictObject({ name: line(longestName) }),
    reply: session,
    refusals: ['signed-out', 'already-moved'],
  },
  'POST /api/card': {
    about: 'Exchanges the secret or the typed code of a card for its token.',
    who: 'anyone',
    query: eventNamed,
    findsEvent: true,
    body: z.strictObject({ code: secret, device: deviceNumber.optional() }),
    reply: exactly<CardOpened>()(z.strictObject({ token: z.string(), event: eventId, number: cardNumber })),
    refusals: ['unknown-card', 'cancelled-card', 'too-many-guesses', 'card-number-too'],
  },
} as const satisfies Declarations;
