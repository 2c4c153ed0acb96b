/** The routes of voting sheets: a card changed to paper or back, and sheets typed by two people (Y1, Y5). */

import { z } from 'zod';
import type { Marks } from '../ballots/marks.ts';
import type { CardNumber } from '../ids.ts';
import { mostBids } from '../event/rules/most-bids.ts';
import type { Mismatch } from '../sheets/compare-typings.ts';
import type { BatchTotals } from '../sheets/batch-totals.ts';
import { mostSheetsAtOnce, spoiltReasons, type CountedBatch, type TypedSheet } from '../sheets/sheet-book.ts';
import { bidId } from '../wire/decode-pieces.ts';
import type {
  BatchView,
  CardWay,
  SheetDesk,
  SheetFigures,
  SheetRows,
  SheetToType,
} from '../wire/http-sheets.ts';
import { exactly, numberInQuery, type Declarations } from './declaration.ts';
import { cardNumber, count, idOf, nothing } from './pieces.ts';

const roles = ['desk', 'officer'] as const;

const marks = exactly<Marks>()(z.array(z.tuple([bidId, z.int()])).max(mostBids));
const spoilt = z.enum(spoiltReasons).nullable();
const typedSheet = exactly<TypedSheet>()(
  z.strictObject({ card: cardNumber, marks, spoilt }).meta({ id: 'TypedSheet' }),
);
const sheetToType = exactly<SheetToType>()(z.strictObject({ sheet: z.string().max(20), marks, spoilt }));
const cardWay = exactly<CardWay>()(
  z.strictObject({ card: cardNumber, onPaper: z.boolean(), sheet: z.string() }).meta({ id: 'CardWay' }),
);
const mismatch = exactly<Mismatch>()(
  z.strictObject({ card: cardNumber, first: typedSheet.nullable(), second: typedSheet.nullable() }),
);
const totals = exactly<BatchTotals>()(
  z.strictObject({ sheets: count, spoilt: count, marks: count, sum: count }).meta({ id: 'BatchTotals' }),
);
const countedBatch = exactly<CountedBatch>()(
  z.strictObject({ batch: count, sheets: count, spoilt: count, replaced: count }),
);
const sheetRows = exactly<SheetRows>()(
  z.strictObject({
    order: z.array(bidId),
    canBeMarked: z.array(bidId),
    out: z.array(bidId),
    ownBids: z.array(z.tuple([cardNumber, bidId])),
  }),
);
const batchView = exactly<BatchView>()(
  z.strictObject({
    batch: count,
    sheets: count,
    twice: z.boolean(),
    part: z.enum(['first', 'second', 'next', 'other']),
    typed: z.array(typedSheet),
    counts: z.tuple([count, count.nullable()]),
    why: z.enum(['count', 'unconfirmed', 'typed-once', 'differ']).nullable(),
    mismatches: z.array(mismatch),
    totals: z.tuple([totals, totals]).nullable(),
  }),
);
const figures = exactly<SheetFigures>()(
  z.strictObject({ onPaper: count, counted: count, spoilt: count, notReturned: count, replaced: count }),
);
const sheetDesk = exactly<SheetDesk>()(
  z
    .strictObject({
      open: z.boolean(),
      phonesFailed: z.boolean(),
      list: z.string(),
      figures,
      batches: z.array(batchView),
      counted: z.array(countedBatch),
    })
    .meta({ id: 'SheetDesk' }),
);

const sheets = z.int().min(1).max(mostSheetsAtOnce);
const ofCards = ['unknown-card', 'cancelled-card', 'voting-closed'] as const;
const ofBatch = ['already-moved', 'voting-not-open', 'voting-closed'] as const;
const ofMarks = [
  ...ofCards,
  'card-not-on-paper',
  'sheet-number-wrong',
  'own-bid',
  'unknown-bid',
  'bid-not-open',
  'mark-out-of-range',
  'too-many-chosen',
  'too-many-tokens',
  'place-given-twice',
  'more-than-the-pot',
] as const;
/** Whoever typed a sheet signs nothing (E7): somebody who has signed types none. */
const ofClerk = ['already-signed', 'two-people-needed'] as const;

