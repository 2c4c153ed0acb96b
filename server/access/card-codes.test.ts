import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeFrom, printedCode, readCode } from './card-codes.ts';

const alphabet = [...'23456789ACEFHJKMNPRTWXY'];
const codes = fc
  .tuple(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.constantFrom('now' as const, 'before' as const))
  .map(([bytes, length]) => codeFrom(Buffer.from(bytes), length));

function swapped(code: string, place: number): string {
  return code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2);
}

describe('card codes', () => {
  test('a code reads as itself, however it is typed', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(readCode(code)).toBe(code);
        expect(readCode(` ${printedCode(code).toLowerCase().replaceAll('-', ' – ')} `)).toBe(code);
      }),
    );
  });

  test('every single wrong symbol is found', () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: 11 }), (code, place) => {
        fc.pre(place < code.length);
        const wrong = alphabet.filter((symbol) => symbol !== code.charAt(place));
        for (const symbol of wrong) {
          expect(readCode(code.slice(0, place) + symbol + code.slice(place + 1))).toBeNull();
        }
      }),
    );
  });

  test('every two neighbours swapped are found', () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: 10 }), (code, place) => {
        fc.pre(place < code.length - 1);
        fc.pre(code.charAt(place) !== code.charAt(place + 1));
        expect(readCode(swapped(code, place))).toBeNull();
      }),
    );
  });

  test('letters that are written for a digit are read as it', () => {
    const [code] = fc.sample(codes, { numRuns: 1, seed: 8 });
    if (code === undefined) throw new Error('no code');
    const asWritten = code
      .replaceAll('8', 'B')
      .replaceAll('6', 'G')
      .replaceAll('5', 'S')
      .replaceAll('2', 'z');
    expect(readCode(asWritten)).toBe(code);
  });

  test.each([
    '',
    '2',
    '2222-2222',
    '2222-2222-22',
    '2222-2222-222',
    '2222-2222-2222-2',
    'O000-0000-0',
    'ÄÄÄÄ-ÄÄÄÄ-Ä',
    '𝟐𝟐𝟐𝟐',
  ])('%j is no code', (typed) => {
    expect(readCode(typed)).toBeNull();
  });
});
