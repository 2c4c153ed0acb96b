import { dateText } from '../../domain/words/formats.ts';
import { pageLanguage } from '../words/in-page-language.ts';

/** “19:42”, by this phone's own clock. */
export function timeOf(wallMs: number): string {
  return dateText(new Date(wallMs), { timeStyle: 'short' }, pageLanguage);
}
