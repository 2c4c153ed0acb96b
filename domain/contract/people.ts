/** The routes of people who sign, draw and watch, and of the links by which staff come in. */

import { z } from 'zod';
import { refusals, type RefusalCode } from '../refusals.ts';
import type { BidId, PersonId } from '../ids.ts';
import { linkedRoles } from '../ways-in.ts';
import { bidId, personId } from '../wire/decode-pieces.ts';
import { longestName, type Person, type StandingLink } from '../wire/http.ts';
import { exactly, type Declarations } from './declaration.ts';
import { line } from './fields.ts';
import { count, idOf, personOrNobody, role, roleLink, wallTime } from './pieces.ts';

const officer = ['officer'] as const;
/** The facilitator reads and writes names too: a witness is found in the room. */
const stage = ['facilitator', 'officer'] as const;

const codes = Object.keys(refusals) as RefusalCode[];
const person = exactly<Person>()(
  z
    .strictObject({
      person: personId,
      name: z.string(),
      part: z.string(),
      linkedTo: z.array(bidId),
      keyed: z.boolean(),
      officer: z.boolean(),
      bar: z.enum(codes).nullable(),
    })
    .meta({ id: 'Person' }),
);

const link = exactly<StandingLink>()(
  z.strictObject({
    link: count,
    role,
    person: personOrNobody,
    madeAt: wallTime,
    usedAt: wallTime.nullable(),
    works: z.boolean(),
  }),
);

export const peopleRoutes = {
  'GET /api/events/:event/people': {
    about: 'People who sign, draw and watch.',
    who: stage,
    reply: z.array(person),
    refusals: [],
  },
  'POST /api/events/:event/people': {
    about: 'Names a person.',
    who: stage,
    body: z.strictObject({ name: line(longestName), part: line(longestName) }),
    reply: person,
    refusals: [],
  },
  'POST /api/events/:event/people/:person/bids': {
    about: 'Notes that a person has an interest in a project.',
    who: officer,
    body: z.strictObject({ bid: idOf<BidId>() }),
    reply: person.nullable(),
    refusals: ['unknown-person', 'unknown-bid', 'already-signed'],
  },
  'DELETE /api/events/:event/people/:person/bids/:bid': {
    about: 'Notes that this interest was a mistake.',
    who: officer,
    reply: person.nullable(),
    refusals: ['unknown-person', 'nothing-to-undo', 'already-signed', 'another-person-needed'],
  },
  'POST /api/events/:event/people/:person/keying': {
    about: 'Notes that a person typed in voting sheets.',
    who: officer,
    reply: person.nullable(),
    refusals: ['unknown-person', 'already-signed'],
  },
  'GET /api/events/:event/links': {
    about: 'The staff links that were made.',
    who: officer,
    reply: z.array(link),
    refusals: [],
  },
  'POST /api/events/:event/links': {
    about: 'Makes a staff link, for a person or for a shared screen. Its address is shown this once.',
    who: officer,
    body: z.strictObject({
      role: z.enum(linkedRoles),
      person: idOf<PersonId>().nullable(),
    }),
    reply: roleLink,
    refusals: ['unknown-person'],
  },
  'DELETE /api/events/:event/links/:link': {
    about: 'Ends a staff link, with every session that came from it.',
    who: officer,
    reply: z.null(),
    refusals: ['link-spent'],
  },
} as const satisfies Declarations;
