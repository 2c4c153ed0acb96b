/** The shape of the rules as an organiser sends them. Whether they are possible is for `flawIn` to say (R1-R6). */

import { z } from 'zod';
import { blankKinds, screenPolicies, tieMethods, type Rules } from '../event/rules.ts';

const whole = z.int();

export const rulesShape = z.strictObject({
  ballot: z.strictObject({ type: z.literal('score'), lowest: whole, highest: whole }),
  blanks: z.strictObject({ kind: z.enum(blankKinds), leastScorersPercent: whole }),
  opening: z.enum(['as-presented', 'all-at-once']),
  locking: z.boolean(),
  allocation: z.strictObject({
    rule: z.literal('ranked'),
    by: z.enum(['average', 'total']),
    borderline: z.enum(['skip', 'stop', 'part-fund-then-stop', 'part-fund-then-skip']),
    passMarkHundredths: whole.nullable(),
  }),
  tie: z.strictObject({ method: z.enum(tieMethods), otherwise: z.enum(['hands', 'draw']) }),
  screen: z.strictObject({ policy: z.enum(screenPolicies), firstAt: whole, thenEvery: whole }),
  timing: z.strictObject({ pitchSeconds: whole, lastCallSeconds: whole, graceSeconds: whole }),
}) satisfies z.ZodType<Rules>;
