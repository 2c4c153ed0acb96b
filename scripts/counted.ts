import { numberText } from '../domain/words/formats.ts';
import { english } from '../domain/words/language.ts';

/** A count with its noun, for whoever develops or operates the program: `1 project`, `1,204 votes`. */
export function counted(count: number, one: string, other: string): string {
  return `${numberText(count, english)} ${count === 1 ? one : other}`;
}
