/** The route of the record of a decision (X1). */

import { z } from 'zod';
import { cardKinds } from '../event/card-kinds.ts';
import { proofKinds, type SignedBy } from '../event/signatures.ts';
import type { ProjectDetails, RecordFacts } from '../exports/record.ts';
import { bidId, personId, sha256Text } from '../wire/decode-pieces.ts';
import type { ToldRecord } from '../wire/http-record.ts';
import { exactly, type Declarations } from './declaration.ts';
import { areaId, cardCount, count, doubt, eventId, fundId, publication, wallTime } from './pieces.ts';

export const signedBy = exactly<SignedBy>()(
  z.strictObject({
    as: z.enum(['officer', 'second']),
    person: personId,
    name: z.string(),
    by: z.enum(proofKinds),
    at: wallTime,
  }),
);

const projectDetails = exactly<ProjectDetails>()(
  z.strictObject({
    bid: bidId,
    purpose: z.string(),
    beneficiaries: z.string(),
    priorities: z.string(),
    period: z.string(),
    reference: z.string(),
    charity: z.string(),
    company: z.string(),
  }),
);

const facts = exactly<RecordFacts>()(
  z.strictObject({
    event: eventId,
    fund: fundId,
    area: areaId,
    projects: z.array(projectDetails),
    whySoon: z.string(),
    cards: cardCount,
    kinds: z.array(z.strictObject({ kind: z.enum(cardKinds), count: cardCount })),
    ways: z.strictObject({ phone: count, paper: count }).or(z.literal('few')).nullable(),
    fingerprint: sha256Text,
    log: z.strictObject({ entries: count, hash: sha256Text }),
    signed: z.array(signedBy),
    doubt,
    signedAt: wallTime.nullable(),
  }),
);

export const recordRoutes = {
  'GET /api/events/:event/record': {
    about: 'The record of the decision: the published result, and the facts around it.',
    who: ['officer', 'facilitator', 'auditor'],
    reply: exactly<ToldRecord>()(z.strictObject({ result: publication, facts })),
    refusals: ['no-run', 'not-all-shown'],
  },
} as const satisfies Declarations;
