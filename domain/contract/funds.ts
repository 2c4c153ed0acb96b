/** The routes of funds, their areas and pots, and the events that are made for them. */

import { z } from 'zod';
import { longestText } from '../event/texts.ts';
import type { AreaId, FundId } from '../ids.ts';
import type { NewArea, NewEvent, NewFund } from '../wire/http.ts';
import { exactly, type Declarations } from './declaration.ts';
import { line, pence } from './fields.ts';
import { eventSummary, fundSummary, idOf } from './pieces.ts';

const who = ['officer'] as const;
const badAmount = ['amount-not-whole-pence', 'amount-too-large'] as const;

export const fundRoutes = {
  'GET /api/officer/funds': {
    about: 'Every fund with its areas and events.',
    who: ['officer', 'auditor'],
    reply: z.array(fundSummary),
    refusals: [],
  },
  'POST /api/officer/funds': {
    about: 'Makes a fund.',
    who,
    body: exactly<NewFund>()(
      z.strictObject({ name: line(longestText.name), totalPence: pence, practice: z.boolean() }),
    ),
    reply: fundSummary,
    refusals: badAmount,
  },
  'POST /api/officer/areas': {
    about: 'Adds an area with its pot to a fund.',
    who,
    body: exactly<NewArea>()(
      z.strictObject({ fund: idOf<FundId>(), name: line(longestText.name), potPence: pence }),
    ),
    reply: fundSummary,
    refusals: ['unknown-area', 'area-name-taken', 'pots-above-fund', 'wrong-stage', ...badAmount],
  },
  'PUT /api/officer/pots': {
    about: 'Changes the pot of an area, and so of its events.',
    who,
    body: z.strictObject({ fund: idOf<FundId>(), area: idOf<AreaId>(), potPence: pence }),
    reply: fundSummary,
    refusals: [
      'unknown-area',
      'pots-above-fund',
      'pot-decided',
      'ask-above-pot',
      'rules-frozen',
      'rules-not-possible',
      'paused',
      'wrong-stage',
      ...badAmount,
    ],
  },
  'DELETE /api/officer/funds/:fund/areas/:area': {
    about: 'Removes an area that has no events.',
    who,
    reply: fundSummary,
    refusals: ['unknown-area', 'area-has-events', 'wrong-stage'],
  },
  'POST /api/officer/events': {
    about: 'Makes an event for an area.',
    who,
    body: exactly<NewEvent>()(
      z.strictObject({
        fund: idOf<FundId>(),
        area: idOf<AreaId>(),
        name: line(longestText.name),
        venue: line(longestText.organisation),
        date: line(longestText.name),
      }),
    ),
    reply: eventSummary,
    refusals: ['unknown-area', 'wrong-stage', ...badAmount],
  },
} as const satisfies Declarations;
