/** The route that opens a published election from its file, in practice. */

import { z } from 'zod';
import { openingRules } from '../pabulib/as-rules.ts';
import type { FileNotice } from '../pabulib/notices.ts';
import { mostElection, type ElectionAsked, type ElectionOpened } from '../wire/http-elections.ts';
import { exactly, type Declarations } from './declaration.ts';
import { count, eventSummary } from './pieces.ts';

export const electionAsked = exactly<ElectionAsked>()(
  z.strictObject({ text: z.string().min(1), rule: z.enum(openingRules) }),
);

const notice = exactly<FileNotice>()(
  z.discriminatedUnion('code', [
    z.strictObject({ code: z.literal('rule-not-said') }),
    z.strictObject({ code: z.literal('own-exceptions'), rule: z.string() }),
    z.strictObject({ code: z.literal('no-comparison'), rule: z.string() }),
    z.strictObject({ code: z.literal('threshold-not-heeded'), threshold: z.string() }),
    z.strictObject({ code: z.literal('limits-not-heeded'), keys: z.array(z.string()) }),
    z.strictObject({ code: z.literal('rest-not-heeded'), said: z.string() }),
    z.strictObject({ code: z.literal('withdrawn'), projects: z.array(z.string()) }),
  ]),
);

export const electionRoutes = {
  'POST /api/officer/elections': {
    about: 'Opens a published election as a practice event.',
    who: ['officer'],
    largeBody: electionAsked,
    mostBytes: mostElection.bytes,
    reply: exactly<ElectionOpened>()(
      z.strictObject({ event: eventSummary, leftOut: count, notices: z.array(notice) }),
    ),
    refusals: ['wrong-stage', 'election-unreadable', 'election-unfit'],
  },
} as const satisfies Declarations;
