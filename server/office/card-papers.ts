/** What the desk prints, as PDF: voting cards by their numbers, and the volunteer's page. */

import { handedOutFrom } from '../../domain/paper/desk-card.ts';
import { cellsOf, howToVote, printedNumber, teamNote, youngNote } from '../../domain/paper/voting-card.ts';
import type { Actor, BidId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { CardRange } from '../../domain/wire/http-cards.ts';
import type { Wifi } from '../../domain/wire/http-staff.ts';
import { isolatedIn } from '../../domain/words/isolated.ts';
import type { Language } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { SheetSlot } from '../paper/card-sheets.ts';
import { printPdf, type Printer } from '../paper/print.ts';
import { canSetAll } from '../paper/typeface.ts';
import type { CardOffice } from './cards.ts';
import { cardsToPrint } from './printing.ts';
import type { OfficeFile } from './result-files.ts';
import { fileName } from './files/file-name.ts';
import { pilesOf } from './piles.ts';
import { hallOf } from './event-texts.ts';

interface PaperAsked {
  readonly wifi: Wifi | null;
  /** Of whoever prints. */
  readonly language: Language;
}

/** Cards that are shown to an officer now, from one number to another, each group's with its envelope's label. */
export async function cardsPdf(
  office: CardOffice & Printer,
  room: EventRoom,
  { from, to, wifi, language }: CardRange & PaperAsked,
  actor: Actor,
): Promise<Outcome<OfficeFile>> {
  const book = room.book();
  const groups = new Map(book.bids.map(({ bid, organisation }) => [bid, organisation]));
  const shown = await cardsToPrint(office, room, { from, to }, actor);
  if (!shown.ok) return shown;
  const wanted = shown.value.cards;
  const { files: words, 'paper/voting-card': onCard } = wordsIn(language);
  const noteOf = (bid: BidId | null, young: boolean): string => {
    if (young) return youngNote(book.rules, onCard);
    return bid === null ? '' : teamNote(book.rules, onCard);
  };
  const groupOf = (bid: BidId | null) => (bid === null ? null : (groups.get(bid) ?? ''));
  const cells = cellsOf(wanted).map((cell): SheetSlot => {
    if (cell.kind === 'label') return { ...cell, team: groups.get(cell.bid) ?? '' };
    const { number, code, url, bid, young = false } = cell.card;
    return { kind: 'card', number, code, url, team: groupOf(bid), young, note: noteOf(bid, young) };
  });
  const last = wanted.at(-1)?.number ?? to;
  const of = {
    title: words.cardsTitle({
      from: printedNumber(from),
      to: printedNumber(last),
      event: isolatedIn(book.text.name, language),
    }),
    event: book.text.name,
    practice: book.practice,
    how: howToVote(book.rules, onCard),
    wifi,
    cells,
  };
  if (!canSetAll(of)) return refused('letters-not-in-typeface');
  const name = words.cards({ event: String(room.event), from: String(from), to: String(to) });
  return accepted(pdf(name, await printPdf(office, { paper: 'cards', of, language })));
}

/** The volunteer's page, with a line for each pile that was printed so far. */
export async function deskCard(
  office: CardOffice & Printer,
  room: EventRoom,
  { wifi, language }: PaperAsked,
): Promise<Outcome<OfficeFile>> {
  const { text, rules } = room.book();
  const { piles } = await pilesOf(office, room);
  const { sharedDevices } = await hallOf(office.register.texts, room.state.textHash);
  const of = {
    event: text.name,
    venue: text.venue,
    date: text.date,
    area: text.area,
    rules,
    sharedDevices,
    piles: handedOutFrom(piles),
    envelopes: piles.filter(({ kind }) => kind === 'team').length,
    wifi,
  };
  if (!canSetAll(of)) return refused('letters-not-in-typeface');
  const name = wordsIn(language).files.deskCard({ event: String(room.event) });
  return accepted(pdf(name, await printPdf(office, { paper: 'desk-card', of, language })));
}

function pdf(name: string, content: Buffer): OfficeFile {
  return { name: fileName(name, 'pdf'), type: 'application/pdf', content };
}
