/** The routes of the way from cards to ballots: kept while a result can be challenged, then destroyed for good (J10). */

import { z } from 'zod';
import type { BallotLinks } from '../wire/http.ts';
import { exactly, type Declarations } from './declaration.ts';
import { confirmed } from './pieces.ts';

const ballotLinks = exactly<BallotLinks>()(z.strictObject({ kept: z.boolean() }));

export const ballotLinkRoutes = {
  'GET /api/events/:event/ballot-links': {
    about: 'Whether anybody could still tell whose ballot is whose.',
    who: ['officer', 'auditor'],
    reply: ballotLinks,
    refusals: [],
  },
  'POST /api/events/:event/ballot-links/destroy': {
    about: 'Makes the votes of a signed result anonymous for good.',
    who: ['officer'],
    body: confirmed,
    reply: ballotLinks,
    refusals: ['wrong-stage', 'paused', 'already-moved'],
  },
} as const satisfies Declarations;
