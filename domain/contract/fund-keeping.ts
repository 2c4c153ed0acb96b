/** The routes that change a fund, copy an event and make the practice sample again. */

import { z } from 'zod';
import { longestText } from '../event/texts.ts';
import type { AreaId, EventId, FundId } from '../ids.ts';
import type { CopyAsked, FundChange } from '../wire/http-staff.ts';
import { exactly, type Declarations } from './declaration.ts';
import { line, pence } from './fields.ts';
import { eachPurpose, eventCopied, eventSummary, fundSummary, idOf, nothing } from './pieces.ts';

const who = ['officer'] as const;

export const fundKeepingRoutes = {
  'PUT /api/officer/funds/:fund': {
    about: 'Changes what is named of a fund: a name, the money, the archive or the days of erasure.',
    who,
    body: exactly<FundChange>()(
      z.strictObject({
        name: line(longestText.name).optional(),
        area: idOf<AreaId>().optional(),
        totalPence: pence.optional(),
        archived: z.boolean().optional(),
        days: eachPurpose(z.string().nullable()).optional(),
      }),
    ),
    reply: fundSummary,
    refusals: [
      'unknown-area',
      'date-not-possible',
      'area-name-taken',
      'total-below-pots',
      'amount-not-whole-pence',
      'amount-too-large',
      'wrong-stage',
      'nothing-to-undo',
    ],
  },
  'POST /api/officer/copies': {
    about: "Makes a new event with another event's rules, and with its projects or cards where asked.",
    who,
    body: exactly<CopyAsked>()(
      z.strictObject({
        from: idOf<EventId>(),
        fund: idOf<FundId>(),
        area: idOf<AreaId>(),
        name: line(longestText.name),
        venue: line(longestText.organisation),
        date: line(longestText.name),
        bids: z.boolean(),
        cards: z.boolean(),
      }),
    ),
    reply: eventCopied,
    refusals: [
      'unknown-event',
      'unknown-area',
      'ask-above-pot',
      'ask-above-cap',
      'rules-not-possible',
      'groups-do-not-vote',
      'no-young-cards',
      'cards-out-of-range',
    ],
  },
  'POST /api/officer/practice/sample': {
    about: 'Makes the practice sample again, beside what is there.',
    who,
    body: nothing,
    reply: eventSummary,
    refusals: [],
  },
} as const satisfies Declarations;
