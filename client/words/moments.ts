import { dateText, type DateStyle } from '../../domain/words/formats.ts';
import { pageLanguage } from './in-page-language.ts';

/** A moment, in milliseconds, as the page's language writes days and times. */
export function momentWords(at: number, style: DateStyle): string {
  return dateText(new Date(at), style, pageLanguage);
}

/** 28 January 2028, of `2028-01-28` or of a moment. */
export function dayWords(day: string | number): string {
  const date = new Date(typeof day === 'string' ? `${day}T00:00:00` : day);
  return dateText(date, { dateStyle: 'long' }, pageLanguage);
}
