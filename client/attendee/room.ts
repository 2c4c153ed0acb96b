/** What every page of the phone is given: the hall as it stands, and whose turn it is. */

import { markFor } from '../../domain/ballots/marks.ts';
import type { BidId, EventId } from '../../domain/ids.ts';
import type { BidView } from '../../domain/views/parts.ts';
import type { PhoneView } from '../../domain/views/roles.ts';
import type { Book } from '../../domain/wire/http.ts';
import type { Outbox } from '../net/outbox.ts';
import { useBallots, type Standing } from '../stores/ballots.ts';
import { useCards, type PhoneCard } from '../stores/cards.ts';
import type { Voting } from '../stores/voting.ts';
import { attendeeWords as words } from '../words/attendee.ts';
import type { Route } from './route.ts';

export interface Voter {
  readonly card: PhoneCard;
  readonly outbox: Outbox;
  /** Null until the hall answered on this visit. */
  readonly standing: Standing | null;
}

export interface Room {
  readonly event: EventId;
  readonly view: PhoneView;
  readonly book: Book;
  /** Null for somebody who only watches. */
  readonly voter: Voter | null;
  /** There is a card, and the hall has not said yet what it holds for it. */
  readonly opening: boolean;
  readonly voting: Voting;
  readonly route: Route;
}

/** The cards of this event on this phone, and whose turn it is: with a single card there is no doubt. */
export function useTurn(event: EventId): { cards: readonly PhoneCard[]; active: PhoneCard | null } {
  const { cards: all, active } = useCards();
  const cards = all.filter((card) => card.event === event);
  const [only] = cards;
  if (only !== undefined && cards.length === 1) return { cards, active: only };
  return { cards, active: cards.find(({ token }) => token === active) ?? null };
}

/** The holder of the active card, once the hall has said what it holds for it. */
export function useVoter(card: PhoneCard | null): Voter | null {
  const outbox = useBallots((state) => (card === null ? undefined : state.outboxes[card.token]));
  const standing = useBallots((state) => (card === null ? undefined : state.standings[card.token]));
  return card === null || outbox === undefined ? null : { card, outbox, standing: standing ?? null };
}

export function nameOf({ number, label }: PhoneCard): string {
  return words.cardName(number, label);
}

export function bidViewOf(room: Room, bid: BidId): BidView | null {
  return room.view.bids.find(([id]) => id === bid) ?? null;
}

export function scoreOf(room: Room, bid: BidId): number | null {
  return room.voter === null ? null : markFor(room.voter.outbox.marks, bid);
}

/** "Project 3 of 22": the place in today's running order. */
export function placeOf(room: Room, bid: BidId): string {
  const place = room.view.bids.findIndex(([id]) => id === bid) + 1;
  return words.place(place, room.view.bids.length);
}
