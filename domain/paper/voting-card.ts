/** What is printed on a voting card: the same words on the page that a browser prints and in the PDF. */

import type { BallotRules } from '../ballots/index.ts';
import type { BidId, CardNumber } from '../ids.ts';
import type { Rules } from '../event/rules/rules.ts';
import { unreachable } from '../outcome.ts';
import { counted } from '../reasons/say.ts';

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

export const votingCardWords = {
  card: 'Voting card',
  teamCard: (group: string) => `Team card of ${group}`,
  practice: 'Practice: does not count',
  scan: 'Scan with your phone’s camera.',
  type: (address: string) => `Or go to ${address} and type the code.`,
  keep: 'Keep this card until the end.',
  qrLabel: (number: string) => `QR code of voting card ${number}`,

  envelope: 'Envelope for',
  envelopeCards: (from: string, to: string) => (from === to ? `Card ${from}` : `Cards ${from} to ${to}`),
  envelopeHow: 'Put this label in front. Hand the envelope to the group as it is.',
};

/** What a group's cards say of its own project under today's rules; nothing where they mark it like any other (C11). */
export function teamNote({ ownBid }: Pick<Rules, 'ownBid'>): string {
  return ownBid === 'abstain' ? 'Leave out your own project.' : '';
}

/** How to vote, in one line. */
export function howToVote({ ballot, completeness }: Pick<Rules, 'ballot' | 'completeness'>): string {
  switch (ballot.type) {
    case 'score': {
      const which = completeness.kind === 'all' ? 'every project' : 'projects';
      return `Score ${which} from ${ballot.lowest} to ${ballot.highest}.`;
    }
    case 'approval':
      return choose(ballot);
    case 'points': {
      const cap = ballot.capPerBid === null ? '' : `, at most ${ballot.capPerBid} to one`;
      return `Share out ${counted(ballot.tokens, 'token', 'tokens')} among the projects${cap}.`;
    }
    case 'ranking':
      return ballot.places === 1
        ? 'Choose your favourite project.'
        : `Put up to ${ballot.places} projects in order, your favourite first.`;
    case 'knapsack':
      return 'Choose projects that fit into the pot together.';
    default:
      return unreachable(ballot);
  }
}

function choose({ atLeast, atMost }: BallotRules<'approval'>): string {
  if (atMost === null)
    return atLeast > 1 ? `Choose at least ${atLeast} projects.` : 'Choose all the projects you would fund.';
  const most = counted(atMost, 'project', 'projects');
  if (atLeast === atMost) return `Choose exactly ${most}.`;
  return atLeast > 1 ? `Choose ${atLeast} to ${most}.` : `Choose up to ${most}.`;
}
