/** The routes of the door: who came, and cards that were handed out twice. */

import { z } from 'zod';
import { mostPeople } from '../event/turnout.ts';
import type { CheckedIn, Entitled, NameAtDoor, NamesAtDoor, SecondCards } from '../wire/http-door.ts';
import { longestName } from '../wire/http.ts';
import { exactly, type Declarations } from './declaration.ts';
import { line } from './fields.ts';
import { count } from './pieces.ts';

export const doorRoutes = {
  'POST /api/events/:event/second-cards': {
    about: 'Counts a card that was handed out for a lost one whose number nobody knows, or takes one back.',
    who: ['desk', 'officer'],
    body: z.strictObject({ from: count, to: count }),
    reply: exactly<SecondCards>()(z.strictObject({ cards: count })),
    refusals: ['already-moved', 'cards-out-of-range', 'voting-closed'],
  },
  'POST /api/events/:event/entitled': {
    about: 'Sets how many people may vote; null when nobody knows.',
    who: ['officer'],
    body: z.strictObject({ people: z.int().min(1).max(mostPeople).nullable() }),
    reply: exactly<Entitled>()(z.strictObject({ people: count.nullable() })),
    refusals: ['fewer-than-voted', 'voting-closed'],
  },
  'GET /api/events/:event/door-list': {
    about: 'The names of who came, where the rules demand them.',
    who: ['desk', 'officer'],
    reply: exactly<NamesAtDoor>()(z.strictObject({ names: z.array(z.string()) })),
    refusals: ['names-not-asked'],
  },
  'POST /api/events/:event/door-list': {
    about: 'Notes the name of somebody who came, or takes it back.',
    who: ['desk', 'officer'],
    body: exactly<NameAtDoor>()(
      z.strictObject({ name: line(longestName), act: z.enum(['add', 'take-back']) }),
    ),
    reply: exactly<CheckedIn>()(z.strictObject({ people: count, same: count })),
    refusals: ['names-not-asked', 'already-moved', 'too-large', 'voting-closed'],
  },
} as const satisfies Declarations;
