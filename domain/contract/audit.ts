/** The route by which auditors check that a journal is whole. */

import { z } from 'zod';
import { sha256Text } from '../wire/decode-pieces.ts';
import type { JournalCheck } from '../wire/http-staff.ts';
import { exactly, type Declarations } from './declaration.ts';
import { count } from './pieces.ts';

export const auditRoutes = {
  'GET /api/events/:event/journal': {
    about: "Checks the event's journal and its fund's from the first entry to the last.",
    who: ['officer', 'auditor'],
    reply: z.array(
      exactly<JournalCheck>()(
        z.strictObject({
          stream: z.string(),
          sound: z.boolean(),
          entries: count,
          hash: sha256Text.nullable(),
        }),
      ),
    ),
    refusals: [],
  },
} as const satisfies Declarations;
