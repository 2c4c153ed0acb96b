/** The routes of a whole fund at a glance: for anybody to read, for officers to take away. */

import { z } from 'zod';
import type { AcrossStanding, InAll } from '../exports/across.ts';
import type { FundAcross } from '../wire/http-across.ts';
import { exactly, type Declarations } from './declaration.ts';
import { amount, count, eventId, fundId } from './pieces.ts';

const standing = exactly<AcrossStanding>()(
  z.enum(['no event yet', 'not decided yet', 'provisional', 'signed', 'more than its pot']),
);
const figures = {
  applications: count,
  presented: count,
  chosen: count.nullable(),
  voters: count.nullable(),
  potPence: amount,
  allocatedPence: amount.nullable(),
  leftPence: amount.nullable(),
};
const area = z.strictObject({
  ...figures,
  area: z.string(),
  events: z.array(z.string()),
  standing,
  eventNumbers: z.array(eventId),
});

const staff = ['officer', 'auditor'] as const;

export const acrossRoutes = {
  'GET /api/funds/:fund': {
    about: 'A whole fund at a glance; of a result nothing before its hall has seen all of it.',
    who: 'anyone',
    reply: exactly<FundAcross>()(
      z.strictObject({
        fund: fundId,
        name: z.string(),
        practice: z.boolean(),
        totalPence: amount,
        directPence: amount,
        unallocatedPence: amount,
        awardedPence: amount,
        areas: z.array(area),
        inAll: exactly<InAll>()(z.strictObject({ ...figures, decidedPotPence: amount })),
      }),
    ),
    refusals: ['unknown-area'],
  },
  'GET /api/officer/funds/:fund/export/fund.csv': {
    about: 'The fund at a glance as a table for people.',
    who: staff,
    reply: { file: 'text/csv' },
    refusals: ['unknown-area'],
  },
  'GET /api/officer/funds/:fund/export/fund.xlsx': {
    about: 'The fund at a glance as a spreadsheet.',
    who: staff,
    reply: { file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    refusals: ['unknown-area'],
  },
  'GET /api/officer/funds/:fund/export/fund.json': {
    about: 'The fund at a glance for programs.',
    who: staff,
    reply: { file: 'application/json' },
    refusals: ['unknown-area'],
  },
  'GET /api/officer/funds/:fund/export/fund-exact.csv': {
    about: 'The fund at a glance as a table for programs.',
    who: staff,
    reply: { file: 'text/csv' },
    refusals: ['unknown-area'],
  },
  'GET /open-data/what-the-columns-mean.csv': {
    about: 'What each column of the files means: the same for every fund and event.',
    who: 'anyone',
    reply: { file: 'text/csv' },
    refusals: [],
  },
} as const satisfies Declarations;
