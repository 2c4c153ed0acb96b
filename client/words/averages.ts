import { ratio, toDecimalText } from '../../domain/exact.ts';
import { decimalText } from '../../domain/words/formats.ts';
import { pageLanguage } from './in-page-language.ts';

/**
 * The average `total / scorers` with one decimal, while the hall looks on: `4.2`. In the results, where it ranks, it is
 * told with as many decimals as tell the projects apart.
 */
export function averageWords(total: number, scorers: number): string {
  return decimalText(toDecimalText(ratio(BigInt(total), BigInt(scorers)), 1), pageLanguage);
}
