import { dateText, type DateStyle } from '../../domain/words/formats.ts';
import { pageLanguage } from './in-page-language.ts';

/** A moment, in milliseconds, as the page's language writes days and times. */
export function momentWords(at: number, style: DateStyle): string {
  return dateText(new Date(at), style, pageLanguage);
}
