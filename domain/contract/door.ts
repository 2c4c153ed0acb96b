/** The routes of the door: who came, and cards that were handed out twice. */

import { z } from 'zod';
import { mostPeople } from '../event/turnout.ts';
import type { Entitled, SecondCards } from '../wire/http-door.ts';
import { exactly, type Declarations } from './declaration.ts';
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
} as const satisfies Declarations;
