/** The route of the result for everybody, once the hall has seen all of it (S3, E3). */

import { z } from 'zod';
import { sha256Text } from '../wire/decode-pieces.ts';
import type { ToldResult } from '../wire/http-told.ts';
import { exactly, type Declarations } from './declaration.ts';
import { doubt, publication } from './pieces.ts';

export const toldRoutes = {
  'GET /api/events/:event/told': {
    about: 'The published result.',
    who: 'anyone',
    reply: exactly<ToldResult>()(
      z.strictObject({ signed: z.boolean(), doubt, fingerprint: sha256Text, result: publication }),
    ),
    refusals: ['unknown-event', 'not-all-shown', 'no-run'],
  },
} as const satisfies Declarations;
