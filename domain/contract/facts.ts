/** The routes of what the public pages say besides their figures, and of the runs after the signing (O7, O8, O16). */

import { z } from 'zod';
import { toldKinds } from '../asked/kinds-voted.ts';
import { bidId } from '../wire/decode-pieces.ts';
import type { EventFactsTold, FundFactsTold, FurtherTold, MapTold } from '../wire/http-open-data.ts';
import { exactly, type Declarations } from './declaration.ts';
import { amount, count, fundId, wallTime } from './pieces.ts';

const point = z.tuple([z.int(), z.int()]);
const mapTold = exactly<MapTold>()(
  z.strictObject({
    height: count,
    areas: z.array(z.strictObject({ place: count, path: z.string(), at: point, from: point.nullable() })),
  }),
);

const furtherTold = exactly<FurtherTold>()(
  z.strictObject({
    tied: z.boolean(),
    projects: z.array(
      z.strictObject({
        bid: bidId,
        signedPence: amount,
        keepsPence: amount.nullable(),
        newestPence: amount,
        heldPence: amount,
      }),
    ),
  }),
);

export const factsRoutes = {
  'GET /open-data/events/:event/after-signing.json': {
    about: 'The runs that were made beside the signed result, after a group dropped out or keeps a part.',
    who: 'anyone',
    reply: { file: 'application/json' },
    refusals: ['unknown-event', 'no-run'],
  },
  'GET /api/events/:event/facts': {
    about: 'What the public page of an event says besides its book and its result.',
    who: 'anyone',
    reply: exactly<EventFactsTold>()(
      z.strictObject({
        fund: fundId,
        publisher: z.string(),
        questions: z.string(),
        awardedOn: z.string().nullable(),
        changedOn: z.string().nullable(),
        askUntil: z.string().nullable(),
        grants: z.boolean(),
        population: z.strictObject({ count, source: z.string(), year: z.int().nullable() }).nullable(),
        further: furtherTold.nullable(),
        kinds: z.array(z.strictObject({ kinds: z.array(z.enum(toldKinds)), ballots: count })).nullable(),
      }),
    ),
    refusals: ['unknown-event'],
  },
  'GET /api/funds/:fund/facts': {
    about: 'What the public page of a fund says besides its figures.',
    who: 'anyone',
    reply: exactly<FundFactsTold>()(
      z.strictObject({
        publisher: z.string(),
        questions: z.string(),
        priorities: z.array(z.string()),
        partners: z.array(z.string()),
        areas: z.array(
          z.strictObject({
            name: z.string(),
            partnership: z.string(),
            population: count.nullable(),
            populationSource: z.string(),
            populationYear: z.int().nullable(),
          }),
        ),
        grantsAt: wallTime.nullable(),
        map: mapTold.nullable(),
      }),
    ),
    refusals: ['unknown-area'],
  },
} as const satisfies Declarations;
