/** What every page of the phone is given: the hall as it stands, and whose turn it is. */

import type { BallotSheet } from '../../domain/ballots/ballot-type.ts';
import { markFor } from '../../domain/ballots/marks.ts';
import type { BidId, EventId } from '../../domain/ids.ts';
import type { BidView } from '../../domain/views/parts.ts';
import type { PhoneView } from '../../domain/views/roles.ts';
import type { Book } from '../../domain/wire/http.ts';
import type { Outbox } from '../net/outbox.ts';
import type { BallotInProgress, PadKind, PadProps } from '../pads/pad-kind.ts';
import { shuffledFor } from '../pads/shuffle.ts';
import { deviceNumber } from '../net/device.ts';
import { useBallots, type CardServerState } from '../stores/ballots.ts';
import { useCards, type PhoneCard } from '../stores/cards.ts';
import type { Voting } from '../stores/voting.ts';
import { attendeeWords as words } from '../words/attendee.ts';
import { isolated } from '../words/isolated-names.ts';
import type { FollowSwitch } from './follow.ts';
import { isStanding, progressOf, type Progress } from './progress.ts';
import type { PhoneRoute } from './route.ts';

export interface Voter {
  readonly card: PhoneCard;
  readonly outbox: Outbox;
  /** Null until the hall answered on this visit. */
  readonly standing: CardServerState | null;
}

export interface Room {
  readonly event: EventId;
  readonly view: PhoneView;
  readonly book: Book;
  /** The day's way to fill in a ballot. */
  readonly kind: PadKind;
  /** Null for somebody who only watches. */
  readonly voter: Voter | null;
  /** There is a card, and the hall has not said yet what it holds for it. */
  readonly opening: boolean;
  readonly voting: Voting;
  readonly route: PhoneRoute;
  /** Asks for a change of this person's ballot. */
  readonly fill: PadProps['fill'];
  /** Why the last change was not taken, and what to do; null when it was. */
  readonly refused: Refused | null;
  readonly following: FollowSwitch;
}

export interface Refused {
  readonly sentence: string;
  /** Counts what was refused, so that the same sentence can be said again. */
  readonly time: number;
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
  return label === '' ? words.cardNumber({ number: String(number) }) : isolated(label);
}

export function bidViewOf(room: Room, bid: BidId): BidView | null {
  return room.view.bids.find(([id]) => id === bid) ?? null;
}

/** What this person's ballot gives to the project, or null. */
export function markOf(room: Room, bid: BidId): number | null {
  return room.voter === null ? null : markFor(room.voter.outbox.marks, bid);
}

/** What ballots are filled in against today: the same for everybody in the hall. */
export function sheetOf({ view, book }: Pick<Room, 'view' | 'book'>): BallotSheet {
  return {
    bids: view.bids.filter(isStanding).map(([bid]) => bid),
    asks: new Map(book.bids.map(({ bid, askPence }) => [bid, askPence])),
    potPence: book.potPence,
  };
}

/** What is left to fill in: a group's card leaves its own project out (C11). */
export function fillingOf(room: Pick<Room, 'view' | 'book'>, { outbox, standing }: Voter): BallotInProgress {
  const sheet = sheetOf(room);
  const bids = sheet.bids.filter((bid) => bid !== standing?.leavesOut);
  return { rules: room.book.rules, marks: outbox.marks, sheet: { ...sheet, bids } };
}

/** True for the project of the group that this card was made for, where today's rules leave it out (C11). */
export function isOwn({ voter }: Pick<Room, 'voter'>, bid: BidId): boolean {
  return voter?.standing?.leavesOut === bid;
}

/** How far this person is with the projects that are theirs to vote on. */
export function progressIn(room: Pick<Room, 'view' | 'book' | 'voter'>, { outbox }: Voter): Progress {
  return progressOf(
    listOf(room).filter(([bid]) => !isOwn(room, bid)),
    outbox.marks,
  );
}

/** The projects as this person's list shows them: in an order of their own where the rules say so and none is called. */
export function listOf({ view, book, voter }: Pick<Room, 'view' | 'book' | 'voter'>): readonly BidView[] {
  const { shuffled, opening } = book.rules;
  if (!shuffled || opening === 'as-presented' || voter === null) return view.bids;
  return shuffledFor(`${voter.card.token} ${deviceNumber()}`, view.bids);
}

/** True while the project's pitch is before the hall; after it the project stands there until the next is called. */
export function isSpeaking({ view }: Pick<Room, 'view'>, bid: BidId): boolean {
  return view.pitch?.bid === bid;
}

/** The place in today's running order, from 1: the number that the hall calls the project by. */
export function placeIn({ view }: Room, bid: BidId): number {
  return view.bids.findIndex(([id]) => id === bid) + 1;
}
