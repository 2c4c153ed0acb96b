/** Which cards on this phone have answered the questions: that they have, and never what (K4). */

import type { PhoneCard } from '../stores/cards.ts';
import { pageStorage } from '../net/storage.ts';

const name = 'answered';

/** `sent`: to the server of that round, which has not said that it took them. */
export type AnsweredState = 'no' | 'yes' | { readonly sent: string };

type Kept = readonly [event: number, card: number, round: string];
type Card = Pick<PhoneCard, 'event' | 'number'>;

/** In place of a round: it is known that they arrived, or nobody will ever know. */
const done = '';

export function answeredState(card: Card): AnsweredState {
  const kept = readAll().find((each) => isOf(each, card));
  if (kept === undefined) return 'no';
  const [, , round] = kept;
  return round === done ? 'yes' : { sent: round };
}

export function noteAnswered(card: Card): void {
  note(card, done);
}

/** Noted before anything is sent: a page that is loaded again then knows that it may have arrived. */
export function noteSent(card: Card, round: string): void {
  note(card, round);
}

/** They did not arrive, for certain. */
export function noteNotAnswered(card: Card): void {
  pageStorage().write(name, others(card));
}

function note(card: Card, round: string): void {
  pageStorage().write(name, [...others(card), [card.event, card.number, round]]);
}

function others(card: Card): readonly Kept[] {
  return readAll().filter((each) => !isOf(each, card));
}

function isOf([event, number]: Kept, card: Card): boolean {
  return event === card.event && number === card.number;
}

function readAll(): readonly Kept[] {
  const kept = pageStorage().read(name);
  return Array.isArray(kept) ? kept.filter(isKept) : [];
}

function isKept(each: unknown): each is Kept {
  return Array.isArray(each) && each.length === 3 && typeof each[2] === 'string';
}
