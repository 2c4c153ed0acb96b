import { allText } from '../../domain/words/formats.ts';
import { pageLanguage } from './in-page-language.ts';

/** Names in a sentence: A, B and C. */
export function namesWords(names: readonly string[]): string {
  return allText(names, pageLanguage);
}
