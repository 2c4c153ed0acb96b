/**
 * Printing cards: the only module that gives out what opens a card. The officer who prints has it until they say that
 * it is printed, or for 30 minutes. After that nobody has it, and a card that is printed again gets new secrets (S10,
 * S11). In practice cards can be seen again and again. A printing of thousands is prepared some cards at a time; its
 * changes are one commit.
 */

import type { CardRow, KeyedCard } from '../../db/register/cards.ts';
import type { RegisterChange } from '../../db/register/changes.ts';
import type { NewStaffAct } from '../../db/register/staff-acts.ts';
import { isSealed } from '../../domain/event/stages.ts';
import type { Actor, CardNumber } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import {
  mostCardsAtOnce,
  type CardPrinting,
  type CardRange,
  type CardsToPrint,
  type PrintedCard,
} from '../../domain/wire/http-cards.ts';
import { inTurns } from '../../db/turns.ts';
import type { EventRoom } from '../live/event-room.ts';
import { cardRows, everyCard, standingOfRow } from './card-rows.ts';
import type { CardOffice } from './cards.ts';
import { oneAtATime } from './one-at-a-time.ts';

const shownForMs = 30 * 60_000;

/** The cards of a range: those that work, and how many were cancelled. */
interface Ranged {
  readonly live: readonly KeyedCard[];
  readonly cancelled: number;
}

/** How these cards stand for an officer who wants to print them; nothing that opens one. */
export function printingOf(
  office: CardOffice,
  room: EventRoom,
  range: CardRange,
  actor: Actor,
): Promise<Outcome<CardPrinting>> {
  return oneAtATime(room, () => standingIn(office, room, range, actor));
}

/** Shows the cards to an officer from now on. What was shown before gets other secrets, once its paper is destroyed. */
export function printCards(
  office: CardOffice,
  room: EventRoom,
  { destroyed: areDestroyed, ...range }: CardRange & { readonly destroyed: boolean },
  actor: Actor,
): Promise<Outcome<CardPrinting>> {
  const { register, access, now } = office;
  const { event } = room;
  return oneAtATime(room, async () => {
    if (isSealed(room.state.stage)) return refused('voting-closed');
    const found = await cardsIn(office, room, range);
    if (!found.ok) return found;
    const { live } = found.value;
    const before = room.state.practice ? [] : live.filter(({ shownTo }) => shownTo !== null);
    if (before.length > 0 && !areDestroyed) return refused('cards-printed-before', { cards: before.length });
    await inTurns(before, async (some) => register.cards.keepNext(event, await access.draftSecrets(some)));
    // It may have been sealed meanwhile.
    if (isSealed(room.state.stage)) return refused('voting-closed');
    const cards = { numbers: live.map(numberOf), renewed: before.map(numberOf) };
    const destroyed = noted(office, room, actor, { kind: 'old-cards-destroyed', ...rangeOf(before) });
    await register.write([
      ...(before.length > 0 ? [destroyed] : []),
      { kind: 'cards-shown', event, cards, person: actor.person, until: now() + shownForMs },
    ]);
    return standingIn(office, room, range, actor);
  });
}

/** What opens the cards, for the officer who prints them. The log says so each time. */
export function cardsToPrint(
  office: CardOffice,
  room: EventRoom,
  range: CardRange,
  actor: Actor,
): Promise<Outcome<CardsToPrint>> {
  const { practice } = room.state;
  const { event } = room;
  return oneAtATime(room, async () => {
    const found = await cardsIn(office, room, range);
    if (!found.ok) return found;
    const { live, cancelled } = found.value;
    const leftMs = () => standing(office, room, found.value, actor).leftMs;
    if (!practice && leftMs() === null) return refused('cards-not-shown');
    const cards = await opened(office, room, live);
    // They may not be shown any more since then: the count was sealed, or the time was over.
    const left = leftMs();
    if (!practice && left === null) return refused('cards-not-shown');
    await office.register.write([noted(office, room, actor, { kind: 'cards-shown', ...rangeOf(live) })]);
    return accepted({ event, practice, cards, cancelled, leftMs: left });
  });
}

/** The officer has them on paper: they are shown to nobody any more. */
export function cardsArePrinted(
  office: CardOffice,
  room: EventRoom,
  range: CardRange,
  actor: Actor,
): Promise<Outcome<CardPrinting>> {
  const { register, now } = office;
  return oneAtATime(room, async () => {
    const found = await cardsIn(office, room, range);
    if (!found.ok) return found;
    const shown = found.value.live.filter((card) => leftOf(card, room, actor, now()) !== null);
    if (shown.length > 0)
      await register.write([
        { kind: 'showing-ended', event: room.event, ...range, person: actor.person },
        noted(office, room, actor, { kind: 'cards-printed', ...rangeOf(shown) }),
      ]);
    return standingIn(office, room, range, actor);
  });
}

/** Those cards of a practice event that are `wanted` of all that work: for the console and for the crowd. None of a real one. */
export async function practiceCards(
  office: CardOffice,
  room: EventRoom,
  wanted: (live: readonly CardRow[]) => readonly CardRow[],
): Promise<readonly PrintedCard[]> {
  const found = await cardsIn(office, room, everyCard);
  return room.state.practice && found.ok ? opened(office, room, wanted(found.value.live)) : [];
}

async function cardsIn(office: CardOffice, room: EventRoom, range: CardRange): Promise<Outcome<Ranged>> {
  const isLive = (row: KeyedCard) => standingOfRow(row, room) === 'live';
  const { practice } = room.state;
  const rows = await cardRows(office, room, range);
  const live = rows.filter(isLive);
  if (live.length === 0) return refused('unknown-card');
  if (live.length > mostCardsAtOnce && !practice)
    return refused('cards-out-of-range', { most: mostCardsAtOnce });
  const cancelled = rows.filter((row) => standingOfRow(row, room) === 'cancelled').length;
  return accepted({ live, cancelled });
}

async function standingIn(
  office: CardOffice,
  room: EventRoom,
  range: CardRange,
  actor: Actor,
): Promise<Outcome<CardPrinting>> {
  const found = await cardsIn(office, room, range);
  return found.ok ? accepted(standing(office, room, found.value, actor)) : found;
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

async function opened(
  { access, register }: CardOffice,
  { event, state }: EventRoom,
  cards: readonly CardRow[],
): Promise<PrintedCard[]> {
  const bids = await register.cards.bids(event);
  const batches = await register.cards.batches(event);
  const addresses = new Map(batches.map((each) => [each.batch, each.address]));
  return inTurns(cards, (some) =>
    some.map((card): PrintedCard => {
      const printed = access.printed(card, addresses.get(card.batch) ?? '');
      const isYoung = state.batches.get(card.batch)?.kind === 'young';
      return { ...printed, bid: bids.get(card.number) ?? null, ...(isYoung && { young: true }) };
    }),
  );
}

function noted(
  { now }: CardOffice,
  { event }: EventRoom,
  { person }: Actor,
  what: Pick<NewStaffAct, 'kind' | 'firstCard' | 'lastCard' | 'cards'>,
): RegisterChange {
  return { kind: 'act-noted', act: { at: now(), person, event, ...what } };
}

function numberOf({ number }: CardRow): CardNumber {
  return number;
}

function rangeOf(cards: readonly CardRow[]) {
  return {
    firstCard: cards[0]?.number ?? null,
    lastCard: cards.at(-1)?.number ?? null,
    cards: cards.length,
  };
}
