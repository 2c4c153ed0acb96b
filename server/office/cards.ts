/** Voting cards: made, looked up, cancelled and replaced. Their numbers never reach the journal, and nothing here opens one. */

import { hasVoted } from '../../domain/event/ballot-figures.ts';
import type { RegisterChange } from '../../db/register/changes.ts';
import type { Register } from '../../db/register/register.ts';
import type { Command } from '../../domain/event/commands.ts';
import type { CancelReason } from '../../domain/event/entries.ts';
import type { Actor, BallotKey, BidId, EventId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import {
  mostCardsAtOnce,
  type CardCancelled,
  type CardsMade,
  type CardStanding,
  type NewCards,
} from '../../domain/wire/http-cards.ts';
import type { Access } from '../access/access.ts';
import type { EventRoom } from '../live/event-room.ts';

export interface CardOffice {
  readonly access: Access;
  readonly register: Register;
  /** Wall time in milliseconds. */
  readonly now: () => number;
}

/** The making of cards that each event is busy with. */
const making = new WeakMap<EventRoom, Promise<unknown>>();

/** Makes cards, 1 to 5,000 of them, and says their numbers. */
export function makeCards(
  office: CardOffice,
  room: EventRoom,
  { count, address, teams }: NewCards,
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
    const type = teams ? 'make-team-cards' : 'make-cards';
    const command = (batch: number, keys: readonly BallotKey[]) => ({ type, batch, keys }) as const;
    return makeBatch(office, room, { bids, address }, command, actor);
  });
}

/** Cancels a card, and puts another in its place where one is named: both or neither (C4). */
export async function cancelCard(
  { register: { cards, cardLinks } }: CardOffice,
  room: EventRoom,
  { number, reason, newCard }: { number: number; reason: CancelReason; newCard: number | null },
  actor: Actor,
): Promise<Outcome<CardCancelled>> {
  const { event } = room;
  const key = cardLinks.keyOf(event, number);
  if (key === null) return refused('unknown-card');
  const cancelling = { kind: 'card-cancelled', event, number } as const;
  const done = accepted({ cancelled: number, replacedBy: newCard });
  if (newCard === null) {
    const cancelled = await room.submit({ type: 'cancel-card', key, reason }, actor, {
      changes: [cancelling],
    });
    return cancelled.ok ? done : cancelled;
  }
  const newKey = cardLinks.keyOf(event, newCard);
  const row = cards.find(event, newCard);
  if (newKey === null || row === null) return refused('card-not-free', { why: 'unknown' });
  // Somebody has it in their hands already, or looked into it before it was handed out.
  if (row.opened) return refused('card-not-free', { why: 'opened' });
  const [bid, bidOfNew] = [cards.bidOf(event, number), cards.bidOf(event, newCard)];
  if (bidOfNew !== null && bidOfNew !== bid) return refused('card-not-free', { why: 'group' });
  const replaced = await room.submit({ type: 'replace-card', key, reason, newKey }, actor, {
    changes:
      bid === null ? [cancelling] : [cancelling, { kind: 'card-given-to-team', event, number: newCard, bid }],
  });
  return replaced.ok ? done : replaced;
}

/** One batch at a time: while the event has not answered for a batch, another desk would take its numbers for free. */
function oneAtATime<Made>(room: EventRoom, make: () => Promise<Made>): Promise<Made> {
  // Whatever became of the batch before: whoever asked for it was told.
  const made = (making.get(room) ?? Promise.resolve()).then(make, make);
  making.set(room, made);
  return made;
}

type MakingCommand = Parameters<EventRoom['submit']>[0] & { readonly batch: number };

/** The first cards of an event that is about to be made: the command for them, and what keeps their rows. */
export function draftFirstCards(
  office: CardOffice,
  event: EventId,
  count: number,
): { readonly command: Command; readonly change: RegisterChange } {
  const bids = Array<null>(Math.min(count, mostCardsAtOnce)).fill(null);
  const draft = office.access.draftBatch(event, { bids, now: office.now() });
  const keys = draft.cards.map(({ ballotKey }) => ballotKey);
  return {
    command: { type: 'make-cards', batch: draft.batch, keys },
    change: { kind: 'cards-made', batch: draft },
  };
}

/** Asks the event for a batch, and keeps its rows beside: a batch that does not come to be leaves nothing behind. */
async function makeBatch(
  office: CardOffice,
  room: EventRoom,
  plan: { bids: readonly (BidId | null)[]; address?: string | undefined },
  command: (batch: number, keys: readonly BallotKey[]) => MakingCommand,
  actor: Actor,
): Promise<Outcome<CardsMade>> {
  forgetUnmade(office, room);
  const draft = office.access.draftBatch(room.event, { ...plan, now: office.now() });
  const keys = draft.cards.map(({ ballotKey }) => ballotKey);
  const made = await room.submit(command(draft.batch, keys), actor, {
    changes: [{ kind: 'cards-made', batch: draft }],
  });
  if (!made.ok) return made;
  const from = draft.cards[0]?.number ?? 0;
  return accepted({ batch: draft.batch, from, to: from + keys.length - 1 });
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
  const { state, event } = room;
  const newKey = state.replacements.get(key);
  return accepted({
    number,
    batch,
    cancelled: standing === 'cancelled',
    why: state.cancelledFor.get(key) ?? null,
    replacedBy: newKey === undefined ? null : register.cardLinks.numberOf(event, newKey),
    bid: register.cards.bidOf(event, number),
    opened,
    voted: hasVoted(state, key),
  });
}

/** Takes back the rows of a last batch that an earlier version kept and that never came to be: its numbers are free. */
function forgetUnmade({ register }: CardOffice, room: EventRoom): void {
  const last = register.cards.next(room.event).batch - 1;
  const [card] = last > 0 ? register.cards.list(room.event, last) : [];
  if (card && !standingOf(register, room, card.number)) register.cards.remove(room.event, last);
}

/** Undefined for a card that never came to be, and once the links are destroyed. */
export function standingOf(register: Register, { event, state }: EventRoom, number: number) {
  const key = register.cardLinks.keyOf(event, number);
  return key === null ? undefined : state.cards.get(key);
}
