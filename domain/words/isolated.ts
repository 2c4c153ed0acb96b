import type { Language } from './language.ts';

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name within a sentence: one that may be written the other way keeps to itself, and moves no word or figure beside it. */
export function isolatedIn(name: string, { direction }: Language): string {
  return direction === 'rtl' || rightToLeft.test(name) ? `\u2068${name}\u2069` : name;
}
