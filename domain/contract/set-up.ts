/** The route of the commands by which an officer sets an event up; those of the day travel over the socket. */

import { z } from 'zod';
import { staffCommands } from '../wire/decode-staff.ts';
import type { Declarations } from './declaration.ts';
import { count } from './pieces.ts';

const longestWhy = 300;

export const setUpRoutes = {
  'POST /api/events/:event/command': {
    about: 'Sets or approves the rules, sets the running order, or removes a project.',
    who: ['officer'],
    body: z.discriminatedUnion('type', [
      // The reason, if figures come early: its words are in no journal.
      staffCommands['set-rules'].extend({ why: z.string().max(longestWhy).optional() }),
      staffCommands['set-order'],
      staffCommands['remove-bid'],
      staffCommands['approve-rules'],
      staffCommands['take-back-approval'],
    ]),
    reply: z.strictObject({ on: count }),
    refusals: [
      'paused',
      'already-moved',
      'no-hours',
      'no-bids',
      'hours-over',
      'wrong-stage',
      'rules-frozen',
      'rules-not-possible',
      'groups-do-not-vote',
      'no-young-cards',
      'order-not-complete',
      'unknown-bid',
    ],
  },
} as const satisfies Declarations;
