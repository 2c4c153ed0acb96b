import { numberText } from '../../domain/words/formats.ts';
import { pageLanguage } from './in-page-language.ts';

/** A whole number with its thousands marked: 1,850. */
export function countWords(count: number): string {
  return numberText(count, pageLanguage);
}

/** Minutes and seconds of a whole number of seconds: 3:00, 0:07, 61:30. */
export function clockWords(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
