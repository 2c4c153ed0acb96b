/** Voting cards on sheets of A4, ten to a sheet, an envelope's label before the cards of a group. */

import {
  cardSheet,
  cardsOnSheet,
  printedNumber,
  typedAddress,
  votingCardWords as words,
} from '../../domain/paper/voting-card.ts';
import { Paper } from './paper.ts';
import { drawQr } from './qr.ts';

type Group = Parameters<Parameters<Paper['group']>[2]>[0];

export interface CardSheets {
  readonly title: string;
  readonly event: string;
  readonly practice: boolean;
  /** How to vote, in one line. */
  readonly how: string;
  readonly cells: readonly Cell[];
}

export type Cell =
  | {
      readonly kind: 'card';
      readonly number: number;
      readonly code: string;
      readonly url: string;
      /** The group that it is for; null for everybody else's. */
      readonly team: string | null;
      /** What a group's card says beside how to vote; empty for nothing. */
      readonly teamNote: string;
    }
  | { readonly kind: 'label'; readonly team: string; readonly from: number; readonly to: number };

const { card: size, margin, columns } = cardSheet;
const PADDING = 3;
const inner = size.width - 2 * PADDING;

export function cardSheetsPdf(sheets: CardSheets): Promise<Uint8Array> {
  const paper = new Paper(sheets.title);
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
      if (cell.kind === 'card') setCard(paper, group, cell, sheets, corner);
      else setLabel(paper, group, cell, corner);
    });
  });
  return paper.finish();
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

function setCard(
  paper: Paper,
  group: Group,
  card: Extract<Cell, { kind: 'card' }>,
  { event, practice, how }: CardSheets,
  corner: Corner,
): void {
  const number = printedNumber(card.number);
  const left = corner.x + PADDING;
  const ribbon = practice ? 5.5 : 0;
  if (practice) setRibbon(paper, group, corner);
  const side = 37 - ribbon * 0.6;
  const top = corner.y + 2 + ribbon;
  const beside = { x: left + side + 1, width: inner - side - 1 };
  let y = paper.text(group, 'P', event, { ...beside, y: top + 2.5, size: 3.5, weight: 600, lines: 2 });
  const kind = card.team === null ? words.card : words.teamCard(card.team);
  y = paper.text(group, 'P', kind, { ...beside, y: y + 0.8, size: 3.1, lines: 2 });
  y = paper.text(group, 'H1', number, { ...beside, y: y - 0.6, size: 10.5, weight: 800 });
  paper.text(group, 'P', card.code, { ...beside, y: y - 0.8, size: 5.2, weight: 600, lines: 1 });
  paper.figure(group, words.qrLabel(number), (document) =>
    drawQr(document, card.url, { x: corner.x + 1, y: top - 1, side }),
  );
  const sentence = card.teamNote === '' ? how : `${how} ${card.teamNote}`;
  y = paper.text(group, 'P', sentence, {
    x: left,
    y: top + side - 0.6,
    width: inner,
    size: 3.3,
    weight: 600,
    lines: 2,
  });
  const where = [words.scan, words.type(typedAddress(card.url)), words.keep].join(' ');
  paper.text(group, 'P', where, { x: left, y: y + 0.3, width: inner, size: 2.75, lines: 2 });
}

function setRibbon(paper: Paper, group: Group, { x, y }: Corner): void {
  paper.ornament((document) => {
    document.lineWidth(0.4).undash().strokeColor('black');
    document.rect(x + PADDING, y + 2, inner, 5).stroke();
  });
  paper.text(group, 'P', words.practice, {
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
  { team, from, to }: Extract<Cell, { kind: 'label' }>,
  corner: Corner,
): void {
  const at = { x: corner.x + PADDING, width: inner };
  let y = paper.text(group, 'P', words.envelope, { ...at, y: corner.y + 8, size: 3.5 });
  y = paper.text(group, 'H1', team, { ...at, y, size: 6.5, weight: 800, lines: 3 });
  const cards = words.envelopeCards(printedNumber(from), printedNumber(to));
  y = paper.text(group, 'P', cards, { ...at, y: y + 1, size: 5, weight: 600 });
  paper.text(group, 'P', words.envelopeHow, {
    ...at,
    y: Math.max(y + 1, corner.y + 42),
    size: 3.1,
    lines: 2,
  });
}
