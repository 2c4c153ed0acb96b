/** The routes of awards and direct grants. */

import { z } from 'zod';
import { longestAwardText } from '../fund/award-texts.ts';
import { awardChecks, backReasons, checkMarks } from '../fund/awards.ts';
import type { Signposts } from '../fund/award-texts.ts';
import type { BidId, PersonId } from '../ids.ts';
import type {
  AwardAsked,
  CheckAsked,
  DirectGrantAsked,
  EventAwards,
  FundAwards,
  KeepAsked,
  TieAsked,
} from '../wire/http-awards.ts';
import { bidId } from '../wire/decode-pieces.ts';
import { exactly, type Declarations } from './declaration.ts';
import { line, paragraphs, pence } from './fields.ts';
import { amount, count, eventId, fundId, idOf, wallTime } from './pieces.ts';

const readers = ['officer', 'auditor'] as const;
const officer = ['officer'] as const;
const text = paragraphs(longestAwardText.paragraphs);
const sums = z.strictObject({ fundPence: amount, otherPence: amount });
const stamp = { who: z.string(), at: wallTime };

const checkMade = z.strictObject({
  mark: z.enum(checkMarks),
  ...stamp,
  body: z.string(),
  sums: sums.nullable(),
});

const project = z.strictObject({
  bid: bidId,
  name: z.string(),
  organisation: z.string(),
  askPence: amount,
  signedPence: amount,
  newestPence: amount,
  heldPence: amount,
  claimPence: amount,
  offeredPence: amount,
  beyondPence: amount,
  tied: z.boolean(),
  dropped: z.boolean(),
  inFund: z.strictObject({ pence: amount, by: z.enum(['number', 'name']) }),
  checks: z.strictObject({
    acceptance: z.array(checkMade),
    'receiving-body': z.array(checkMade),
    assistance: z.array(checkMade),
  }),
});

const words = {
  authority: z.string(),
  alternatives: z.string(),
  interests: z.string(),
  conditions: z.string(),
};

const eventAwards = exactly<EventAwards>()(
  z
    .strictObject({
      event: eventId,
      fund: fundId,
      signedRun: count,
      fingerprint: z.string(),
      signedDay: z.string(),
      newestRun: count,
      openTie: z.array(bidId),
      potPence: amount,
      heldPence: amount,
      freePence: amount,
      projects: z.array(project),
      awards: z.array(
        z.strictObject({
          award: count,
          day: z.string(),
          run: count,
          ...stamp,
          ...words,
          lines: z.array(z.strictObject({ bid: bidId, amountPence: amount })),
        }),
      ),
      back: z.array(
        z.strictObject({
          bid: bidId,
          backPence: amount,
          because: z.enum(backReasons),
          day: z.string(),
          afterAward: amount,
          ...stamp,
        }),
      ),
    })
    .meta({ id: 'EventAwards' }),
);

const grantWords = { payee: z.string(), purpose: z.string(), authority: z.string() };

const fundAwards = exactly<FundAwards>()(
  z
    .strictObject({
      fund: fundId,
      name: z.string(),
      practice: z.boolean(),
      totalPence: amount,
      potsPence: amount,
      directPence: amount,
      unallocatedPence: amount,
      heldPence: amount,
      events: z.array(
        z.strictObject({
          event: eventId,
          name: z.string(),
          area: z.string(),
          signed: z.boolean(),
          potPence: amount,
          allocatedPence: amount.nullable(),
          heldPence: amount,
        }),
      ),
      grants: z.array(
        z.strictObject({
          grant: count,
          amountPence: amount,
          day: z.string(),
          ...grantWords,
          ...stamp,
          ended: z.strictObject(stamp).nullable(),
        }),
      ),
      signposts: exactly<Signposts>()(z.strictObject({ funds: z.string(), contact: z.string() })),
    })
    .meta({ id: 'FundAwards' }),
);

const badMoney = ['amount-not-whole-pence', 'amount-too-large', 'award-not-possible'] as const;
const bid = idOf<BidId>();

