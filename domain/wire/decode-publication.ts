/** The shape of a published result, from which its JSON Schema is made too. A file from anywhere is read by it. */

import type { BidId } from '../ids.ts';
import { doubts, proofKinds } from '../event/signatures.ts';
import { z } from 'zod';
import type { FurtherRun, FurtherRuns } from '../exports/further-runs.ts';
import type { Publication, PublishedRun, PublishedTie } from '../exports/publication.ts';
import type { WholeBallot } from '../exports/whole-ballots.ts';
import { notChosenReasons, type OpenTie, type RunLine } from '../event/run.ts';
import { turnoutOf } from '../event/turnout.ts';
import { unasked } from '../event/rules/rules.ts';
import { idFrom } from './decode-pieces.ts';
import { rulesShape } from './decode-rules.ts';

const whole = z.int();
const count = z.int().min(0);
const bid = idFrom<BidId>(0);
const bids = z.array(bid);
const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);

const support = z.strictObject({
  voters: count,
  heldPence: count,
  mostPence: count.exactOptional(),
  earnedPence: count.exactOptional(),
});
const lineMore = {
  support: support.exactOptional(),
  inPot: z.strictObject({ pot: count, beforePence: count, afterPence: count }).exactOptional(),
  fromList: z.literal(true).exactOptional(),
  shared: z.literal(true).exactOptional(),
};
const money = { place: count, amountPence: count, beforePence: count, afterPence: count, ...lineMore };
const line = z.discriminatedUnion('outcome', [
  z.strictObject({ bid, outcome: z.enum(['chosen', 'part']), ...money }),
  z.strictObject({
    bid,
    outcome: z.literal('not-chosen'),
    why: z.enum(notChosenReasons),
    place: count.nullable(),
    beforePence: count.nullable(),
    excludedBy: bid.exactOptional(),
    ...lineMore,
  }),
]) satisfies z.ZodType<RunLine>;

const tie = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('hands'), tied: bids, hands: z.array(z.tuple([bid, count])) }),
  z.strictObject({ method: z.literal('draw'), tied: bids, drawn: count, first: bid }),
  z.strictObject({ method: z.literal('share'), tied: bids }),
]) satisfies z.ZodType<PublishedTie>;

const openTie = z.strictObject({
  tied: bids,
  scorers: count,
  total: whole,
  leftPence: count,
  place: count,
  pot: count.exactOptional(),
  shares: z.array(z.tuple([bid, count])).nullable(),
}) satisfies z.ZodType<OpenTie>;

const numbered = { number: count, replaces: count.nullable() };
const worked = {
  lines: z.array(line),
  declined: bids,
  ties: z.array(tie),
  answers: z.array(z.strictObject({ bid, amountPence: count, accepts: z.boolean() })).exactOptional(),
  shares: z
    .array(
      z.strictObject({
        pot: count.exactOptional(),
        voters: count,
        equalPence: count,
        sharePence: count,
        raises: count,
        incrementPence: count,
      }),
    )
    .exactOptional(),
  openTie: openTie.nullable(),
  allocatedPence: count,
  leftPence: count,
};
/** In this order, by which its JSON Schema is written: a bundle of before is made again to its bytes (G4). */
const run = z.strictObject({
  ...numbered,
  because: z.enum(['sealed', 'tie-settled', 'no-thank-you', 'asked-aloud']),
  ...worked,
}) satisfies z.ZodType<PublishedRun>;
const furtherRun = z.strictObject({
  ...numbered,
  because: z.enum(['part-kept', 'tie-drawn']),
  ...worked,
  kept: z.array(z.strictObject({ bid, keepsPence: count })),
}) satisfies z.ZodType<FurtherRun>;
const publishedBid = z.strictObject({
  bid,
  name: z.string(),
  organisation: z.string(),
  askPence: count,
  leastPence: count.nullable(),
  standing: z.enum(['stands', 'withdrawn', 'left-out']),
});

/** A setting that is switched off is not written (R12). */
const written = Object.fromEntries(
  Object.entries(rulesShape.shape).map(([setting, shape]) => [
    setting,
    setting in unasked ? shape.exactOptional() : shape,
  ]),
);

export const publicationShape = z.strictObject({
  format: z.literal('decision-day-result'),
  version: z.literal(1),
  event: z.strictObject({
    name: z.string(),
    venue: z.string(),
    date: z.string(),
    fund: z.string(),
    area: z.string(),
    sample: z.boolean(),
    practice: z.boolean(),
  }),
  potPence: count,
  rules: z.strictObject(written),
  rulesFingerprint: fingerprint,
  bids: z.array(publishedBid),
  ballots: count,
  ballotsIn: count.exactOptional(),
  turnout: z.strictObject({ of: z.enum(turnoutOf), all: count }).exactOptional(),
  possiblyTwice: count.exactOptional(),
  phonesFailed: z.literal(true).exactOptional(),
  ballotsHash: fingerprint.exactOptional(),
  figures: z.array(z.strictObject({ bid, scorers: count, total: whole, counts: z.array(count) })),
  young: z
    .strictObject({
      ballots: count.nullable(),
      figures: z.array(z.strictObject({ bid, scorers: count, total: whole })),
    })
    .exactOptional(),
  runs: z.array(run).min(1),
});

const furtherRuns = z.strictObject({
  format: z.literal('decision-day-further-runs'),
  version: z.literal(1),
  event: z.strictObject({ name: z.string(), practice: z.boolean() }),
  fingerprint,
  rulesFingerprint: fingerprint,
  bids: z.array(publishedBid),
  runs: z.array(furtherRun).min(1),
}) satisfies z.ZodType<FurtherRuns>;

const wholeBallots = z.array(
  z.strictObject({ id: z.string().min(1), marks: z.array(z.tuple([bid, count])) }),
) satisfies z.ZodType<readonly WholeBallot[]>;

const signatures = z.strictObject({
  fingerprint,
  signed: z.array(z.enum(['officer', 'second'])),
  // Bundles of earlier years do not say how the two signed.
  proofs: z.array(z.enum(proofKinds)).optional(),
  doubt: z.enum(doubts).nullable().optional(),
});

/** A published result; null when it is not one. */
export function decodePublication(value: unknown): Publication | null {
  const read = publicationShape.safeParse(value);
  // The rules' shape is put together above, setting by setting, which the compiler cannot follow.
  return read.success ? (read.data as unknown as Publication) : null;
}

/** What was worked out after the signing; null when it is not that. */
export function decodeFurtherRuns(value: unknown): FurtherRuns | null {
  return furtherRuns.safeParse(value).data ?? null;
}

export function decodeWholeBallots(value: unknown): readonly WholeBallot[] | null {
  return wholeBallots.safeParse(value).data ?? null;
}

export function decodeSignatures(value: unknown): z.infer<typeof signatures> | null {
  return signatures.safeParse(value).data ?? null;
}
