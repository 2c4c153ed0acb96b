/** Finds the card that a typed code stands for, at the pace at which such codes may be guessed (W11). */

import type { CardNumber } from '../../domain/ids.ts';
import { refused, type Outcome } from '../../domain/outcome.ts';
import type { CardGuesses } from './card-guesses.ts';
import { shortCodeLimits } from './guesses.ts';
import type { GuessedAt } from './paced-guesses.ts';
import { readTyped, type TypedCard } from './typed-card.ts';

type Found<Card> = Outcome<Card> | null;

/** @param found the card with that code; null when there is none */
export function typedLookup<Card extends { readonly number: CardNumber }>(
  guesses: CardGuesses,
  found: (code: string) => Promise<Found<Card>>,
): (typed: string, at: GuessedAt) => Promise<Outcome<Card>> {
  async function look({ code, length, number }: TypedCard, at: GuessedAt): Promise<Outcome<Card>> {
    if (length === 'before' && number === null) return lookAlone(code, at.address);
    const isMeant = (card: Card) => length === 'now' || card.number === number;
    const card = await guesses[length === 'now' ? 'long' : 'numbered'].take(at, async () => {
      const one = await found(code);
      return one?.ok && isMeant(one.value) ? one : 'wrong';
    });
    if (card === null) return refused('too-many-guesses');
    return card === 'wrong' ? refused('unknown-card') : card;
  }

  /** A short code without its card's number, while there are tries left. */
  async function lookAlone(code: string, address: string): Promise<Outcome<Card>> {
    const counted = shortCodeLimits(address);
    // Counted before it is known to be wrong: a hundred that are looked up at once are a hundred tries.
    const { tries } = await guesses.limits.take(counted);
    if (tries === 0) return refused('card-number-too');
    const card = await found(code);
    if (card) await guesses.limits.giveBack(counted);
    return card ?? refused('unknown-card');
  }

  return async (typed, at) => {
    let answer: Outcome<Card> = refused('unknown-card');
    for (const reading of readTyped(typed)) {
      answer = await look(reading, at);
      if (answer.ok) return answer;
    }
    return answer;
  };
}
