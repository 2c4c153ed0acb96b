/** Numbers that several decoders share, and how much of anything one message may hold. */

import { z } from 'zod';

/** A whole number from `least` up, exact in a double. */
export function countedFrom(least: number) {
  return z.int().min(least);
}

export const bidId = countedFrom(1);
export const personId = countedFrom(1);
/** SHA-256 as it is written everywhere: 64 lower-case hexadecimal digits. */
export const sha256Text = z.string().regex(/^[0-9a-f]{64}$/);
