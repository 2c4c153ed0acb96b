/** What the desk prints, as PDF: voting cards by their numbers, and the volunteer's page. */

import { deskCardTitle } from '../../domain/paper/desk-card.ts';
import { cellsOf, howToVote, printedNumber, teamNote } from '../../domain/paper/voting-card.ts';
import type { Actor, BidId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { CardRange } from '../../domain/wire/http-cards.ts';
import type { Wifi } from '../../domain/wire/http-staff.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { SheetSlot } from '../paper/card-sheets.ts';
import { printPdf, type Printer } from '../paper/print.ts';
import { canSetAll } from '../paper/typeface.ts';
import type { CardOffice } from './cards.ts';
import { cardsToPrint } from './printing.ts';
import type { OfficeFile } from './result-files.ts';
import { pilesOf } from './piles.ts';

/** Cards that are shown to an officer now, from one number to another, each group's with its envelope's label. */
export async function cardsPdf(
  office: CardOffice & Printer,
  room: EventRoom,
  { from, to, wifi }: CardRange & { readonly wifi: Wifi | null },
  actor: Actor,
): Promise<Outcome<OfficeFile>> {
  const book = room.book();
  const groups = new Map(book.bids.map(({ bid, organisation }) => [bid, organisation]));
  const shown = await cardsToPrint(office, room, { from, to }, actor);
  if (!shown.ok) return shown;
  const wanted = shown.value.cards;
  const note = teamNote(book.rules);
  const groupOf = (bid: BidId | null) => (bid === null ? null : (groups.get(bid) ?? ''));
  const cells = cellsOf(wanted).map((cell): SheetSlot => {
    if (cell.kind === 'label') return { ...cell, team: groups.get(cell.bid) ?? '' };
    const { number, code, url, bid } = cell.card;
    return { kind: 'card', number, code, url, team: groupOf(bid), teamNote: bid === null ? '' : note };
  });
  const range = `${printedNumber(from)} to ${printedNumber(wanted.at(-1)?.number ?? to)}`;
  const title = `Voting cards ${range} · ${book.text.name}`;
  const of = {
    title,
    event: book.text.name,
    practice: book.practice,
    how: howToVote(book.rules),
    wifi,
    cells,
  };
  if (!canSetAll(of)) return refused('letters-not-in-typeface');
  return accepted(
    pdf(`event-${room.event}-cards-${from}-${to}`, await printPdf(office, { paper: 'cards', of })),
  );
}

/** The volunteer's page, with a line for each pile that was printed so far. */
export async function deskCard(
  office: CardOffice & Printer,
  room: EventRoom,
  wifi: Wifi | null,
): Promise<Outcome<OfficeFile>> {
  const { text, rules } = room.book();
  const { piles } = await pilesOf(office, room);
  const of = {
    event: text.name,
    venue: text.venue,
    date: text.date,
    minimumAge: rules.minimumAge,
    piles: piles.filter(({ kind }) => kind === 'pile').map(({ from, to }) => ({ from, to })),
    envelopes: piles.filter(({ kind }) => kind === 'team').length,
    wifi,
  };
  if (!canSetAll(of)) return refused('letters-not-in-typeface');
  const name = `event-${room.event}-${deskCardTitle.toLowerCase().replaceAll(' ', '-')}`;
  return accepted(pdf(name, await printPdf(office, { paper: 'desk-card', of })));
}

function pdf(name: string, content: Buffer): OfficeFile {
  return { name: `${name}.pdf`, type: 'application/pdf', content };
}
