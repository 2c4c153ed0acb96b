import { filled, type Reading } from './checked.ts';

/** What is said of a text that is missing or too long, in whole sentences. */
export interface TextFaults {
  readonly missing?: string;
  readonly tooLong: (values: { most: number }) => string;
}

export interface TextAsked {
  readonly id: string;
  readonly typed: string;
  readonly faults: TextFaults;
  readonly most: number;
}

/** Reads text that has to be there and must not be longer than `most` letters. */
export function takeText(
  reading: Reading,
  { faults, ...asked }: TextAsked & { readonly faults: Required<TextFaults> },
): string {
  const there = filled(asked.typed);
  if (there === null) return reading.take(asked.id, there, faults.missing, ' ');
  return takeShort(reading, { ...asked, faults });
}

/** Reads text that may be empty but must not be longer than `most` letters. */
export function takeShort(reading: Reading, { id, typed, faults, most }: TextAsked): string {
  const text = typed.trim();
  return reading.take(id, text.length <= most ? text : null, faults.tooLong({ most }), text);
}
