import { cardNumber, type CardNumber } from '../../domain/ids.ts';
import type { CardRange } from '../../domain/wire/http-cards.ts';

/** Which cards to print, from the address: `?print=1-60`. Null when it asks for none. */
export function readRange(query: URLSearchParams): CardRange | null {
  const [, from, to] = /^([1-9]\d{0,7})-([1-9]\d{0,7})$/.exec(query.get('print') ?? '') ?? [];
  return from === undefined || to === undefined
    ? null
    : { from: cardNumber(Number(from)), to: cardNumber(Number(to)) };
}

/** @param place the address to come from, with or without a question mark. */
export function rangeAddress(place: string, from: CardNumber, to: CardNumber): string {
  return `${place}${place.includes('?') ? '&' : '?'}print=${from}-${to}`;
}
