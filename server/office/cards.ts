/** Making cards and taking one back. The rows come first, then the event is asked: no card that counts is without a row. */

import type { Register } from '../../db/register/register.ts';
import type { CancelReason } from '../../domain/event/entries.ts';
import type { Actor } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { worthTryingAgain } from '../../domain/refusals.ts';
import type { CardBatch, CardCancelled, CardStanding, PrintedCard } from '../../domain/wire/http.ts';
import type { Access } from '../access/access.ts';
import type { EventRoom } from '../live/event-room.ts';

export interface CardOffice {
  readonly access: Access;
  readonly register: Register;
  /** Wall time in milliseconds. */
  readonly now: () => number;
}

const mostCardsAtOnce = 2_000;

/** The making of cards that each event is busy with. */
const making = new WeakMap<EventRoom, Promise<unknown>>();

/**
 * Makes `count` cards, 1 to 2,000, and gives what is to be printed. One batch at a time: while the event has not answered
 * for a batch, another desk would take its rows for left over and its numbers for free.
 */
export function makeCards(
  office: CardOffice,
  room: EventRoom,
  count: number,
  actor: Actor,
): Promise<Outcome<CardBatch>> {
  const make = () => makeBatch(office, room, count, actor);
  // Whatever became of the batch before: whoever asked for it was told.
  const made = (making.get(room) ?? Promise.resolve()).then(make, make);
  making.set(room, made);
  return made;
}

async function makeBatch(
  office: CardOffice,
  room: EventRoom,
  count: number,
  actor: Actor,
): Promise<Outcome<CardBatch>> {
  if (count < 1 || count > mostCardsAtOnce) return refused('cards-out-of-range', { most: mostCardsAtOnce });
  const { cards } = office.register;
  forgetUnmade(office, room);
  const draft = office.access.draftBatch(room.event, count, office.now());
  cards.add(draft);
  const keys = draft.cards.map(({ ballotKey }) => ballotKey);
  const made = await room.submit({ type: 'make-cards', batch: draft.batch, keys }, actor);
  if (made.ok) return accepted(cardsToPrint(office, room, draft.batch));
  // After `not-saved` nobody knows yet whether the event has them: `forgetUnmade` finds out next time.
  if (!worthTryingAgain(made.refusal)) cards.remove(room.event, draft.batch);
  return made;
}

/** What is to be printed of one batch, or of all with 0; always the same. */
export function cardsToPrint({ access, register }: CardOffice, room: EventRoom, batch: number): CardBatch {
  const { event, state } = room;
  const address = (of: number) => register.cards.address(event, of) ?? '';
  const made = register.cards
    .list(event, batch || null)
    .filter(({ number }) => standingOf(register, room, number));
  const cards = made.map((card): PrintedCard => {
    const cancelled = standingOf(register, room, card.number) === 'cancelled';
    return access.printed({ ...card, cancelled }, address(card.batch));
  });
  return { batch, event, practice: state.practice, cards };
}

/** How a card stands, for the desk: never a mark. */
export function cardStanding(
  { register }: CardOffice,
  room: EventRoom,
  number: number,
): Outcome<CardStanding> {
  const row = register.cards.find(room.event, number);
  const key = register.cardLinks.keyOf(room.event, number);
  const standing = standingOf(register, room, number);
  if (!row || !key || !standing) return refused('unknown-card');
  const { batch, opened } = row;
  const cancelled = standing === 'cancelled';
  return accepted({ number, batch, cancelled, opened, voted: room.state.ballots.has(key) });
}

/** Cancels a card, and makes another one in its place when asked to. */
export async function cancelCard(
  office: CardOffice,
  room: EventRoom,
  ask: { number: number; reason: CancelReason; replace: boolean },
  actor: Actor,
): Promise<Outcome<CardCancelled>> {
  const key = office.register.cardLinks.keyOf(room.event, ask.number);
  if (key === null) return refused('unknown-card');
  const cancelled = await room.submit({ type: 'cancel-card', key, reason: ask.reason }, actor);
  if (!cancelled.ok) return cancelled;
  office.register.cards.markCancelled(room.event, ask.number);
  if (!ask.replace) return accepted({ cancelled: ask.number, replacement: null });
  const made = await makeCards(office, room, 1, actor);
  return made.ok ? accepted({ cancelled: ask.number, replacement: made.value.cards[0] ?? null }) : made;
}

/** Takes back the rows of a last batch that never came to be, so that its numbers are used again. */
function forgetUnmade({ register }: CardOffice, room: EventRoom): void {
  const last = register.cards.next(room.event).batch - 1;
  const [card] = last > 0 ? register.cards.list(room.event, last) : [];
  if (card && !standingOf(register, room, card.number)) register.cards.remove(room.event, last);
}

function standingOf(register: Register, { event, state }: EventRoom, number: number) {
  const key = register.cardLinks.keyOf(event, number);
  return key === null ? undefined : state.cards.get(key);
}
