/** The routes of officers, auditors and all sessions: invited, let in anew, signed out. */

import { z } from 'zod';
import { personId } from '../wire/decode-pieces.ts';
import {
  longestName,
  type Invitation,
  type StaffAccount,
  type StaffList,
  type StaffSession,
} from '../wire/http.ts';
import { exactly, type Declarations } from './declaration.ts';
import { line } from './fields.ts';
import { count, eventId, personOrNobody, role, roleLink, wallTime } from './pieces.ts';

const account = exactly<StaffAccount>()(
  z.strictObject({
    person: personId,
    name: z.string(),
    role: z.enum(['officer', 'auditor']),
    madeAt: wallTime,
    expiresAt: wallTime.nullable(),
    standing: z.enum(['invited', 'works', 'ended', 'closed']),
  }),
);
const session = exactly<StaffSession>()(
  z.strictObject({
    session: count,
    role,
    event: eventId.nullable(),
    person: personOrNobody,
    name: z.string(),
    startedAt: wallTime,
    expiresAt: wallTime,
    own: z.boolean(),
  }),
);

export const staffRoutes = {
  'GET /api/officer/staff': {
    about: 'Every account of an officer or auditor, and every session.',
    who: ['officer'],
    reply: exactly<StaffList>()(z.strictObject({ accounts: z.array(account), sessions: z.array(session) })),
    refusals: [],
  },
  'POST /api/officer/staff': {
    about: 'Invites an officer or auditor: the reply is a link that is opened once.',
    who: ['officer'],
    body: z.discriminatedUnion('role', [
      z.strictObject({ role: z.literal('officer'), name: line(longestName) }),
      /** `until`: the last day, as `2028-01-28`. */
      z.strictObject({ role: z.literal('auditor'), name: line(longestName), until: z.string() }),
    ]),
    reply: exactly<Invitation>()(z.strictObject({ link: count, role, url: z.string(), person: personId })),
    refusals: ['date-not-possible'],
  },
  'POST /api/officer/staff/:person/reset': {
    about: 'Gives another link to somebody who forgot their pass-phrase.',
    who: ['officer'],
    reply: roleLink,
    refusals: ['unknown-person'],
  },
  'DELETE /api/officer/staff/:person': {
    about: 'Closes an account.',
    who: ['officer'],
    reply: z.null(),
    refusals: ['unknown-person', 'last-officer'],
  },
  'DELETE /api/officer/sessions/:session': {
    about: 'Signs somebody out.',
    who: ['officer'],
    reply: z.null(),
    refusals: ['nothing-to-undo'],
  },
} as const satisfies Declarations;
