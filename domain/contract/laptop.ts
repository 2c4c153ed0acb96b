/** The routes of the page on the computer that runs the server, and of the check before doors. */

import { z } from 'zod';
import type { CardsWarning } from '../event/rules/flaws-with-bids.ts';
import type { FoundFlaw } from '../event/rules/found-flaws.ts';
import { rulesFlaws } from '../event/rules/rules-flaws.ts';
import type { EventId } from '../ids.ts';
import { linkedRoles } from '../ways-in.ts';
import { bidId } from '../wire/decode-pieces.ts';
import {
  type CheckedBatch,
  type HallCheck,
  type LaptopEvent,
  type LaptopStanding,
  type ReachedAddress,
} from '../wire/hall-check.ts';
import { exactly, type Declarations } from './declaration.ts';
import { cardNumber, copyTrouble, count, eventId, idOf, roleLink, stage, wallTime } from './pieces.ts';

const flaw = exactly<FoundFlaw>()(z.strictObject({ flaw: z.enum(rulesFlaws), bids: z.array(bidId) }));
const warning = exactly<CardsWarning>()(
  z.discriminatedUnion('warning', [
    z.strictObject({ warning: z.literal('pass-mark'), hundredths: count, mostHundredths: z.number() }),
    z.strictObject({ warning: z.literal('least-voters'), least: count, cards: count }),
  ]),
);
const batch = exactly<CheckedBatch>()(
  z.strictObject({
    batch: count,
    first: cardNumber,
    last: cardNumber,
    address: z.string(),
    reached: z.boolean(),
  }),
);
const address = exactly<ReachedAddress>()(z.strictObject({ address: z.string(), answers: z.boolean() }));

const hallCheck = exactly<HallCheck>()(
  z
    .strictObject({
      event: eventId,
      name: z.string(),
      date: z.string(),
      stage,
      now: wallTime,
      lastEntryAt: wallTime.nullable(),
      disk: z.strictObject({ free: z.number().nullable(), writes: z.boolean(), lost: z.boolean() }),
      addresses: z.array(address),
      joinUrl: z.string(),
      rules: z.strictObject({ flaws: z.array(flaw), warnings: z.array(warning) }),
      batches: z.array(batch),
      copy: z.strictObject({
        carried: z.boolean(),
        lastAt: wallTime.nullable(),
        trouble: copyTrouble.nullable(),
      }),
      phones: z.strictObject({ connected: count, addresses: count }),
    })
    .meta({ id: 'HallCheck' }),
);
const event = exactly<LaptopEvent>()(
  z.strictObject({ event: eventId, name: z.string(), date: z.string(), stage, practice: z.boolean() }),
);

export const laptopRoutes = {
  'GET /api/laptop': {
    about: 'What the page on the computer itself offers.',
    who: 'laptop',
    reply: exactly<LaptopStanding>()(z.strictObject({ url: z.string(), events: z.array(event) })),
    refusals: [],
  },
  'POST /api/laptop/links': {
    about: "Makes a staff link to give to somebody; an officer's is made by an officer alone.",
    who: 'laptop',
    body: z.strictObject({ role: z.enum(linkedRoles), event: idOf<EventId>() }),
    reply: roleLink,
    refusals: ['unknown-event'],
  },
  'GET /api/laptop/events/:event/check': {
    about: 'The check before doors, on the computer itself.',
    who: 'laptop',
    reply: hallCheck,
    refusals: ['unknown-event'],
  },
  'GET /api/events/:event/check': {
    about: 'The check before doors.',
    who: ['facilitator', 'officer'],
    reply: hallCheck,
    refusals: [],
  },
} as const satisfies Declarations;
