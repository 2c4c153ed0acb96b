/** The routes of the log of staff actions, to be read and taken away. */

import { z } from 'zod';
import type { LogLine } from '../exports/log.ts';
import { exactly, type Declarations } from './declaration.ts';
import { count, wallTime } from './pieces.ts';

const who = ['officer', 'auditor'] as const;
const log = z.array(
  exactly<LogLine>()(
    z
      .strictObject({
        at: wallTime,
        who: z.string(),
        what: z.string(),
        about: z.string(),
        place: count.nullable(),
      })
      .meta({ id: 'LogLine' }),
  ),
);

export const logRoutes = {
  'GET /api/events/:event/log': {
    about: 'What staff did in the event.',
    who,
    reply: log,
    refusals: [],
  },
  'GET /api/officer/log': {
    about: 'What staff did in every fund and event.',
    who,
    reply: log,
    refusals: [],
  },
  'GET /api/events/:event/log.csv': {
    about: 'What staff did in the event, as a file.',
    who,
    reply: { file: 'text/csv' },
    refusals: [],
  },
  'GET /api/officer/log.csv': {
    about: 'What staff did in every fund and event, as a file.',
    who,
    reply: { file: 'text/csv' },
    refusals: [],
  },
} as const satisfies Declarations;
