/** The routes of what finance sets and fills in (X5). */

import { z } from 'zod';
import {
  longestFinance,
  paymentProblems,
  type FundFinanceShown,
  type PaymentProblem,
  type PaymentsReport,
  type PaymentsSent,
} from '../wire/http-payments.ts';
import { exactly, type Declarations } from './declaration.ts';
import { tidyLine } from './fields.ts';
import { count, nothing } from './pieces.ts';

const words = z.string().transform(tidyLine).pipe(z.string().max(longestFinance));
const finance = exactly<FundFinanceShown>()(z.strictObject({ costCentre: words, ledgerCode: words }));
const problem = exactly<PaymentProblem>()(
  z.strictObject({ row: count, column: z.string(), problem: z.enum(paymentProblems) }),
);

export const paymentsSent = exactly<PaymentsSent>()(
  z
    .union([z.strictObject({ csv: z.string() }), z.strictObject({ xlsx: z.base64() })])
    .meta({ id: 'PaymentsSent' }),
);

export const paymentRoutes = {
  'GET /api/officer/funds/:fund/finance': {
    about: 'What the council calls the money of a fund in files of payments.',
    who: ['officer', 'auditor'],
    reply: finance,
    refusals: ['unknown-area'],
  },
  'PUT /api/officer/funds/:fund/finance': {
    about: 'Sets what the council calls the money of a fund, once for all its events.',
    who: ['officer'],
    body: finance,
    reply: nothing,
    refusals: ['unknown-area'],
  },
  'POST /api/events/:event/payments': {
    about: 'Reads back a file of payments: supplier numbers and days of payment, every row or none.',
    who: ['officer'],
    largeBody: paymentsSent,
    mostBytes: 2_000_000,
    reply: exactly<PaymentsReport>()(
      z.strictObject({ rows: count, paid: count, problems: z.array(problem) }),
    ),
    refusals: ['no-run', 'not-all-shown'],
  },
} as const satisfies Declarations;