/** `?large=yes` prints in 16 points. */
const large = z.literal('yes').optional().catch(undefined);

export const sheetRoutes = {
  'GET /api/events/:event/voting-sheets.pdf': {
    about:
      'Voting sheets to print: of cards from one number to another, so many without a number, or of the cards on paper.',
    who: roles,
    query: z.object({
      from: numberInQuery<CardNumber>(),
      to: numberInQuery<CardNumber>(),
      blank: numberInQuery<number>(),
      large,
    }),
    reply: { file: 'application/pdf' },
    refusals: ['no-bids', 'no-sheets', 'sheets-out-of-range', 'voting-closed', 'letters-not-in-typeface'],
  },
  'GET /api/events/:event/emergency-pack.pdf': {
    about: 'All that is needed to finish without a computer, with so many numbered voting sheets.',
    who: roles,
    query: z.object({ sheets: numberInQuery<number>() }),
    reply: { file: 'application/pdf' },
    refusals: ['no-bids', 'sheets-out-of-range', 'voting-closed', 'letters-not-in-typeface'],
  },
  'GET /api/events/:event/sheets': {
    about: 'The voting sheets as this person may see them.',
    who: roles,
    reply: sheetDesk,
    refusals: [],
  },
  'GET /api/events/:event/sheets/rows': {
    about: 'Which rows of a voting sheet are typed.',
    who: roles,
    reply: sheetRows,
    refusals: [],
  },
  'POST /api/events/:event/cards/:number/way': {
    about: 'Changes a card to paper, or back to phones.',
    who: roles,
    body: z.strictObject({ onPaper: z.boolean() }),
    reply: cardWay,
    refusals: [...ofCards, 'sheet-entered-before'],
  },
  'POST /api/events/:event/sheets/batches': {
    about: 'Begins a batch of sheets that were counted by hand.',
    who: roles,
    body: z.strictObject({ sheets }),
    reply: sheetDesk,
    refusals: [...ofBatch, ...ofClerk],
  },
  'POST /api/events/:event/sheets/batches/:batch/size': {
    about: 'Says anew how many sheets a batch has.',
    who: roles,
    body: z.strictObject({ sheets }),
    reply: sheetDesk,
    refusals: ofBatch,
  },
  'POST /api/events/:event/sheets/batches/:batch/typed': {
    about: 'Types a sheet into a batch.',
    who: roles,
    body: sheetToType,
    reply: sheetDesk,
    refusals: [...ofBatch, ...ofMarks, ...ofClerk, 'sheet-entered-before'],
  },
  'POST /api/events/:event/sheets/batches/:batch/taken-back': {
    about: 'Takes back a sheet that this person typed.',
    who: roles,
    body: z.strictObject({ card: idOf<CardNumber>() }),
    reply: sheetDesk,
    refusals: [...ofBatch, ...ofClerk],
  },
  'POST /api/events/:event/sheets/batches/:batch/settled': {
    about: 'Says what a sheet holds that two people typed differently; null where there is no such sheet.',
    who: roles,
    body: z.strictObject({
      card: idOf<CardNumber>(),
      sheet: z.strictObject({ marks, spoilt }).nullable(),
    }),
    reply: sheetDesk,
    refusals: [...ofBatch, ...ofMarks, ...ofClerk, 'sheets-not-ready'],
  },
  'POST /api/events/:event/sheets/batches/:batch/confirmed': {
    about: 'Confirms against the sheets what somebody else typed.',
    who: roles,
    body: nothing,
    reply: sheetDesk,
    refusals: [...ofBatch, ...ofClerk, 'sheets-not-ready'],
  },
  'POST /api/events/:event/sheets/batches/:batch/counted': {
    about: 'Counts all sheets of a checked batch, or none.',
    who: roles,
    body: nothing,
    reply: sheetDesk,
    refusals: [...ofBatch, ...ofMarks, 'sheets-not-ready'],
  },
  'POST /api/events/:event/sheets/batches/:batch/dropped': {
    about: 'Gives up a batch: nothing of it is counted.',
    who: roles,
    body: nothing,
    reply: sheetDesk,
    refusals: ofBatch,
  },
} as const satisfies Declarations;
