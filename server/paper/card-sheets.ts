/** Voting cards on sheets of A4, ten to a sheet, an envelope's label before the cards of a group. */

import type { CardNumber } from '../../domain/ids.ts';
import {
  cardSheet,
  cardsOnSheet,
  envelopeCards,
  kindLine,
  printedNumber,
  typedAddress,
  type VotingCardWords,
} from '../../domain/paper/voting-card.ts';
import { wifiLine } from '../../domain/paper/hall-wifi.ts';
import type { Wifi } from '../../domain/wire/http-staff.ts';
import type { Language } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { Paper } from './paper.ts';
import { drawQr } from './qr.ts';

type Group = Parameters<Parameters<Paper['group']>[2]>[0];

export interface CardSheets {
  readonly title: string;
  readonly event: string;
  readonly practice: boolean;
  /** How to vote, in one line. */
  readonly how: string;
  /** The hall's Wi-Fi for guests, where it is to be printed. */
  readonly wifi: Wifi | null;
  readonly cells: readonly SheetSlot[];
}

export type SheetSlot =
  | {
      readonly kind: 'card';
      readonly number: CardNumber;
      readonly code: string;
      readonly url: string;
      /** The group that it is for; null for everybody else's. */
      readonly team: string | null;
      readonly young: boolean;
      /** What a card of its kind says beside how to vote; empty for nothing. */
      readonly note: string;
    }
  | { readonly kind: 'label'; readonly team: string; readonly from: CardNumber; readonly to: CardNumber };

const { card: size, margin, columns } = cardSheet;
const PADDING = 3;
const inner = size.width - 2 * PADDING;

export function cardSheetsPdf(sheets: CardSheets, language: Language): Promise<Uint8Array> {
  const paper = new Paper(sheets.title, language);
  const worded = { ...sheets, words: wordsIn(language)['paper/voting-card'] };
  sheets.cells.forEach((cell, place) => {
    const onSheet = place % cardsOnSheet;
    if (onSheet === 0) paper.page();
    const corner = {
      x: margin + (onSheet % columns) * size.width,
      y: margin + Math.floor(onSheet / columns) * size.height,
    };
    paper.ornament((document) => {
      document.lineWidth(0.2).dash(1, { space: 1 }).strokeColor('#767676');
      document.rect(corner.x, corner.y, size.width, size.height).stroke();
    });
    paper.group('Sect', null, (group) => {
      if (cell.kind === 'card') setCard(paper, group, cell, worded, corner);
      else setLabel(paper, group, cell, worded, corner);
    });
  });
  return paper.finish();
}

interface Worded extends CardSheets {
  readonly words: VotingCardWords;
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/**
 * From the bottom up: the lines that must be read get the room that they need, and the code and the number share what
 * is above. So no long name ever covers the lines below.
 */
function setCard(
  paper: Paper,
  group: Group,
  card: Extract<SheetSlot, { kind: 'card' }>,
  sheets: Worded,
  corner: Corner,
): void {
  const { practice, how, wifi, words } = sheets;
  const below: Line[] = [
    { text: [how, card.note].join(' ').trim(), size: 3.3, weight: 600, lines: 2 },
    {
      text: [words.scan, words.type({ address: typedAddress(card.url) }), words.keep].join(' '),
      size: 2.75,
      lines: 2,
    },
    ...(wifi === null ? [] : [{ text: wifiLine(wifi, words), size: 2.75, weight: 600, lines: 1 } as const]),
  ];
  const left = corner.x + PADDING;
  const heights = below.map(({ text, ...line }) =>
    paper.heightOf(text, { x: 0, y: 0, width: inner, ...line }),
  );
  const foot = corner.y + size.height - 1 - heights.reduce((sum, height) => sum + height, 0);
  if (practice) setRibbon(paper, group, words.practice, corner);
  const top = corner.y + (practice ? 7.5 : 2);
  const side = Math.min(37, foot - top + 1);
  setNames(paper, group, card, sheets, { x: left + side + 1, width: inner - side - 1, top, foot });
  paper.figure(group, words.qrLabel({ number: printedNumber(card.number) }), (document) =>
    drawQr(document, card.url, { x: corner.x + 1, y: top - 1, side }),
  );
  below.reduce(
    (y, { text, ...line }) => paper.text(group, 'P', text, { x: left, y, width: inner, ...line }),
    foot,
  );
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight?: 600;
  readonly lines: number;
}

/** How large the names and the number may be, from the best to the last resort. */
const fittings = [
  { lines: 2, number: 10.5, gap: 2.5 },
  { lines: 2, number: 8.5, gap: 0 },
  { lines: 2, number: 7, gap: 0 },
  { lines: 1, number: 8.5, gap: 0 },
  { lines: 1, number: 6.5, gap: 0 },
] as const;

/** Beside the code: the event, whose card it is, its number and the code to type. */
function setNames(
  paper: Paper,
  group: Group,
  { number, team, young, code }: Extract<SheetSlot, { kind: 'card' }>,
  { event, words }: Worded,
  { x, width, top, foot }: { x: number; width: number; top: number; foot: number },
): void {
  const kind = kindLine({ group: team, young }, words);
  // Whoever hands over a young people's card sees it at once.
  const look = young ? ({ size: 4.2, weight: 800 } as const) : ({ size: 3.1, weight: 400 } as const);
  const set = ({ lines, number: figures }: (typeof fittings)[number]) =>
    [
      ['P', event, { size: 3.5, weight: 600, lines }],
      ['P', kind, { ...look, lines }],
      ['H1', printedNumber(number), { size: figures, weight: 800 }],
      ['P', code, { size: 5.2, weight: 600, lines: 1 }],
    ] as const;
  const fits = (fitting: (typeof fittings)[number]): boolean => {
    const heights = set(fitting).map(([, text, line]) => paper.heightOf(text, { x, y: 0, width, ...line }));
    return heights.reduce((sum, height) => sum + height, fitting.gap) <= foot - top;
  };
  const fitting = fittings.find(fits) ?? fittings[4];
  set(fitting).reduce(
    (y, [tag, text, line]) => paper.text(group, tag, text, { x, y, width, ...line }),
    top + fitting.gap,
  );
}

function setRibbon(paper: Paper, group: Group, text: string, { x, y }: Corner): void {
  paper.ornament((document) => {
    document.lineWidth(0.4).undash().strokeColor('black');
    document.rect(x + PADDING, y + 2, inner, 5).stroke();
  });
  paper.text(group, 'P', text, {
    x: x + PADDING,
    y: y + 2.7,
    width: inner,
    size: 3.3,
    weight: 800,
    centred: true,
  });
}

function setLabel(
  paper: Paper,
  group: Group,
  { team, from, to }: Extract<SheetSlot, { kind: 'label' }>,
  { words }: Worded,
  corner: Corner,
): void {
  const at = { x: corner.x + PADDING, width: inner };
  let y = paper.text(group, 'P', words.envelope, { ...at, y: corner.y + 8, size: 3.5 });
  y = paper.text(group, 'H1', team, { ...at, y, size: 6.5, weight: 800, lines: 3 });
  const cards = envelopeCards(from, to, words);
  y = paper.text(group, 'P', cards, { ...at, y: y + 1, size: 5, weight: 600 });
  paper.text(group, 'P', words.envelopeHow, {
    ...at,
    y: Math.max(y + 1, corner.y + 42),
    size: 3.1,
    lines: 2,
  });
}
