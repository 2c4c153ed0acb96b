import { accountWords as words } from '../../words/accounts.ts';
import { filled, type Reading } from '../form/checked.ts';
import { takeText, type TextFaults } from '../form/texts.ts';
import type { Own } from './account-requests.ts';

/** As long as the server asks for; it decides (NCSC: long rather than complicated). */
const leastLetters = 12;
const longestName = 90;

export function takeName(
  reading: Reading,
  typed: string,
  faults: Required<TextFaults> = words.fields.name,
): string {
  return takeText(reading, { id: 'name', typed, faults, most: longestName });
}

/** What is typed to sign in: nothing is said about it but that it is missing. */
export function takeTyped(reading: Reading, { signIn, passPhrase }: Own): Own {
  const asked = { id: 'sign-in', typed: signIn, faults: words.fields.signInName, most: longestName };
  return {
    signIn: takeText(reading, asked),
    passPhrase: reading.take('pass-phrase', filled(passPhrase) && passPhrase, words.passPhraseMissing, ''),
  };
}

export function takeChosen(reading: Reading, passPhrase: string): string {
  const isLong = [...passPhrase.trim()].length >= leastLetters;
  return reading.take('pass-phrase', isLong ? passPhrase : null, words.tooShort({ least: leastLetters }), '');
}
