/** The route that says what other rules would make of the same ballots: in practice only. */

import { z } from 'zod';
import type { Compared } from '../event/running/compared.ts';
import { bidId } from '../wire/decode-pieces.ts';
import { rulesShape } from '../wire/decode-rules.ts';
import { exactly, type Declarations } from './declaration.ts';
import { amount, count } from './pieces.ts';

export const compareRoutes = {
  'GET /api/events/:event/compare': {
    about: 'What each rule makes of the ballots of a practice event.',
    who: ['officer'],
    reply: z.array(
      exactly<Compared>()(
        z.strictObject({
          allocation: rulesShape.shape.allocation.meta({ id: 'AllocationRules' }),
          isToday: z.boolean(),
          given: z.array(z.strictObject({ bid: bidId, pence: amount })),
          leftPence: amount,
          ties: count,
          served: count,
        }),
      ),
    ),
    refusals: ['practice-only', 'no-run', 'wrong-stage'],
  },
} as const satisfies Declarations;
