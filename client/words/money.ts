import { moneyText } from '../../domain/words/formats.ts';
import { pageLanguage } from './in-page-language.ts';

/** Money as people read it: £1,850, with pence only when there are any (£1,850.50). On every screen as in every file. */
export function moneyWords(pence: number): string {
  return moneyText(pence, pageLanguage);
}
