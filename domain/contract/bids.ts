/** The routes of the projects of an event: typed one by one, or imported from a spreadsheet whole or not at all. */

import { z } from 'zod';
import { seedShape } from '../event/drawn-order.ts';
import { longestText } from '../event/texts.ts';
import { bidId } from '../wire/decode-pieces.ts';
import {
  importFields,
  longestPresenter,
  longestReason,
  mostRows,
  type AdultNamed,
  type BidAsked,
  type ImportAsked,
  type ImportChange,
  type ImportColumns,
  type ImportProblem,
  type ImportReport,
  type OrderDraw,
  type PresenterShown,
  type SheetReading,
} from '../wire/http-bids.ts';
import { exactly, type Declarations } from './declaration.ts';
import { line, lineOrNone, paragraphs, pence } from './fields.ts';
import { bookBid, count } from './pieces.ts';

const who = ['officer'] as const;

const details = {
  reference: lineOrNone(longestPresenter),
  charity: lineOrNone(longestPresenter),
  company: lineOrNone(longestPresenter),
  postcode: lineOrNone(longestPresenter),
};
const bidAsked = exactly<BidAsked>()(
  z
    .strictObject({
      name: line(longestText.name),
      organisation: line(longestText.organisation),
      purpose: paragraphs(longestText.purpose),
      beneficiaries: line(longestText.beneficiaries),
      priorities: lineOrNone(longestText.priorities),
      period: lineOrNone(longestText.period),
      stall: line(longestText.stall).exactOptional(),
      askPence: pence,
      leastPence: pence.nullable(),
      presenter: z
        .strictObject({
          name: lineOrNone(longestPresenter),
          contact: lineOrNone(longestPresenter),
          under18: z.boolean(),
          adult: lineOrNone(longestPresenter),
          ...details,
        })
        .optional(),
    })
    .meta({ id: 'BidAsked' }),
);

const detailsShown = {
  reference: z.string(),
  charity: z.string(),
  company: z.string(),
  postcode: z.string(),
};
const presenterShown = exactly<PresenterShown>()(
  z.discriminatedUnion('under18', [
    z.strictObject({ under18: z.literal(false), name: z.string(), contact: z.string(), ...detailsShown }),
    z.strictObject({
      under18: z.literal(true),
      adultNamed: z.boolean(),
      contactKept: z.boolean(),
      ...detailsShown,
    }),
  ]),
);

/** What the import of a spreadsheet is told, as it is sent. */
export const importAsked = exactly<ImportAsked>()(
  z
    .strictObject({
      csv: z.string().optional(),
      xlsx: z.base64().optional(),
      sheet: z.string().optional(),
      headerLine: z.int().positive().optional(),
      leaveOut: z.array(z.int().positive()).max(mostRows).optional(),
      withHidden: z.boolean().optional(),
      changing: z.boolean().optional(),
      columns: z.partialRecord(z.enum(importFields), z.string().nullable()).optional(),
      take: z.boolean(),
    })
    .refine(({ csv, xlsx }) => (csv === undefined) !== (xlsx === undefined))
    .meta({ id: 'ImportAsked' }),
);

const field = z.enum(importFields);
const reading = exactly<SheetReading>()(
  z.strictObject({
    sheets: z.array(z.strictObject({ name: z.string(), hidden: z.boolean(), rows: count })),
    sheet: z.string(),
    headerLine: count,
    unused: z.array(z.string()),
    questions: z.array(z.strictObject({ field, headings: z.array(z.string()) })),
    samples: z.array(
      z.strictObject({ heading: z.string(), field: field.nullable(), cells: z.array(z.string()) }),
    ),
    hidden: z.strictObject({ rows: z.array(count), columns: z.array(z.string()), taken: z.boolean() }),
    merged: z.array(z.string()),
    leftOut: z.array(count),
  }),
);
const problem = exactly<ImportProblem>()(
  z.strictObject({
    row: count,
    column: z.enum([...importFields, '']),
    cell: z.string(),
    heading: z.string(),
    problem: z.enum([
      'missing-column',
      'empty',
      'too-long',
      'not-an-amount',
      'amount-too-large',
      'ask-above-pot',
      'ask-above-cap',
      'least-above-ask',
      'ask-is-zero',
      'twice-in-file',
      'which-column',
      'unreadable',
      'not-yes-or-no',
      'adult-missing',
      'names-a-child',
      'not-csv',
      'not-xlsx',
    ]),
    value: z.string(),
  }),
);
const change = exactly<ImportChange>()(
  z.strictObject({
    row: count,
    bid: bidId,
    name: z.string(),
    fields: z.array(z.strictObject({ field, before: z.string().nullable(), after: z.string().nullable() })),
  }),
);
const importReport = exactly<ImportReport>()(
  z
    .strictObject({
      read: reading,
      rows: count,
      good: count,
      same: count,
      changes: z.array(change),
      problems: z.array(problem),
      taken: z.boolean(),
      preview: z.array(bookBid),
      headings: z.array(z.string()),
      columns: exactly<ImportColumns>()(z.record(field, z.string().nullable())),
    })
    .meta({ id: 'ImportReport' }),
);

const orderDraw = exactly<OrderDraw>()(
  z
    .strictObject({ seed: z.string(), reason: z.string(), times: count, stands: z.boolean() })
    .meta({ id: 'OrderDraw' }),
);

const notTaken = [
  'paused',
  'rules-frozen',
  'amount-not-whole-pence',
  'amount-too-large',
  'ask-above-pot',
  'ask-above-cap',
  'least-above-ask',
  'adult-missing',
  'names-a-child',
] as const;

export const bidRoutes = {
  'POST /api/events/:event/bids': {
    about: 'Adds a project.',
    who,
    body: bidAsked,
    reply: bookBid,
    refusals: notTaken,
  },
  'PUT /api/events/:event/bids/:bid': {
    about: 'Changes a project; with the presenter left out, what is known of them stays as it is.',
    who,
    body: bidAsked,
    reply: bookBid,
    refusals: ['unknown-bid', ...notTaken],
  },
  'GET /api/events/:event/bids/:bid/presenter': {
    about: 'What is known of the person who presents a project; null when nobody said.',
    who,
    reply: presenterShown.nullable(),
    refusals: ['unknown-bid'],
  },
  'POST /api/events/:event/bids/:bid/adult': {
    about: 'The adult who answers for a presenter under 18. The log says that it was read.',
    who,
    reply: exactly<AdultNamed>()(z.strictObject({ adult: z.string() })),
    refusals: ['unknown-bid', 'unknown-person'],
  },
  'POST /api/events/:event/bids/import': {
    about: 'Reads a spreadsheet of projects, and adds them all where `take` says so and every row is right.',
    who,
    largeBody: importAsked,
    mostBytes: 12_000_000,
    reply: importReport,
    refusals: ['unknown-bid', ...notTaken],
  },
  'GET /api/events/:event/order/draw': {
    about: 'The last drawing of the running order by lot; null when there was none.',
    who,
    reply: orderDraw.nullable(),
    refusals: [],
  },
  'POST /api/events/:event/order/draw': {
    about: 'Draws the running order by lot. The same seed gives the same order.',
    who,
    body: z.strictObject({ seed: z.string().regex(seedShape), reason: line(longestReason) }),
    reply: orderDraw.nullable(),
    refusals: ['wrong-stage', 'order-not-complete'],
  },
} as const satisfies Declarations;
