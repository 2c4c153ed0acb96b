import { hallCheck } from '../../domain/words/en-GB/hall-check.ts';
import { dateText } from '../../domain/words/formats.ts';
import { inPageLanguage, pageLanguage } from './in-page-language.ts';

export const hallCheckWords = inPageLanguage(hallCheck);

/** A day and a time in full, to compare with a phone. */
export function momentWords(at: number): string {
  return dateText(new Date(at), { dateStyle: 'full', timeStyle: 'short' }, pageLanguage);
}
