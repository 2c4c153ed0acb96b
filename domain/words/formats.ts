/** Numbers, money, dates and lists as the reader's language writes them (L2). */

import type { Pence } from '../money.ts';
import { isolatedIn } from './isolated.ts';
import type { Language } from './language.ts';

/** Making one takes far longer than using it, and a screen shows hundreds of figures. */
const made = new Map<string, unknown>();

function kept<T>(kind: string, args: readonly unknown[], make: () => T): T {
  const key = kind + JSON.stringify(args);
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

export const formatters = {
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    kept('number', args, () => new Intl.NumberFormat(...args)),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) =>
    kept('plural', args, () => new Intl.PluralRules(...args)),
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    kept('date', args, () => new Intl.DateTimeFormat(...args)),
};

/** A whole number with its thousands marked: 1,850. */
export function numberText(count: number, { locale }: Language): string {
  return formatters.getNumberFormat(locale).format(count);
}

const currency = 'GBP';

/** Money as people read it: £1,850, with pence only when there are any (£1,850.50). */
export function moneyText(pence: Pence, language: Language): string {
  return written(pence, pence % 100 === 0 ? 0 : 2, language);
}

/** Money with its pence, also where there are none: £1,850.00. */
export function moneyWithPence(pence: Pence, language: Language): string {
  return written(pence, 2, language);
}

function written(pence: Pence, digits: 0 | 2, { locale }: Language): string {
  const options = {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  };
  // As a decimal text: divided by 100, a large amount would be a float that is near it.
  const amount = String(Math.abs(pence)).padStart(3, '0').replace(/(..)$/, '.$1');
  const pounds: unknown = pence < 0 ? `-${amount}` : amount;
  return formatters.getNumberFormat(locale, options as Intl.NumberFormatOptions).format(pounds as number);
}

/** What stands beside an amount that is typed: £. */
export function currencySign({ locale }: Language): string {
  const parts = formatters.getNumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? '';
}

export type DateStyle = Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle'>;

/** A day, a time or both, at the place where the reader is: as one piece, also among words of the other direction. */
export function dateText(date: Date, style: DateStyle, language: Language): string {
  return isolatedIn(formatters.getDateTimeFormat(language.locale, style).format(date), language);
}

/** A day of this year, as it is announced: Saturday 28 January. */
export function weekdayText(date: Date, { locale }: Language): string {
  const style = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return formatters.getDateTimeFormat(locale, style).format(date);
}

/** An exact decimal, such as `2.50`, as the language writes it, with the decimals that it has. */
export function decimalText(decimal: string, { locale }: Language): string {
  // More digits than old phones tell apart.
  if (decimal.length > 15) return decimal;
  const digits = decimal.split('.')[1]?.length ?? 0;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const exact: unknown = decimal;
  return formatters.getNumberFormat(locale, options).format(exact as number);
}

/** What phones of 2020 do not have, and what the language's library of then does not know. */
type Lists = new (locale: string, options: object) => { format(items: readonly string[]): string };

/** Names one after the other: A, B, C. */
export function listText(items: readonly string[], language: Language): string {
  return joined(items, { type: 'unit', style: 'short' }, language);
}

/** All of them: A, B and C. */
export function allText(items: readonly string[], language: Language): string {
  return joined(items, { type: 'conjunction', style: 'long' }, language);
}

/** One of them is enough: A, B or C. */
export function eitherText(items: readonly string[], language: Language): string {
  return joined(items, { type: 'disjunction', style: 'long' }, language);
}

/** A time of day, such as 10:30, by its minute of the day. */
export function timeOfDayText(minute: number, language: Language): string {
  return dateText(new Date(2000, 0, 1, 0, minute), { timeStyle: 'short' }, language);
}

function joined(items: readonly string[], options: object, { locale }: Language): string {
  const { ListFormat } = Intl as { ListFormat?: Lists };
  if (ListFormat === undefined) return items.join(', ');
  return kept('list', [locale, options], () => new ListFormat(locale, options)).format(items);
}
