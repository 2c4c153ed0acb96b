/**
 * The volunteer's one page: what to say, what to do, what to write down. Its blocks are set the same on the page that a
 * browser prints and in the PDF. Buttons are named as they stand on the desk's screen.
 */

import type { CardRange } from '../wire/http-cards.ts';
import type { Wifi } from '../wire/http-staff.ts';
import { desk } from '../words/en-GB/desk.ts';
import { wifiHelp } from './hall-wifi.ts';
import { printedNumber } from './voting-card.ts';

/** What the page is about. */
export interface DeskCardOf {
  readonly event: string;
  readonly venue: string;
  readonly date: string;
  /** 0 when everybody may vote. */
  readonly minimumAge: number;
  /** Piles for everybody, in the order in which they were printed. */
  readonly piles: readonly CardRange[];
  /** How many groups have an envelope. */
  readonly envelopes: number;
  /** The hall's Wi-Fi for guests, where it is to be printed. */
  readonly wifi: Wifi | null;
}

export type DeskBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'say'; readonly sentences: readonly string[] }
  | { readonly kind: 'steps' | 'list'; readonly items: readonly string[] }
  | { readonly kind: 'note'; readonly text: string }
  | {
      readonly kind: 'piles';
      readonly headings: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** The two sentences of the desk: on its screen and on paper. */
export const deskSays = [desk.say.scan, desk.say.keep] as const;

export const deskCardTitle = 'Welcome desk';

/** The labels of the buttons on the desk's screen, so that paper and screen say the same. */
const deskButtons = {
  countPiles: desk.countPiles,
  cancelCard: desk.cancel,
  cancelAndReplace: desk.cancelAndReplace,
  cancelOnly: desk.cancelOnly,
} as const;

/** More piles than fit on the page beside everything else are written on the back. */
const mostPiles = 6;

export function deskCardBlocks({
  minimumAge,
  piles,
  envelopes,
  wifi,
}: Omit<DeskCardOf, 'event' | 'venue' | 'date'>): DeskBlock[] {
  return [
    { kind: 'heading', text: 'Say to each person' },
    { kind: 'say', sentences: deskSays },
    { kind: 'heading', text: 'Handing out cards' },
    {
      kind: 'steps',
      items: [
        'Keep each pile in order, the lowest number on top. You need no computer: cards work as soon as they are printed.',
        minimumAge > 0
          ? `One card for each person who is ${minimumAge} or older and may vote here.`
          : 'One card for each person who may vote here.',
        'Always give the top card, never one from the middle. Do not write down who got which number.',
        ...(envelopes > 0
          ? ['A group that presents a project gets its own envelope, and no card from the pile.']
          : []),
        'People who are here and do not vote, such as officers, councillors or sponsors, get no card.',
      ],
    },
    { kind: 'heading', text: 'When something is wrong' },
    {
      kind: 'list',
      items: [
        `A card is lost or cannot be read: type its number on the desk page and press “${deskButtons.cancelCard}”. Take the next card from the pile, type its number too, and press “${deskButtons.cancelAndReplace}”.`,
        'No cards are left: an officer makes and prints more. Nobody knows the number of a lost card: ask the facilitator. Never give a second card without cancelling the first.',
        `Somebody has a card and does not vote: type its number, press “${deskButtons.cancelCard}”, choose the reason, then “${deskButtons.cancelOnly}”.`,
        ...(wifi === null ? [] : [wifiHelp(wifi)]),
        'The desk page does not open: go on handing out cards. Write down lost numbers and type them later.',
      ],
    },
    { kind: 'heading', text: 'When nobody else is coming' },
    {
      kind: 'note',
      text: `Write down the number on top of each pile: the first card that nobody was given. Then open the desk page, press “${deskButtons.countPiles}” and type these numbers. What is left is cancelled in one go.`,
    },
    {
      kind: 'piles',
      headings: ['Pile', 'First number left', 'Or: all given out'],
      rows: pileRows(piles, wifi === null ? mostPiles : mostPiles - 1),
    },
    ...(envelopes > 0
      ? [
          {
            kind: 'note',
            text: 'Envelopes that no group came for: tick them on the same page.',
          } as const,
        ]
      : []),
  ];
}

function pileRows(piles: DeskCardOf['piles'], most: number): string[][] {
  const shown = piles.slice(0, most);
  const rows = shown.map(({ from, to }) => [`Cards ${printedNumber(from)} to ${printedNumber(to)}`, '', '']);
  return rows.length > 0 ? rows : [['', '', '']];
}
