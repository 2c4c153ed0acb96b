/** What is printed on a voting card: the same words on the page that a browser prints and in the PDF. */

import type { BallotRules } from '../ballots/index.ts';
import type { BidId, CardNumber } from '../ids.ts';
import type { Rules } from '../event/rules/rules.ts';
import { unreachable } from '../outcome.ts';
import type { votingCard } from '../words/en-GB/paper/voting-card.ts';
import type { Said } from '../words/messages.ts';

/** A card's number as it is printed: at least three digits, so that 61 appears as 061. */
export function printedNumber(number: CardNumber): string {
  return String(number).padStart(3, '0');
}

/** Where a person who cannot scan types the code: the host of the card's own address, as it is typed. */
export function typedAddress(cardUrl: string): string {
  return new URL(cardUrl).host;
}

/** A sheet of A4 within margins of 10 mm holds two columns of five cards. All in millimetres. */
export const cardSheet = {
  width: 210,
  height: 297,
  margin: 10,
  columns: 2,
  rows: 5,
  card: { width: 95, height: 54 },
} as const;

export const cardsOnSheet = cardSheet.columns * cardSheet.rows;

/** What lies on a sheet: cards, and before the cards of each group the label of its envelope. */
export type SheetCell<Card> =
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'label'; readonly bid: BidId; readonly from: CardNumber; readonly to: CardNumber };

export function cellsOf<Card extends { readonly number: CardNumber; readonly bid: BidId | null }>(
  cards: readonly Card[],
): SheetCell<Card>[] {
  const cells: SheetCell<Card>[] = [];
  for (const [place, card] of cards.entries()) {
    const { bid, number } = card;
    if (bid !== null && bid !== cards[place - 1]?.bid) {
      const rest = cards.slice(place);
      const after = rest.findIndex((other) => other.bid !== bid);
      const last = rest[after === -1 ? rest.length - 1 : after - 1];
      cells.push({ kind: 'label', bid, from: number, to: last?.number ?? number });
    }
    cells.push({ kind: 'card', card });
  }
  return cells;
}

/** Sheet by sheet, in order. */
export function sheetsOf<Cell>(cells: readonly Cell[]): Cell[][] {
  const sheets: Cell[][] = [];
  for (let from = 0; from < cells.length; from += cardsOnSheet)
    sheets.push(cells.slice(from, from + cardsOnSheet));
  return sheets;
}

export type VotingCardWords = Said<typeof votingCard>;

/** Which cards an envelope holds. */
export function envelopeCards(from: CardNumber, to: CardNumber, words: VotingCardWords): string {
  const [first, last] = [printedNumber(from), printedNumber(to)];
  return first === last
    ? words.envelopeCard({ from: first })
    : words.envelopeCards({ from: first, to: last });
}

/** What a group's cards say of its own project under today's rules; nothing where they mark it like any other (C11). */
export function teamNote({ ownBid }: Pick<Rules, 'ownBid'>, words: VotingCardWords): string {
  return ownBid === 'abstain' ? words.leaveOut : '';
}

/** For whom a card is, as it stands on it. */
export function kindLine(
  card: { readonly group: string | null; readonly young: boolean },
  words: VotingCardWords,
): string {
  if (card.young) return words.youngCard;
  return card.group === null ? words.card : words.teamCard({ group: card.group });
}

/** What young people's cards say of how their votes count; nothing where they count like all others (Y17). */
export function youngNote({ youngCards }: Pick<Rules, 'youngCards'>, words: VotingCardWords): string {
  return youngCards === 'apart' ? words.countedApart : '';
}

/** How to vote, in one line. */
export function howToVote(
  { ballot, completeness }: Pick<Rules, 'ballot' | 'completeness'>,
  words: VotingCardWords,
): string {
  switch (ballot.type) {
    case 'score':
      return (completeness.kind === 'all' ? words.scoreAll : words.score)(ballot);
    case 'approval':
      return choose(ballot, words);
    case 'points': {
      const { tokens, capPerBid: cap } = ballot;
      return cap === null ? words.tokens({ tokens }) : words.tokensCapped({ tokens, cap });
    }
    case 'ranking':
      return ballot.places === 1 ? words.favourite : words.order(ballot);
    case 'knapsack':
      return words.withinPot;
    default:
      return unreachable(ballot);
  }
}

function choose({ atLeast, atMost }: BallotRules<'approval'>, words: VotingCardWords): string {
  if (atMost === null) return atLeast > 1 ? words.chooseAtLeast({ atLeast }) : words.chooseAll;
  if (atLeast === atMost) return words.chooseExactly({ atMost });
  return atLeast > 1 ? words.chooseFromTo({ atLeast, atMost }) : words.chooseUpTo({ atMost });
}
