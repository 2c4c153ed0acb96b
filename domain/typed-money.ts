/** Money as people type it, in the way of their language: a file of its own, so that phones do not carry it. */

import { largestPence, type Pence } from './money.ts';
import { currencySign, formatters } from './words/formats.ts';
import type { Language } from './words/language.ts';

/** Reads an amount as people type it; null for anything that is not taken as one. */
export function parsePounds(text: string, language: Language): Pence | null {
  const pence = readPounds(text, language);
  return typeof pence === 'number' ? pence : null;
}

/**
 * Reads an amount as the language writes it: in English `1850`, `£1,850`, `1,850.50`; in German `1.850,50 £`. Anything else
 * is none: a third decimal, a minus sign, another language’s signs or a sign in the wrong place is a mistake to be told, not
 * guessed at.
 */
export function readPounds(text: string, language: Language): Pence | 'no-amount' | 'too-large' {
  const { zero, pattern } = notationOf(language);
  const match = pattern.exec(plainSigns(asciiDigits(text, zero)).trim());
  const { whole, pence = '0' } = match?.groups ?? {};
  if (whole === undefined) return 'no-amount';
  const amount = Number(whole.replace(/\D/g, '')) * 100 + Number(pence);
  return amount <= largestPence ? amount : 'too-large';
}

/** An amount as it is typed into a field, without its currency: `1,850` or `1,850.50`. */
export function typedPounds(pence: Pence, { locale }: Language): string {
  const digits = pence % 100 === 0 ? 0 : 2;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  // As a decimal text: divided by 100, a large amount would be a float that is near it.
  const pounds: unknown = String(pence).padStart(3, '0').replace(/(..)$/, '.$1');
  return formatters.getNumberFormat(locale, options).format(pounds as number);
}

/** `2.5` as 250 hundredths, as the language writes decimals; null for anything else, and for a third decimal. */
export function readHundredths(text: string, language: Language): number | null {
  const { zero, decimal } = notationOf(language);
  const typed = plainSigns(asciiDigits(text, zero)).trim();
  const match = new RegExp(`^(\\d{1,7})(?:${escaped(decimal)}(\\d{1,2}))?$`).exec(typed);
  return match === null ? null : Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** Hundredths as they are typed, without zeros at the end: `2.5`. */
export function typedHundredths(hundredths: number, { locale }: Language): string {
  const options = { maximumFractionDigits: 2, useGrouping: false };
  return formatters.getNumberFormat(locale, options).format(hundredths / 100);
}

/** A decimal of a program, such as `1850.50`, with the language’s own decimal sign. */
export function decimalAsTyped(decimal: string, language: Language): string {
  return decimal.replace('.', notationOf(language).decimal);
}

/** How a language writes amounts. */
interface Notation {
  /** The code point of its 0; its other digits follow. */
  readonly zero: number;
  readonly decimal: string;
  /** Finds `whole` with its thousands marked or not, and `pence`. */
  readonly pattern: RegExp;
}

const known = new Map<string, Notation>();

function notationOf(language: Language): Notation {
  const notation = known.get(language.locale) ?? learnt(language);
  known.set(language.locale, notation);
  return notation;
}

function learnt(language: Language): Notation {
  const plain = partsOf(language, {});
  const money = partsOf(language, { style: 'currency', currency: 'GBP' });
  const decimal = plainSigns(textOf(plain, 'decimal'));
  // Some languages mark thousands otherwise in money: both ways are theirs.
  const groups = new Set([plain, money].map((parts) => plainSigns(textOf(parts, 'group'))));
  groups.delete(decimal);
  const sign = [...new Set(['£', plainSigns(currencySign(language))])].map(escaped).join('|');
  const isBehind = money.findIndex(isCurrency) > money.findIndex(({ type }) => type === 'integer');
  const wholes = [...groups].filter((group) => group !== '').map((group) => grouped(group, plain));
  const behind = isBehind ? `(?: ?(?:${sign}))?` : '';
  return {
    zero: formatters.getNumberFormat(language.locale).format(0).codePointAt(0) ?? 0x30,
    decimal,
    pattern: new RegExp(
      `^(?:${sign})? *(?<whole>${[...wholes, '\\d+'].join('|')})(?:${escaped(decimal)}(?<pence>\\d{2}))?${behind}$`,
    ),
  };
}

/** Thousands set apart by `group`, in the lengths that the language uses: `12,34,567` in India. */
function grouped(group: string, parts: readonly Intl.NumberFormatPart[]): string {
  const lengths = parts.filter(({ type }) => type === 'integer').map(({ value }) => value.length);
  const last = lengths[lengths.length - 1] ?? 3;
  const before = lengths[lengths.length - 2] ?? last;
  const mark = escaped(group);
  return `\\d{1,${before}}(?:${mark}\\d{${before}})*${mark}\\d{${last}}`;
}

function partsOf({ locale }: Language, style: Intl.NumberFormatOptions): Intl.NumberFormatPart[] {
  const options = { ...style, minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return formatters.getNumberFormat(locale, options).formatToParts(1_234_567_890.12);
}

function textOf(parts: readonly Intl.NumberFormatPart[], type: Intl.NumberFormatPart['type']): string {
  return parts.find((part) => part.type === type)?.value ?? '';
}

function isCurrency({ type }: Intl.NumberFormatPart): boolean {
  return type === 'currency';
}

/** Keyboards have one space and one apostrophe; what only says which way text runs is not typed at all. */
function plainSigns(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/\s/g, ' ')
    .replace(/’/g, "'");
}

function asciiDigits(text: string, zero: number): string {
  return [...text]
    .map((letter) => {
      const digit = (letter.codePointAt(0) ?? 0) - zero;
      return digit >= 0 && digit <= 9 ? String(digit) : letter;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
