/** The voting cards on this phone: one, or several people's in turn. Labels never leave the phone. */

import { create } from 'zustand';
import type { CardOpened } from '../../domain/wire/http.ts';
import { pageStorage } from '../net/storage.ts';

/** Known by its token: opening a card again gives the same one. */
export interface PhoneCard extends CardOpened {
  /** Whose it is, in the words of whoever holds the phone; '' when nobody said. */
  readonly label: string;
}

interface Cards {
  readonly cards: readonly PhoneCard[];
  /** Token of the card whose turn it is; null on the neutral screen, and when there is no card. */
  readonly active: string | null;
  /** Tokens of cards opened on this visit that the hall has not been told of: this phone votes with them from now on. */
  readonly opened: readonly string[];
}

export const longestLabel = 30;

export const useCards = create<Cards>()(() => ({ cards: [], active: null, opened: [] }));

/** Reads what the phone kept. Call once, before the first screen. */
export function loadCards(): void {
  const active = pageStorage().read('active');
  useCards.setState({ cards: readCards(), active: typeof active === 'string' ? active : null, opened: [] });
}

/** Follows what other tabs of this browser do. */
export function followOtherCards(): void {
  pageStorage().onOtherTab((name) => {
    if (name === 'cards') useCards.setState({ cards: readCards() });
  });
}

/** Puts an opened card on this phone; a card that is there already keeps its label. */
export function addCard({ token, event, number }: CardOpened): void {
  const { cards } = useCards.getState();
  const label = cards.find((card) => card.token === token)?.label ?? '';
  const others = cards.filter((card) => card.token !== token);
  useCards.setState(({ opened }) => ({ opened: [...opened, token] }));
  save([...others, { token, event, number, label }].sort((a, b) => a.event - b.event || a.number - b.number));
}

/** The hall knows that this phone votes with the card. */
export function cardTaken(token: string): void {
  const { opened } = useCards.getState();
  if (opened.includes(token)) useCards.setState({ opened: opened.filter((other) => other !== token) });
}

export function labelCard(token: string, label: string): void {
  const trimmed = label.trim().slice(0, longestLabel);
  const { cards } = useCards.getState();
  save(cards.map((card) => (card.token === token ? { ...card, label: trimmed } : card)));
}

/** Takes a card off this phone; what it voted stays with the hall. */
export function removeCard(token: string): void {
  const { cards, active } = useCards.getState();
  if (active === token) chooseCard(null);
  save(cards.filter((card) => card.token !== token));
}

/** Whose turn it is from now on; null shows the neutral screen. */
export function chooseCard(token: string | null): void {
  useCards.setState({ active: token });
  pageStorage().write('active', token);
}

function save(cards: readonly PhoneCard[]): void {
  useCards.setState({ cards });
  pageStorage().write('cards', cards);
}

function readCards(): PhoneCard[] {
  const kept = pageStorage().read('cards');
  return Array.isArray(kept) ? kept.filter(isPhoneCard) : [];
}

function isPhoneCard(kept: unknown): kept is PhoneCard {
  if (typeof kept !== 'object' || kept === null) return false;
  if (!('token' in kept && 'event' in kept && 'number' in kept && 'label' in kept)) return false;
  const { token, event, number, label } = kept;
  return (
    typeof token === 'string' &&
    Number.isSafeInteger(event) &&
    Number.isSafeInteger(number) &&
    typeof label === 'string'
  );
}
