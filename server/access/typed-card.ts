/** What was typed from a card: its code, with the card's number before it where that was asked for, `17 K7PE-3MXW-4`. */

import { cardNumber, type CardNumber } from '../../domain/ids.ts';
import { lengthOf, readCode, type CodeLength } from './card-codes.ts';

export interface TypedCard {
  readonly code: string;
  readonly length: CodeLength;
  /** Null where only a code was typed. */
  readonly number: CardNumber | null;
}

const numberFirst = /^\s*(?:no\.?|nr\.?|#)?\s*(\d{1,5})[\s,:;/]+(\S.*)$/i;

/** Every way in which it can be meant, codes alone first: none when it can be no card's. */
export function readTyped(typed: string): TypedCard[] {
  const [, number = '', rest = ''] = numberFirst.exec(typed) ?? [];
  return [...reading(typed, null), ...(number === '' ? [] : reading(rest, cardNumber(Number(number))))];
}

function reading(text: string, number: CardNumber | null): TypedCard[] {
  const code = readCode(text);
  const length = code === null ? null : lengthOf(code);
  return code === null || length === null ? [] : [{ code, length, number }];
}
