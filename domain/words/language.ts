/** The languages that the product speaks. */

/** How a language is named to browsers, how its figures are written, and which way it runs. */
export interface Language {
  /** Of its catalogue, and for a page's `lang`: BCP 47. */
  readonly code: string;
  /** By whose rules plurals, numbers, money, dates and lists are written. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

export const english = { code: 'en-GB', locale: 'en-GB', direction: 'ltr' } as const satisfies Language;

/**
 * English made strange, to find what is in no catalogue and what has no room: longer, with accents, in brackets. `en-XA`
 * runs from left to right and `ar-XB` from right to left. Nobody is offered them.
 */
export const pseudoLanguages = [
  { code: 'en-XA', locale: 'en-GB', direction: 'ltr' },
  { code: 'ar-XB', locale: 'en-GB', direction: 'rtl' },
] as const satisfies readonly Language[];

export const allLanguages: readonly Language[] = [english, ...pseudoLanguages];

/** @throws when there is no such language */
export function languageCalled(code: string): Language {
  const found = allLanguages.find((language) => language.code === code);
  if (found === undefined) throw new Error(`There is no language called ${code}.`);
  return found;
}
