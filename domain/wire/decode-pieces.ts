/** Numbers that several decoders share, and how much of anything one message may hold. */

import { z } from 'zod';
import type { BidId, EventId, NumberId, PersonId } from '../ids.ts';

/** A whole number from `least` up, exact in a double. */
export function countedFrom(least: number) {
  return z.int().min(least);
}

/** An id in a message: the library checks the number, and the type says what it names. */
export function idFrom<Id extends NumberId>(least: 0 | 1): z.ZodType<Id, Id> {
  return countedFrom(least) as unknown as z.ZodType<Id, Id>;
}

export const bidId = idFrom<BidId>(1);
export const personId = idFrom<PersonId>(1);
export const eventId = idFrom<EventId>(1);
/** SHA-256 as it is written everywhere: 64 lower-case hexadecimal digits. */
export const sha256Text = z.string().regex(/^[0-9a-f]{64}$/);
