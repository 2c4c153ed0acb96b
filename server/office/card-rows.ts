/** The cards of an event as the office looks at them: with their keys and how they stand, read some in each turn of the loop. */

import type { KeyedCard } from '../../db/register/cards.ts';
import type { Register } from '../../db/register/register.ts';
import { afterAllCards, cardNumber } from '../../domain/ids.ts';
import type { CardRange } from '../../domain/wire/http-cards.ts';
import { mostInTurn, nextTurn } from '../../db/turns.ts';
import type { EventRoom } from '../live/event-room.ts';

export const everyCard: CardRange = { from: cardNumber(1), to: afterAllCards };

/** Cards of a range, by number; those whose batch is still on its way among them. */
export async function cardRows(
  { register }: { readonly register: Pick<Register, 'cards'> },
  { event }: Pick<EventRoom, 'event'>,
  { from, to }: CardRange,
): Promise<readonly KeyedCard[]> {
  const rows: KeyedCard[] = [];
  let next = from;
  for (;;) {
    const some = await register.cards.some(event, next, to, mostInTurn);
    rows.push(...some);
    if (some.length < mostInTurn) return rows;
    next = cardNumber((some.at(-1)?.number ?? to) + 1);
    await nextTurn();
  }
}

/** Undefined for a card that never came to be, and once the links are destroyed. */
export function standingOfRow({ key }: KeyedCard, { state }: Pick<EventRoom, 'state'>) {
  return key === null ? undefined : state.cards.get(key);
}
