/** The routes of everything in an event that has words, for anybody in the hall. */

import { z } from 'zod';
import { rulesShape } from '../wire/decode-rules.ts';
import { sha256Text } from '../wire/decode-pieces.ts';
import type { Book } from '../wire/http.ts';
import { exactly, type Declarations } from './declaration.ts';
import { amount, bookBid, eventId, eventText } from './pieces.ts';

const book = exactly<Book>()(
  z
    .strictObject({
      hash: z.string(),
      event: eventId,
      practice: z.boolean(),
      text: eventText,
      potPence: amount,
      rules: rulesShape.meta({ id: 'Rules' }),
      rulesFingerprint: sha256Text.nullable(),
      whySoon: z.string().exactOptional(),
      bids: z.array(bookBid),
      joinUrl: z.string(),
      rulesSentences: z.array(z.string()),
      hours: z.array(z.string()).exactOptional(),
      ballotSentences: z.array(z.string()),
    })
    .meta({ id: 'Book' }),
);

export const bookRoutes = {
  'GET /api/events/:event/book': {
    about: 'The words, rules and projects of the event as they are now.',
    who: 'anyone',
    reply: book,
    refusals: ['unknown-event'],
  },
  'GET /api/events/:event/book/:hash': {
    about: 'The same at an address of its own, which a browser keeps for ever; at an older hash, the newest.',
    who: 'anyone',
    reply: book,
    refusals: ['unknown-event'],
  },
} as const satisfies Declarations;
