/** The shape of the rules as an organiser sends them. Whether they are possible is for `flawIn` to say (R1-R14). */

import { z } from 'zod';
import { borderlines } from '../allocation/borderline.ts';
import { completions } from '../allocation/equal-shares/completion.ts';
import { utilities } from '../allocation/utility.ts';
import type { BallotRules, Completeness } from '../ballots/index.ts';
import {
  blankKinds,
  connections,
  ownBidRules,
  rankedBys,
  screenPolicies,
  tieMethods,
  youngCardRules,
  type AllocationRules,
  type CardsUntil,
  type Rules,
} from '../event/rules/rules.ts';
import { eventZone, mostPeriods, type DayFormat, type OpeningPeriod } from '../event/rules/day-format.ts';
import { mostBids } from '../event/rules/most-bids.ts';
import { bidId, sha256Text } from './decode-pieces.ts';

const whole = z.int();
const bids = z.array(bidId).max(mostBids);

const ballot = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('score'), lowest: whole, highest: whole }),
  z.strictObject({ type: z.literal('approval'), atLeast: whole, atMost: whole.nullable() }),
  z.strictObject({ type: z.literal('points'), tokens: whole, capPerBid: whole.nullable() }),
  z.strictObject({ type: z.literal('ranking'), places: whole }),
  z.strictObject({ type: z.literal('knapsack') }),
]) satisfies z.ZodType<BallotRules>;

const completeness = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('at-least'), bids: whole }),
  z.strictObject({ kind: z.literal('free') }),
]) satisfies z.ZodType<Completeness>;

const allocation = z.discriminatedUnion('rule', [
  z.strictObject({
    rule: z.literal('ranked'),
    by: z.enum(rankedBys),
    borderline: z.enum(borderlines),
    passMarkHundredths: whole.nullable(),
  }),
  z.strictObject({ rule: z.literal('greedy-per-cost'), utility: z.enum(utilities) }),
  z.strictObject({
    rule: z.literal('equal-shares'),
    utility: z.enum(utilities),
    completion: z.enum(completions),
    incrementPence: whole.nullable(),
  }),
  z.strictObject({ rule: z.literal('phragmen') }),
]) satisfies z.ZodType<AllocationRules>;

const cardsUntil = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['close', 'first-pitch', 'first-pitch-over']) }),
  z.strictObject({ kind: z.literal('time'), minute: whole }),
]) satisfies z.ZodType<CardsUntil>;
const period = z.strictObject({ day: whole, from: whole, to: whole }) satisfies z.ZodType<OpeningPeriod>;

const format = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pitches') }),
  z.strictObject({
    kind: z.literal('stalls'),
    zone: z.literal(eventZone),
    hours: z.array(period).max(mostPeriods),
  }),
]) satisfies z.ZodType<DayFormat>;

export const rulesShape = z.strictObject({
  ballot,
  format,
  completeness,
  blanks: z.strictObject({ kind: z.enum(blankKinds), leastScorersPercent: whole }),
  emptiedOut: z.boolean(),
  opening: z.enum(['as-presented', 'all-at-once']),
  shuffled: z.boolean(),
  locking: z.boolean(),
  allocation,
  passShare: z.strictObject({ of: z.enum(['best-average', 'ballots']), percent: whole }).nullable(),
  leastVoters: whole,
  subPots: z
    .strictObject({
      pots: z.array(z.strictObject({ pot: whole, pence: whole, bids })).max(mostBids),
      leftOver: z.enum(['keep', 'share']),
    })
    .nullable(),
  excluding: z.array(bids).max(mostBids),
  tie: z.strictObject({ method: z.enum(tieMethods), otherwise: z.enum(['hands', 'draw']) }),
  settledStays: z.boolean(),
  toldInTurn: z.boolean(),
  screen: z.strictObject({ policy: z.enum(screenPolicies), firstAt: whole, thenEvery: whole }),
  whySoon: sha256Text.nullable(),
  timing: z.strictObject({ pitchSeconds: whole, lastCallSeconds: whole, graceSeconds: whole }),
  ownBid: z.enum(ownBidRules),
  youngCards: z.enum(youngCardRules),
  minimumAge: whole,
  connections: z.array(z.enum(connections)).max(connections.length),
  cardsUntil,
  namesAtDoor: z.boolean(),
  quorum: whole,
  capPence: whole.nullable(),
}) satisfies z.ZodType<Rules>;
