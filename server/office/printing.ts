/**
 * Printing cards: the one place that gives what opens a card. An officer who prints has it until they say that it is
 * printed, or for 30 minutes; afterwards nobody has it, and a card that is printed again gets other secrets (S10, S11).
 * Practice has no secrecy to keep: its cards can be seen again and again.
 */

import type { CardRow } from '../../db/register/cards.ts';
import type { RegisterChange } from '../../db/register/changes.ts';
import type { NewStaffAct } from '../../db/register/staff-acts.ts';
import { isSealed } from '../../domain/event/stages.ts';
import type { Actor } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import {
  mostCardsAtOnce,
  type CardPrinting,
  type CardRange,
  type CardsToPrint,
  type PrintedCard,
} from '../../domain/wire/http-cards.ts';
import type { EventRoom } from '../live/event-room.ts';
import { standingOf, type CardOffice } from './cards.ts';

const shownForMs = 30 * 60_000;

/** The cards of a range: those that work, and how many were cancelled. */
interface Ranged {
  readonly live: readonly CardRow[];
  readonly cancelled: number;
}

/** How these cards stand for an officer who wants to print them; nothing that opens one. */
export function printingOf(
  office: CardOffice,
  room: EventRoom,
  range: CardRange,
  actor: Actor,
): Outcome<CardPrinting> {
  const found = cardsIn(office, room, range);
  return found.ok ? accepted(standing(office, room, found.value, actor)) : found;
}

/** Shows the cards to an officer from now on. What was shown before gets other secrets, once its paper is destroyed. */
export async function printCards(
  office: CardOffice,
  room: EventRoom,
  { destroyed, ...range }: CardRange & { readonly destroyed: boolean },
  actor: Actor,
): Promise<Outcome<CardPrinting>> {
  const { register, access, now } = office;
  const { event, state } = room;
  if (isSealed(state.stage)) return refused('voting-closed');
  const found = cardsIn(office, room, range);
  if (!found.ok) return found;
  const { live } = found.value;
  const before = state.practice ? [] : live.filter(({ shownTo }) => shownTo !== null);
  if (before.length > 0 && !destroyed) return refused('cards-printed-before', { cards: before.length });
  const destroying =
    before.length === 0
      ? []
      : [
          { kind: 'cards-renewed', event, secrets: access.draftSecrets(before) } as const,
          noted(office, room, actor, { kind: 'old-cards-destroyed', ...numbersOf(before) }),
        ];
  const numbers = live.map(({ number }) => number);
  await register.write([
    ...destroying,
    { kind: 'cards-shown', event, numbers, person: actor.person, until: now() + shownForMs },
  ]);
  return printingOf(office, room, range, actor);
}

/** What opens the cards, for the officer who prints them. The log says so each time. */
export async function cardsToPrint(
  office: CardOffice,
  room: EventRoom,
  range: CardRange,
  actor: Actor,
): Promise<Outcome<CardsToPrint>> {
  const found = cardsIn(office, room, range);
  if (!found.ok) return found;
  const { live, cancelled } = found.value;
  const { practice } = room.state;
  const { leftMs } = standing(office, room, found.value, actor);
  if (!practice && leftMs === null) return refused('cards-not-shown');
  await office.register.write([noted(office, room, actor, { kind: 'cards-shown', ...numbersOf(live) })]);
  return accepted({ event: room.event, practice, cards: opened(office, room, live), cancelled, leftMs });
}

/** The officer has them on paper: they are shown to nobody any more. */
export async function cardsArePrinted(
  office: CardOffice,
  room: EventRoom,
  range: CardRange,
  actor: Actor,
): Promise<Outcome<CardPrinting>> {
  const found = cardsIn(office, room, range);
  if (!found.ok) return found;
  const { live } = found.value;
  const shown = live.filter((card) => leftOf(card, room, actor, office.now()) !== null);
  if (shown.length > 0)
    await office.register.write([
      { kind: 'showing-ended', event: room.event, ...range, person: actor.person },
      noted(office, room, actor, { kind: 'cards-printed', ...numbersOf(shown) }),
    ]);
  return printingOf(office, room, range, actor);
}

/** Every card of a practice event that works: for the console and for the crowd. None of a real one. */
export function practiceCards(office: CardOffice, room: EventRoom): readonly PrintedCard[] {
  const found = cardsIn(office, room, { from: 1, to: Infinity });
  return room.state.practice && found.ok ? opened(office, room, found.value.live) : [];
}

function cardsIn({ register }: CardOffice, room: EventRoom, { from, to }: CardRange): Outcome<Ranged> {
  const rows = register.cards
    .list(room.event, null)
    .filter(({ number }) => number >= from && number <= to && standingOf(register, room, number));
  const live = rows.filter(({ number }) => standingOf(register, room, number) === 'live');
  if (live.length === 0) return refused('unknown-card');
  if (live.length > mostCardsAtOnce && !room.state.practice)
    return refused('cards-out-of-range', { most: mostCardsAtOnce });
  return accepted({ live, cancelled: rows.length - live.length });
}

function standing(
  { now }: CardOffice,
  room: EventRoom,
  { live, cancelled }: Ranged,
  actor: Actor,
): CardPrinting {
  const { practice, stage } = room.state;
  const left = live.map((card) => leftOf(card, room, actor, now()));
  const isShown = !left.includes(null);
  return {
    practice,
    cards: live.length,
    cancelled,
    printedBefore: live.filter(({ shownTo }) => shownTo !== null).length,
    leftMs: isShown && !practice ? Math.min(...left.filter((ms) => ms !== null)) : null,
    sealed: isSealed(stage),
  };
}

/** How long the card is still shown to this officer; null when it is not. A clock that was put back adds nothing. */
function leftOf(
  { shownTo, shownUntil }: CardRow,
  { state }: EventRoom,
  { person }: Actor,
  now: number,
): number | null {
  const left = shownUntil - now;
  return shownTo === person && left > 0 && left <= shownForMs && !isSealed(state.stage) ? left : null;
}

function opened({ access, register }: CardOffice, { event }: EventRoom, cards: readonly CardRow[]) {
  const bids = register.cards.bids(event);
  const addresses = new Map(register.cards.batches(event).map((each) => [each.batch, each.address]));
  return cards.map((card): PrintedCard => {
    const printed = access.printed(card, addresses.get(card.batch) ?? '');
    return { ...printed, bid: bids.get(card.number) ?? null };
  });
}

function noted(
  { now }: CardOffice,
  { event }: EventRoom,
  { person }: Actor,
  what: Pick<NewStaffAct, 'kind' | 'firstCard' | 'lastCard' | 'cards'>,
): RegisterChange {
  return { kind: 'act-noted', act: { at: now(), person, event, ...what } };
}

function numbersOf(cards: readonly CardRow[]) {
  return {
    firstCard: cards[0]?.number ?? null,
    lastCard: cards.at(-1)?.number ?? null,
    cards: cards.length,
  };
}
