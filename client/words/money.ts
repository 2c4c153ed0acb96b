import { moneyText } from '../../domain/words/formats.ts';
import { isolatedIn } from '../../domain/words/isolated.ts';
import { pageLanguage } from './in-page-language.ts';

/**
 * Money as people read it: £1,850, with pence only when there are any (£1,850.50). On every screen as in every file, and
 * never moved by words that run the other way.
 */
export function moneyWords(pence: number): string {
  return isolatedIn(moneyText(pence, pageLanguage), pageLanguage);
}
