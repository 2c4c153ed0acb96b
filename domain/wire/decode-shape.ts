import type { z } from 'zod';

/**
 * What `message` is by `schema`; null when it cannot even be looked at: the library compares the length of whatever has
 * one, and one that is made to answer nothing (`{ length: { toString: 1 } }`) throws instead of being refused (W1).
 */
export function readShape<T>(schema: z.ZodType<T>, message: unknown): z.ZodSafeParseResult<T> | null {
  try {
    return schema.safeParse(message);
  } catch {
    return null;
  }
}
