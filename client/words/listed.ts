import { listText } from '../../domain/words/formats.ts';
import { pageLanguage } from './in-page-language.ts';

/** Whole items, one after the other: A, B, C. What is not there is left out. */
export function listedWords(items: readonly (string | null | undefined)[]): string {
  return listText(
    items.filter((item): item is string => item !== null && item !== undefined && item !== ''),
    pageLanguage,
  );
}
