import type { CodeLength } from './card-codes.ts';
import { forLongCodes, forShortCodes, guessLimits, type Guesses } from './guesses.ts';

/** Codes of each length have limits of their own: who tries short ones does not hold up who types a long one. */
export type CardGuesses = Readonly<Record<CodeLength, Guesses>>;

/** @param ticks milliseconds that never go back. */
export function cardGuesses(ticks: () => number): CardGuesses {
  return {
    now: guessLimits(ticks, forLongCodes.each, forLongCodes.all),
    before: guessLimits(ticks, forShortCodes.each, forShortCodes.all),
  };
}
