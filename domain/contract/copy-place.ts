/** The routes of the folder that sealed copies go to. */

import { z } from 'zod';
import type { CopyPlace, NewCopyPlace } from '../wire/http-copies.ts';
import { exactly, type Declarations } from './declaration.ts';
import { copyTrouble, wallTime } from './pieces.ts';

const who = ['officer'] as const;
const copyPlace = exactly<CopyPlace>()(
  z
    .strictObject({
      to: z.string().nullable(),
      by: z.enum(['start', 'page']).nullable(),
      isSameDisk: z.boolean(),
      now: wallTime,
      lastAt: wallTime.nullable(),
      trouble: copyTrouble.nullable(),
      drives: z.array(z.strictObject({ path: z.string(), free: z.number().nullable() })),
    })
    .meta({ id: 'CopyPlace' }),
);

export const copyPlaceRoutes = {
  'GET /api/officer/copy-place': {
    about: 'Where sealed copies go, and how the newest one fared.',
    who,
    reply: copyPlace,
    refusals: [],
  },
  'PUT /api/officer/copy-place': {
    about: 'Chooses the folder and the pass-phrase of sealed copies.',
    who,
    body: exactly<NewCopyPlace>()(
      z.strictObject({ to: z.string().trim().max(1_000), passPhrase: z.string().max(1_000) }),
    ),
    reply: copyPlace,
    refusals: ['copy-folder-unfit', 'pass-phrase-too-short'],
  },
  'DELETE /api/officer/copy-place': {
    about: 'Ends the sealed copies.',
    who,
    reply: copyPlace,
    refusals: [],
  },
} as const satisfies Declarations;
