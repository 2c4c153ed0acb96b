/** The routes that exist for practice alone. */

import { z } from 'zod';
import { largestCrowd, type Crowd } from '../wire/http.ts';
import { exactly, type Declarations } from './declaration.ts';
import { confirmed, count } from './pieces.ts';

export const practiceRoutes = {
  'POST /api/events/:event/crowd': {
    about: 'Brings so many simulated phones to a practice event; 0 sends them home.',
    who: ['facilitator', 'officer'],
    body: exactly<Crowd>()(z.strictObject({ phones: z.int().min(0).max(largestCrowd) })),
    reply: exactly<Crowd>()(z.strictObject({ phones: count })),
    refusals: ['practice-only', 'voting-closed', 'cards-out-of-range'],
  },
  'POST /api/officer/practice/wipe': {
    about: 'Deletes every practice fund and event for good.',
    who: ['officer'],
    body: confirmed,
    reply: z.null(),
    refusals: [],
  },
} as const satisfies Declarations;
