/** Voting cards: made, printed, looked up, cancelled and replaced. Their numbers and secrets never reach the journal. */

import { hasVoted } from '../../domain/event/ballot-figures.ts';
import type { Register } from '../../db/register/register.ts';
import type { Command } from '../../domain/event/commands.ts';
import type { CancelReason } from '../../domain/event/entries.ts';
import type { Actor, BallotKey, BidId, EventId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type {
  CardBatch,
  CardCancelled,
  CardStanding,
  NewCards,
  PrintedCard,
} from '../../domain/wire/http-cards.ts';
import type { Access } from '../access/access.ts';
import type { EventRoom } from '../live/event-room.ts';

export interface CardOffice {
  readonly access: Access;
  readonly register: Register;
  /** Wall time in milliseconds. */
  readonly now: () => number;
}

export const mostCardsAtOnce = 5_000;

/** The making of cards that each event is busy with. */
const making = new WeakMap<EventRoom, Promise<unknown>>();

/** Makes cards, 1 to 5,000 of them, and gives what is to be printed. */
export function makeCards(
  office: CardOffice,
  room: EventRoom,
  { count, address, teams }: NewCards,
  actor: Actor,
): Promise<Outcome<CardBatch>> {
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

/** Cancels a card, and makes another one in its place when asked to: both or neither (C4). */
export async function cancelCard(
  office: CardOffice,
  room: EventRoom,
  { number, reason, replace }: { number: number; reason: CancelReason; replace: boolean },
  actor: Actor,
): Promise<Outcome<CardCancelled>> {
  const { cards, cardLinks } = office.register;
  const key = cardLinks.keyOf(room.event, number);
  if (key === null) return refused('unknown-card');
  const cancelling = () => cards.markCancelled(room.event, number);
  if (!replace) {
    const cancelled = await room.submit({ type: 'cancel-card', key, reason }, actor, cancelling);
    return cancelled.ok ? accepted({ cancelled: number, replacement: null }) : cancelled;
  }
  const made = await oneAtATime(room, () => {
    const command = (batch: number, [newKey = '']: readonly BallotKey[]) =>
      ({ type: 'replace-card', key, reason, batch, newKey }) as const;
    const plan = { bids: [cards.bidOf(room.event, number)], beside: cancelling };
    return makeBatch(office, room, plan, command, actor);
  });
  if (!made.ok) return made;
  return accepted({ cancelled: number, replacement: made.value.cards[0] ?? null });
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
): { readonly command: Command; readonly keep: () => void } {
  const bids = Array<null>(Math.min(count, mostCardsAtOnce)).fill(null);
  const draft = office.access.draftBatch(event, { bids, now: office.now() });
  const keys = draft.cards.map(({ ballotKey }) => ballotKey);
  return {
    command: { type: 'make-cards', batch: draft.batch, keys },
    keep: () => office.register.cards.add(draft),
  };
}

/** Asks the event for a batch, and keeps its rows beside: a batch that does not come to be leaves nothing behind. */
async function makeBatch(
  office: CardOffice,
  room: EventRoom,
  plan: {
    bids: readonly (BidId | null)[];
    address?: string | undefined;
    /** What else is written with it. */
    beside?: () => void;
  },
  command: (batch: number, keys: readonly BallotKey[]) => MakingCommand,
  actor: Actor,
): Promise<Outcome<CardBatch>> {
  const { cards } = office.register;
  forgetUnmade(office, room);
  const { bids, address, beside } = plan;
  const draft = office.access.draftBatch(room.event, { bids, address, now: office.now() });
  const keys = draft.cards.map(({ ballotKey }) => ballotKey);
  const made = await room.submit(command(draft.batch, keys), actor, () => {
    cards.add(draft);
    beside?.();
  });
  return made.ok ? accepted(cardsToPrint(office, room, draft.batch)) : made;
}

/** What is to be printed of one batch, or of all with 0; always the same. */
export function cardsToPrint({ access, register }: CardOffice, room: EventRoom, batch: number): CardBatch {
  const { event, state } = room;
  const bids = register.cards.bids(event);
  const addresses = new Map(register.cards.batches(event).map((each) => [each.batch, each.address]));
  const made = register.cards
    .list(event, batch || null)
    .filter(({ number }) => standingOf(register, room, number));
  const cards = made.map((card): PrintedCard => {
    const cancelled = standingOf(register, room, card.number) === 'cancelled';
    const printed = access.printed({ ...card, cancelled }, addresses.get(card.batch) ?? '');
    return { ...printed, bid: bids.get(card.number) ?? null };
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

function standingOf(register: Register, { event, state }: EventRoom, number: number) {
  const key = register.cardLinks.keyOf(event, number);
  return key === null ? undefined : state.cards.get(key);
}
