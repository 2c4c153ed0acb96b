/** The first cards of an event that is about to be made. Nobody sees them, or opens one, before its commit. */

import type { RegisterChange } from '../../db/register/changes.ts';
import type { BatchHead, NewCard } from '../../db/register/cards.ts';
import type { Register } from '../../db/register/register.ts';
import { inTurns, mostInTurn, nextTurn } from '../../db/turns.ts';
import type { CommandOf } from '../../domain/event/commands.ts';
import { cardNumber, type CardNumber, type EventId } from '../../domain/ids.ts';
import { mostCardsAtOnce } from '../../domain/wire/http-cards.ts';
import type { Rooms } from '../live/rooms.ts';
import type { CardOffice } from './cards.ts';

type MakeCards = CommandOf<'make-cards'>;
type MakeAnyCards = CommandOf<'make-cards' | 'make-young-cards'>;

/** The command for them, and what keeps their rows in the commit of the event. For few cards: all rows are in that commit. */
export async function draftFirstCards(
  office: CardOffice,
  event: EventId,
  count: number,
): Promise<{ readonly command: MakeCards; readonly change: RegisterChange }> {
  const batch = await office.access.draftBatch(event, { bids: [], now: office.now() });
  const cards = await draftSome(office, { ...batch, from: cardNumber(1) }, count, async () => undefined);
  return { command: commandFor(batch, cards), change: { kind: 'cards-made', batch: { ...batch, cards } } };
}

/**
 * Keeps the rows of a batch before the commit, some in each turn of the loop, and gives the command for them. The number of
 * the event must have been taken. If it is not made, `forgetFirstCards` takes the rows back; after a crash, the next start does.
 */
export async function keepFirstCards(
  office: CardOffice,
  event: EventId,
  { count, type }: { readonly count: number; readonly type: MakeAnyCards['type'] },
): Promise<MakeAnyCards> {
  const { cards: table } = office.register;
  const { number: from } = await table.next(event);
  const batch = await office.access.draftBatch(event, { bids: [], now: office.now() });
  await table.begin(batch);
  const cards = await draftSome(office, { ...batch, from }, count, (some) => table.addTo(batch, some));
  return { ...commandFor(batch, cards), type };
}

/** Takes back all cards of an event that was not made. */
export async function forgetFirstCards({ cards }: Pick<Register, 'cards'>, event: EventId): Promise<void> {
  for (;;) {
    const last = (await cards.next(event)).batch - 1;
    if (last < 1) return;
    while (!(await cards.remove(event, last, mostInTurn))) await nextTurn();
  }
}

/** The same as a server starts, for every event that a crash kept from being made. */
export async function forgetCardsOfNoEvent(
  rooms: Pick<Rooms, 'event'>,
  register: Pick<Register, 'cards'>,
): Promise<void> {
  for (const event of await register.cards.events())
    if (rooms.event(event) === undefined) await forgetFirstCards(register, event);
}

function draftSome(
  { access }: CardOffice,
  { event, from }: BatchHead & { readonly from: CardNumber },
  count: number,
  keep: (cards: readonly NewCard[]) => Promise<void>,
): Promise<NewCard[]> {
  const bids = Array<null>(Math.min(count, mostCardsAtOnce)).fill(null);
  return inTurns(bids, async (some, place) => {
    const cards = await access.draftCards(event, cardNumber(from + place), some);
    await keep(cards);
    return cards;
  });
}

function commandFor({ batch }: BatchHead, cards: readonly NewCard[]): MakeCards {
  return { type: 'make-cards', batch, keys: cards.map(({ ballotKey }) => ballotKey) };
}