export const awardRoutes = {
  'GET /api/events/:event/awards': {
    about: 'What was awarded of a signed result, and what may be.',
    who: readers,
    reply: eventAwards,
    refusals: ['wrong-stage', 'unknown-area'],
  },
  'POST /api/events/:event/awards': {
    about: 'Awards some or all of what the rules give, in one act.',
    who: officer,
    body: exactly<AwardAsked>()(
      z.strictObject({
        day: z.string(),
        run: count,
        authority: line(longestAwardText.line),
        alternatives: text,
        interests: text,
        conditions: text,
        lines: z.array(z.strictObject({ bid, amountPence: pence })).max(2_500),
      }),
    ),
    mostBytes: 200_000,
    reply: eventAwards,
    refusals: [
      'wrong-stage',
      'unknown-area',
      'unknown-bid',
      'unknown-event',
      'date-not-possible',
      'already-moved',
      'not-chosen',
      ...badMoney,
    ],
  },
  'POST /api/events/:event/awards/kept': {
    about:
      'A group drops out, hands money back, or stays after all: the same ballots and rules decide again.',
    who: officer,
    body: exactly<KeepAsked>()(
      z.strictObject({
        bid,
        keepsPence: pence,
        because: z.enum([...backReasons, 'stays-after-all']),
      }),
    ),
    reply: eventAwards,
    refusals: ['wrong-stage', 'unknown-area', 'unknown-bid', 'date-not-possible', 'not-chosen', ...badMoney],
  },
  'POST /api/events/:event/awards/tie': {
    about: 'Records the draw of a tie that the newest run leaves open, and decides again by it.',
    who: officer,
    body: exactly<TieAsked>()(
      z.strictObject({
        run: count,
        drawn: count,
        drawnAgain: count,
        drewBy: idOf<PersonId>(),
        watchedBy: idOf<PersonId>(),
      }),
    ),
    reply: eventAwards,
    refusals: [
      'wrong-stage',
      'unknown-area',
      'already-moved',
      'no-tie',
      'number-not-in-draw',
      'number-not-confirmed',
      'unknown-person',
      'two-people-needed',
    ],
  },
  'PUT /api/events/:event/awards/checks': {
    about: 'Marks one line of the checklist of an awarded project.',
    who: officer,
    body: exactly<CheckAsked>()(
      z.strictObject({
        bid,
        check: z.enum(awardChecks),
        mark: z.enum(checkMarks),
        body: paragraphs(longestAwardText.line),
        otherPence: pence,
      }),
    ),
    reply: eventAwards,
    refusals: ['wrong-stage', 'unknown-area', 'unknown-bid', ...badMoney],
  },
  'GET /api/officer/funds/:fund/awards': {
    about: 'The sums of a fund, with its awards and its direct grants.',
    who: readers,
    reply: fundAwards,
    refusals: ['unknown-area'],
  },
  'POST /api/officer/funds/:fund/direct-grants': {
    about: 'Records a grant that nobody votes on, out of the money that is in no pot.',
    who: officer,
    body: exactly<DirectGrantAsked>()(
      z.strictObject({
        payee: line(longestAwardText.line),
        purpose: line(longestAwardText.line),
        authority: line(longestAwardText.line),
        amountPence: pence,
        day: z.string(),
      }),
    ),
    reply: fundAwards,
    refusals: ['unknown-area', 'date-not-possible', 'wrong-stage', ...badMoney],
  },
  'DELETE /api/officer/funds/:fund/direct-grants/:grant': {
    about: 'Takes a direct grant back: it stays in the list, and its money is free again.',
    who: officer,
    reply: fundAwards,
    refusals: ['unknown-area', ...badMoney],
  },
  'PUT /api/officer/funds/:fund/signposts': {
    about: 'Sets the other funds and the one contact that the letters name.',
    who: officer,
    body: exactly<Signposts>()(z.strictObject({ funds: text, contact: paragraphs(longestAwardText.line) })),
    reply: fundAwards,
    refusals: ['unknown-area'],
  },
} as const satisfies Declarations;
