import { officerWords as words } from '../../words/officer.ts';
import { filled, type Reading } from './checked.ts';

export interface TextAsked {
  readonly id: string;
  readonly typed: string;
  /** What it is, as the mistake names it: “the name of the fund”. */
  readonly what: string;
  readonly most: number;
}

/** Reads text that has to be there and must not be longer than `most` letters. */
export function takeText(reading: Reading, { id, typed, what, most }: TextAsked): string {
  const text = reading.take(id, filled(typed), words.required(what), ' ');
  return reading.take(id, text.length <= most ? text : null, words.tooLong(what, most), text);
}

/** Reads text that may be empty but must not be longer than `most` letters. */
export function takeShort(reading: Reading, { id, typed, what, most }: TextAsked): string {
  const text = typed.trim();
  return reading.take(id, text.length <= most ? text : null, words.tooLong(what, most), text);
}
