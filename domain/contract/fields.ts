/** Pieces of what is sent: text on one line, text on several, amounts, numbers. */

import { z } from 'zod';

/** Text on one line, as it is kept: composed letters, single spaces, no control characters. */
export function line(longest: number) {
  return z.string().transform(tidyLine).pipe(z.string().min(1).max(longest));
}

/** Text on one line that may be empty. */
export function lineOrNone(longest: number) {
  return z.string().transform(tidyLine).pipe(z.string().max(longest)).default('');
}

/** Text that may have paragraphs; it may be empty. */
export function paragraphs(longest: number) {
  return z.string().transform(tidyParagraphs).pipe(z.string().max(longest));
}

/** Whole and not negative. How much is too much the event says itself, in words (M4). */
export const pence = z
  .number()
  .refine((value) => Number.isInteger(value) && value >= 0)
  .meta({ type: 'integer', minimum: 0 });

/** A number of something that exists: 1, 2, 3... */
export const positive = z.int().min(1).max(999_999_999);

export function tidyLine(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

export function tidyParagraphs(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/(?!\n)\p{Cc}/gu, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
