/** The routes of voting tablets and helpers' devices: set up by the desk, and heard from while they are on (Y27, Y33). */

import { z } from 'zod';
import { deviceNumber } from '../wire/decode.ts';
import {
  longestPlace,
  sharedDeviceKinds,
  type SharedDeviceHeard,
  type SharedDeviceOpened,
  type SharedDevices,
} from '../wire/http-shared-devices.ts';
import { eventNamed, exactly, type Declarations } from './declaration.ts';
import { line } from './fields.ts';
import { count, eventId, wallTime } from './pieces.ts';

const kind = z.enum(sharedDeviceKinds);

export const sharedDeviceHeard = exactly<SharedDeviceHeard>()(
  z
    .strictObject({ kind, place: z.string(), silentMs: wallTime, waiting: count })
    .meta({ id: 'SharedDevice' }),
);

export const sharedDeviceRoutes = {
  'GET /api/events/:event/shared-devices': {
    about: 'The voting tablets and helpers’ devices that were heard of late; never a card.',
    who: ['desk', 'facilitator', 'officer'],
    reply: exactly<SharedDevices>()(
      z.strictObject({ offered: z.boolean(), devices: z.array(sharedDeviceHeard) }),
    ),
    refusals: [],
  },
  'POST /api/events/:event/shared-devices': {
    about: 'Makes the link that sets such a device up. It opens no staff screen.',
    who: ['desk', 'officer'],
    body: z.strictObject({ kind, place: line(longestPlace) }),
    reply: z.strictObject({ url: z.string() }),
    refusals: [],
  },
  'POST /api/shared-device': {
    about: 'Such a device says that it is on, and is told what it was set up for.',
    who: 'anyone',
    query: eventNamed,
    findsEvent: true,
    body: z.strictObject({
      token: z.string().max(400),
      device: deviceNumber,
      waiting: z.int().min(0).max(1_000),
    }),
    reply: exactly<SharedDeviceOpened>()(
      z.strictObject({ event: eventId, kind, place: z.string(), over: z.boolean(), staff: z.boolean() }),
    ),
    refusals: ['link-spent'],
  },
} as const satisfies Declarations;
