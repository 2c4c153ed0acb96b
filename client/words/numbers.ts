import { numberText } from '../../domain/words/formats.ts';
import { pageLanguage } from './in-page-language.ts';

/** A whole number with its thousands marked: 1,850. */
export function countWords(count: number): string {
  return numberText(count, pageLanguage);
}

/** A count with its noun: `1 project`, `22 projects`, `1,204 votes`. */
export function plural(count: number, one: string, other: string): string {
  return `${countWords(count)} ${count === 1 ? one : other}`;
}

/** Minutes and seconds of a whole number of seconds: 3:00, 0:07, 61:30. */
export function clockWords(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
