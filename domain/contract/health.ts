/** The route that says how the computer does while the hall votes. */

import { z } from 'zod';
import type { Health } from '../wire/health.ts';
import { exactly, type Declarations } from './declaration.ts';
import { copyTrouble, count, wallTime } from './pieces.ts';
import { sharedDeviceHeard } from './shared-devices.ts';

export const healthRoutes = {
  'GET /api/events/:event/health': {
    about: 'How the computer does: its disk, its commits, its copies and its connections.',
    who: ['facilitator', 'officer'],
    reply: exactly<Health>()(
      z.strictObject({
        now: wallTime,
        disk: z.strictObject({
          free: z.number().nullable(),
          writes: z.boolean(),
          lost: z.boolean(),
          writtenBackAt: wallTime.nullable(),
        }),
        commitMs: z.strictObject({ p50: wallTime, max: wallTime }).nullable(),
        copy: z.strictObject({
          carried: z.boolean(),
          lastAt: wallTime.nullable(),
          ballotsSince: count.nullable(),
          trouble: copyTrouble.nullable(),
        }),
        sharedDevices: z.array(sharedDeviceHeard),
        unread: count,
        lines: z.strictObject({ open: count, most: count }),
      }),
    ),
    refusals: [],
  },
} as const satisfies Declarations;
