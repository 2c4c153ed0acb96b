import { describe, expect, test } from 'vitest';
import {
  decimalAsTyped,
  parsePounds,
  readHundredths,
  readPounds,
  typedHundredths,
  typedPounds,
} from './typed-money.ts';
import { english, type Language } from './words/language.ts';

const inLocale = (locale: string): Language => ({ code: locale, locale, direction: 'ltr' });

describe('[M2, L2] an amount is read as its language writes it, and every other way is refused', () => {
  test.each<[string, readonly (readonly [typed: string, pence: number | null])[]]>([
    [
      'en-GB',
      [
        ['1,850.50', 185_050],
        ['1.850,50', null],
        ['1.850', null],
        ['1,850 £', null],
        ['1 850', null],
      ],
    ],
    [
      'cy',
      [
        ['£1,850.50', 185_050],
        ['1.850,50', null],
      ],
    ],
    [
      'de',
      [
        ['1.850,50', 185_050],
        ['1850,50', 185_050],
        ['1.850,50 £', 185_050],
        ['£1.850', 185_000],
        ['1,850.50', null],
        ['1,850', null],
        ['1.50', null],
        ['18.50,00', null],
      ],
    ],
    [
      'fr',
      [
        ['1 850,50', 185_050],
        ['1\u202f850,50 £GB', 185_050],
        ['1,850.50', null],
        ['1850,5', null],
      ],
    ],
    [
      'de-CH',
      [
        ["1'850.50", 185_050],
        ['1’850.50', 185_050],
        ['1.850,50', null],
      ],
    ],
    [
      'pl',
      [
        ['1 850,50 GBP', 185_050],
        ['1850,50', 185_050],
        ['1,850.50', null],
      ],
    ],
    [
      'hi',
      [
        ['12,34,567.50', 123_456_750],
        ['1,234,567', null],
      ],
    ],
    [
      'ar-EG',
      [
        ['١٬٨٥٠٫٥٠', 185_050],
        ['١٨٥٠', 185_000],
        ['1850', 185_000],
      ],
    ],
  ])('%s', (locale, amounts) => {
    const language = inLocale(locale);
    expect(amounts.map(([typed]) => [typed, parsePounds(typed, language)])).toEqual(amounts);
  });

  test('[M2] no text is one amount in one language and another in the next', () => {
    const texts = [
      '1.234',
      '1,234',
      '1.23',
      '1,23',
      '1.234,50',
      '1,234.50',
      '1 234,50',
      '1.234.567',
      '123.456',
    ];
    for (const text of texts) {
      const read = ['en-GB', 'de', 'fr', 'pl'].map((locale) => parsePounds(text, inLocale(locale)));
      expect([text, new Set(read.filter((pence) => pence !== null)).size]).toEqual([text, 1]);
    }
  });

  test('[M2] too much is told apart from no amount', () => {
    expect(readPounds('9'.repeat(20), inLocale('de'))).toBe('too-large');
    expect(readPounds('viel', inLocale('de'))).toBe('no-amount');
  });
});

test.each(['en-GB', 'de', 'fr', 'de-CH', 'pl', 'hi', 'ar-EG', 'bn', 'sv', 'pt-PT'])(
  '[M2, L2] what is written into a field in %s is read as the same amount',
  (locale) => {
    const language = inLocale(locale);
    for (const pence of [0, 5, 50, 1_850_00, 1_850_50, 1_234_567_89, 999_999_99])
      expect(readPounds(typedPounds(pence, language), language)).toBe(pence);
    for (const hundredths of [0, 5, 250, 1_00, 123_456])
      expect(readHundredths(typedHundredths(hundredths, language), language)).toBe(hundredths);
    expect(readPounds(decimalAsTyped('1850.50', language), language)).toBe(185_050);
    expect(readPounds(decimalAsTyped('1.234', language), language)).toBe('no-amount');
  },
);

test('[M2] a number with decimals is exact, and a third decimal is refused', () => {
  const read = (typed: string) => readHundredths(typed, english);
  expect(['2.5', ' 2.55 ', '3', '2.555', '2,5', '1,000', '-1', '.5', '2.', ''].map(read)).toEqual([
    250,
    255,
    300,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(['2,5', '2.5'].map((typed) => readHundredths(typed, inLocale('de')))).toEqual([250, null]);
});
