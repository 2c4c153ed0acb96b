/** The piles as somebody at the desk fills them in. */

import { cardNumber, type CardNumber } from '../../domain/ids.ts';
import { readCardNumber } from '../cards/card-numbers.ts';
import type { CardPile, PileCount } from '../../domain/wire/http-cards.ts';

export interface PileAtDesk extends Pick<CardPile, 'kind' | 'bid' | 'from' | 'to'> {
  /** The first number left, as it was typed. */
  readonly typed: string;
  /** For a pile: everything was handed out. For an envelope: its group took it. */
  readonly allOut: boolean;
}

/** What was said when they were counted before stands there again. Envelopes are taken for handed out. */
export function pilesAt(piles: readonly CardPile[]): PileAtDesk[] {
  return piles.map(({ kind, bid, from, to, firstLeft }) => {
    const allOut = firstLeft === null ? kind === 'team' : firstLeft > to;
    const typed = firstLeft === null || allOut ? '' : String(firstLeft).padStart(3, '0');
    return { kind, bid, from, to, typed, allOut };
  });
}

/** The piles with their flaw, by first number. A pile that was typed into has a number on it, or one more than its last. */
export function flawsIn(piles: readonly PileAtDesk[]): Map<CardNumber, 'missing' | 'outside'> {
  const flaws = new Map<CardNumber, 'missing' | 'outside'>();
  for (const pile of piles) {
    if (pile.allOut || pile.kind === 'team') continue;
    const number = readCardNumber(pile.typed);
    if (number === null) flaws.set(pile.from, 'missing');
    else if (number < pile.from || number > pile.to + 1) flaws.set(pile.from, 'outside');
  }
  return flaws;
}

function firstLeftOf({ kind, typed, allOut, from, to }: PileAtDesk): CardNumber {
  if (allOut) return cardNumber(to + 1);
  return kind === 'team' ? from : (readCardNumber(typed) ?? from);
}

export function leftOn(pile: PileAtDesk): number {
  return pile.to + 1 - firstLeftOf(pile);
}

export function said(piles: readonly PileAtDesk[]): PileCount['piles'] {
  return piles.map((pile) => ({ from: pile.from, to: pile.to, firstLeft: firstLeftOf(pile) }));
}

/** Two desks shared a pile: it becomes two of about the same size, the second from `at` on. */
export function parted(piles: readonly PileAtDesk[], from: CardNumber, at: CardNumber): PileAtDesk[] {
  return piles.flatMap((pile) => {
    if (pile.from !== from || at <= pile.from || at > pile.to) return [pile];
    return [
      { ...pile, to: cardNumber(at - 1) },
      { ...pile, from: at, typed: '', allOut: false },
    ];
  });
}
