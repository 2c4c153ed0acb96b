/** Voting cards: made, looked up, cancelled and replaced. Their numbers never reach the journal, and nothing here opens one. */

import { hasVoted } from '../../domain/event/ballot-figures.ts';
import type { Register } from '../../db/register/register.ts';
import type { CancelReason } from '../../domain/event/entries.ts';
import { cardNumber, type Actor, type BallotKey, type BidId, type CardNumber } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import {
  mostCardsAtOnce,
  type CardCancelled,
  type CardsMade,
  type CardStanding,
  type NewCards,
} from '../../domain/wire/http-cards.ts';
import type { Access } from '../access/access.ts';
import { inTurns, mostInTurn, nextTurn } from '../../db/turns.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { ReportFault } from '../live/server-dependencies.ts';
import { tryToTakeBack } from './keep-bids.ts';
import { oneAtATime } from './one-at-a-time.ts';

export interface CardOffice {
  readonly access: Access;
  readonly register: Register;
  /** Wall time in milliseconds. */
  readonly now: () => number;
}

/** Whoever makes cards: what came to nothing is taken back, and reported when it cannot be. */
export interface CardMaker extends CardOffice {
  readonly report: ReportFault;
}

/** Makes cards, 1 to 5,000 of them, and says their numbers. */
export function makeCards(
  office: CardMaker,
  room: EventRoom,
  { count, address, teams, young }: NewCards,
  actor: Actor,
): Promise<Outcome<CardsMade>> {
  const wanted = teams?.reduce((sum, { cards }) => sum + cards, 0) ?? count;
  if (wanted < 1 || wanted > mostCardsAtOnce)
    return Promise.resolve(refused('cards-out-of-range', { most: mostCardsAtOnce }));
  if (teams?.some(({ bid }) => !room.state.bids.has(bid))) return Promise.resolve(refused('unknown-bid'));
  const bids = teams
    ? teams.flatMap(({ bid, cards }) => Array<BidId>(cards).fill(bid))
    : Array<null>(count).fill(null);
  return oneAtATime(room, () => {
    const type = teams ? 'make-team-cards' : young ? 'make-young-cards' : 'make-cards';
    const command = (batch: number, keys: readonly BallotKey[]) => ({ type, batch, keys }) as const;
    return makeBatch(office, room, { bids, address }, command, actor);
  });
}

/** Cancels a card, and puts another in its place where one is named: both or neither (C4). */
export async function cancelCard(
  { register: { cards, cardLinks } }: CardOffice,
  room: EventRoom,
  { number, reason, newCard }: { number: CardNumber; reason: CancelReason; newCard: CardNumber | null },
  actor: Actor,
): Promise<Outcome<CardCancelled>> {
  const { event } = room;
  const key = await cardLinks.keyOf(event, number);
  if (key === null) return refused('unknown-card');
  const done = accepted({ cancelled: number, replacedBy: newCard });
  if (newCard === null) {
    const changes = [{ kind: 'card-cancelled', event, number } as const];
    const cancelled = await room.submit({ type: 'cancel-card', key, reason }, actor, { changes });
    return cancelled.ok ? done : cancelled;
  }
  const newKey = await cardLinks.keyOf(event, newCard);
  if (newKey === null) return refused('card-not-free', { why: 'unknown' });
  const why = await cards.whyNotFree(event, number, newCard);
  if (why !== null) return refused('card-not-free', { why });
  // Asked once more in the commit: a phone may open the new card before that.
  const changes = [{ kind: 'card-replaced', event, number, newCard } as const];
  const replaced = await room.submit({ type: 'replace-card', key, reason, newKey }, actor, { changes });
  return replaced.ok ? done : replaced;
}

type MakingCommand = Parameters<EventRoom['submit']>[0] & { readonly batch: number };

/**
 * Keeps the rows of a batch, some in each turn of the loop, and asks the event for it: one entry makes all of its cards, and
 * before it they are nobody's. A batch that does not come to be leaves nothing behind; after a crash, the next start sees to that.
 */
async function makeBatch(
  office: CardMaker,
  room: EventRoom,
  { bids, address }: { bids: readonly (BidId | null)[]; address?: string | undefined },
  command: (batch: number, keys: readonly BallotKey[]) => MakingCommand,
  actor: Actor,
): Promise<Outcome<CardsMade>> {
  const { access, register, now } = office;
  const { event } = room;
  await forgetUnmade(office, room);
  const { number: from } = await register.cards.next(event);
  const batch = await access.draftBatch(event, { bids: [], address, now: now() });
  let isMade = false;
  try {
    await register.cards.begin(batch);
    const keys = await inTurns(bids, async (some, place) => {
      const cards = await access.draftCards(event, cardNumber(from + place), some);
      await register.cards.addTo(batch, cards);
      return cards.map(({ ballotKey }) => ballotKey);
    });
    const made = await room.submit(command(batch.batch, keys), actor);
    isMade = made.ok;
    return made.ok ? accepted({ batch: batch.batch, from, to: cardNumber(from + keys.length - 1) }) : made;
  } finally {
    if (!isMade) await tryToTakeBack(() => forgetUnmade(office, room), office.report);
  }
}

/** How a card stands, for the desk: never a mark. */
export async function cardStanding(
  { register }: CardOffice,
  room: EventRoom,
  number: CardNumber,
): Promise<Outcome<CardStanding>> {
  const row = await register.cards.find(room.event, number);
  const key = await register.cardLinks.keyOf(room.event, number);
  const bid = await register.cards.bidOf(room.event, number);
  const newKey = key === null ? undefined : room.state.replacements.get(key);
  const replacedBy = newKey === undefined ? null : await register.cardLinks.numberOf(room.event, newKey);
  const standing = key === null ? undefined : room.state.cards.get(key);
  if (!row || !key || !standing) return refused('unknown-card');
  const { batch, opened } = row;
  const { state } = room;
  return accepted({
    number,
    batch,
    cancelled: standing === 'cancelled',
    why: state.cancelledFor.get(key) ?? null,
    replacedBy,
    bid,
    ...(state.youngCards.has(key) && { young: true as const }),
    opened,
    voted: hasVoted(state, key),
    sheet: room.sheets.fates.get(key) ?? null,
  });
}

/**
 * Takes back the rows of a last batch that never came to be: its numbers are free. While the journal takes nothing, nobody
 * knows yet what came to be.
 */
async function forgetUnmade({ register }: Pick<CardOffice, 'register'>, room: EventRoom): Promise<void> {
  await room.settled();
  const last = (await register.cards.next(room.event)).batch - 1;
  if (last < 1 || !room.saving || room.state.batches.has(last)) return;
  while (!(await register.cards.remove(room.event, last, mostInTurn))) await nextTurn();
}

/** The same as a server starts, after a crash. */
export function forgetUnmadeCards(office: Pick<CardOffice, 'register'>, room: EventRoom): Promise<void> {
  return oneAtATime(room, () => forgetUnmade(office, room));
}
