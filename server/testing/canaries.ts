/**
 * Things planted in an event that must never come up outside their place: secrets, names and marks that nothing else
 * could be mistaken for.
 */

import type { BallotKey, BidId, CardNumber } from '../../domain/ids.ts';
import { assert } from '../../domain/outcome.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import type { TestHall } from './test-hall.ts';

/** No other number of the event lies here: money, counts and years are all smaller, greater, or not prime. */
const primes = Array.from({ length: 500 }, (_, place) => 500 + place).filter(isPrime);

export const canaryNames = ['Zephyrine Quagmire', 'Ottoline Fizzlebrook'] as const;

export interface CanaryCard {
  readonly number: CardNumber;
  readonly secret: string;
  readonly code: string;
  readonly token: string;
  readonly key: BallotKey;
  /** Each mark is a prime that no other card gives. */
  readonly marks: Marks;
}

export async function canaryCards(
  hall: TestHall,
  bids: readonly BidId[],
  event = hall.event,
): Promise<readonly CanaryCard[]> {
  const { access, register } = hall.server;
  const cards = await register.cards.list(event, null);
  const keys = await register.cardLinks.keys(event);
  const batches = await register.cards.batches(event);
  return cards.map((card, place) => {
    const key = keys.get(card.number);
    assert(key !== undefined, 'no link was destroyed');
    const address = batches.find(({ batch }) => batch === card.batch)?.address ?? '';
    const { url, code } = access.printed(card, address);
    return {
      number: card.number,
      secret: url.split('#')[1] ?? '',
      code,
      token: hall.tokens[place] ?? '',
      key,
      marks: bids.map((bid, at) => [bid, primes[place * bids.length + at] ?? 0] as const),
    };
  });
}

/** What nobody may ever be sent: a ballot key would be a receipt. */
export function keysOf(cards: readonly CanaryCard[]): readonly string[] {
  return cards.map(({ key }) => key);
}

/** What opens a card. */
export function openersOf(cards: readonly CanaryCard[]): readonly string[] {
  return cards.flatMap(({ secret, code, token }) => [secret, code, code.replaceAll('-', ''), token]);
}

/**
 * Single marks, as they would stand in any text or number. How long something has lasted can be any number, and so can the
 * width of a letter in the table of widths that a PDF has for its typeface: they are no marks.
 */
export function marksIn(text: string, cards: readonly CanaryCard[]): readonly number[] {
  const left = text.replaceAll(/"\w+Ms":\d+|\/W \[0 \[[\d ]+\]\]/g, '');
  const numbers = new Set(left.match(/(?<![\w.])\d{3}(?!\w|\.\d)/g)?.map(Number));
  return cards.flatMap(({ marks }) => marks.map(([, mark]) => mark)).filter((mark) => numbers.has(mark));
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
