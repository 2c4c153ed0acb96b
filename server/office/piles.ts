/**
 * Piles of cards at the desk: what was printed together and is handed out from the lowest number on. At the end
 * somebody types the first number that is left on each, and what is left is cancelled in one act (C5-C7).
 */

import { hasVoted } from '../../domain/event/ballot-figures.ts';
import type { CardRow, KeyedCard } from '../../db/register/cards.ts';
import { countCards } from '../../domain/event/card-count.ts';
import { cardNumber, type Actor, type BallotKey, type BidId, type CardNumber } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { CardPile, PileCount, PileReport, Piles } from '../../domain/wire/http-cards.ts';
import type { EventRoom } from '../live/event-room.ts';
import { cardRows, everyCard } from './card-rows.ts';
import type { CardOffice } from './cards.ts';

/** Every pile and envelope of the event, and what became of its cards so far. Replacements lie on no pile. */
export async function pilesOf(office: CardOffice, room: EventRoom): Promise<Piles> {
  const { register } = office;
  const { event } = room;
  const rows = await cardRows(office, room, everyCard);
  const { state } = room;
  const bids = await register.cards.bids(event);
  const batches = await register.cards.batches(event);
  const keys = keysOf(rows);
  const inBatch = Map.groupBy(rows, ({ batch }) => batch);
  const piles = batches.flatMap(({ batch, address }): CardPile[] => {
    const made = state.batches.get(batch);
    if (made === undefined || made.kind === 'replacement') return [];
    const { kind } = made;
    return runsOf(inBatch.get(batch) ?? [], bids).map(({ bid, from, to }) => {
      const isLeft = (number: CardNumber) => {
        const key = keys.get(number) ?? null;
        return key !== null && state.cancelledFor.get(key) === 'left-on-pile';
      };
      const firstLeft = made.counted ? (numbers(from, to).find(isLeft) ?? cardNumber(to + 1)) : null;
      return { batch, kind, bid, from, to, address, firstLeft };
    });
  });
  return { piles, count: countCards(state, room.sheets.fates) };
}

/** What a count of piles comes to: with `take` it is done, without it is only told. */
export async function countPiles(
  office: CardOffice,
  room: EventRoom,
  { piles, handedOut, take }: PileCount,
  actor: Actor,
): Promise<Outcome<PileReport>> {
  const rows = await cardRows(office, room, everyCard);
  const batches = batchesOf(rows, room, piles);
  if (batches === null) return refused('piles-not-whole');
  const left = unusedOf(rows, { piles, handedOut });
  const voted = left.filter(({ key }) => hasVoted(room.state, key));
  if (voted.length > 0)
    return refused('cards-have-voted', { cards: voted.map(({ number }) => number).join(' ') });
  const live = left.filter(({ key }) => room.state.cards.get(key) === 'live');
  const opened = live.filter((card) => card.opened);
  if (take) {
    const unused = left.map(({ key }) => key);
    const done = await room.submit({ type: 'count-piles', batches, unused }, actor);
    // A ballot may have come in since: then the numbers are looked up again.
    if (!done.ok && done.refusal.code === 'cards-have-voted')
      return countPiles(office, room, { piles, handedOut, take: false }, actor);
    if (!done.ok) return done;
  }
  return accepted({
    left: left.length,
    opened: opened.map(({ number }) => number),
    count: countCards(room.state, room.sheets.fates),
  });
}

/** The batches that the piles make up; null when a card of one of them lies on no pile, or on two. */
function batchesOf(
  rows: readonly CardRow[],
  { state }: EventRoom,
  piles: PileCount['piles'],
): number[] | null {
  const batchOfNumber = new Map(rows.map(({ number, batch }) => [number, batch]));
  const said = piles.flatMap(({ from, to }) => numbers(from, to));
  const batches = new Set(said.map((number) => batchOfNumber.get(number)));
  const wanted = rows.filter(({ batch }) => batches.has(batch)).length;
  const isWhole = said.length > 0 && new Set(said).size === said.length && said.length === wanted;
  const isInside = piles.every(({ from, to, firstLeft }) => firstLeft >= from && firstLeft <= to + 1);
  const found = [...batches].filter((batch) => batch !== undefined);
  const areCounted = found.every(
    (batch) => (state.batches.get(batch)?.kind ?? 'replacement') !== 'replacement',
  );
  return isWhole && isInside && found.length === batches.size && areCounted ? found : null;
}

interface LeftCard {
  readonly number: CardNumber;
  readonly key: BallotKey;
  readonly opened: boolean;
}

function unusedOf(
  rows: readonly KeyedCard[],
  { piles, handedOut }: Pick<PileCount, 'piles' | 'handedOut'>,
): LeftCard[] {
  const out = new Set(handedOut);
  const cards = new Map(rows.map((row) => [row.number, row]));
  const left = piles
    .flatMap(({ firstLeft, to }) => numbers(firstLeft, to))
    .filter((number) => !out.has(number));
  return left.flatMap((number) => {
    const { key = null, opened = false } = cards.get(number) ?? {};
    return key === null ? [] : [{ number, key, opened }];
  });
}

function keysOf(rows: readonly KeyedCard[]): ReadonlyMap<CardNumber, BallotKey | null> {
  return new Map(rows.map(({ number, key }) => [number, key]));
}

/** Cards of one batch, ascending, parted where the group changes. */
function runsOf(
  cards: readonly CardRow[],
  bids: ReadonlyMap<CardNumber, BidId>,
): { bid: BidId | null; from: CardNumber; to: CardNumber }[] {
  const runs: { bid: BidId | null; from: CardNumber; to: CardNumber }[] = [];
  for (const { number } of cards) {
    const bid = bids.get(number) ?? null;
    const last = runs.at(-1);
    if (last && last.bid === bid) last.to = number;
    else runs.push({ bid, from: number, to: number });
  }
  return runs;
}

function numbers(from: CardNumber, to: CardNumber): CardNumber[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => cardNumber(from + place));
}
