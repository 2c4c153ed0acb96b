/** What the desk prints, as PDF: voting cards by their numbers, and the volunteer's page. */

import { deskCardTitle } from '../../domain/paper/desk-card.ts';
import { cellsOf, howToVote, printedNumber, teamNote } from '../../domain/paper/voting-card.ts';
import type { BidId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { Wifi } from '../../domain/wire/http-staff.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Cell } from '../paper/card-sheets.ts';
import { printPdf, type Printer } from '../paper/print.ts';
import { canSetAll } from '../paper/typeface.ts';
import { cardsToPrint, type CardOffice } from './cards.ts';
import type { OfficeFile } from './result-files.ts';
import { pilesOf } from './piles.ts';

/** Cards from one number to another, those that were cancelled left out, each group's with its envelope's label. */
export async function cardsPdf(
  office: CardOffice & Printer,
  room: EventRoom,
  { from, to, wifi }: { from: number; to: number; wifi: Wifi | null },
): Promise<Outcome<OfficeFile>> {
  const book = room.book();
  const groups = new Map(book.bids.map(({ bid, organisation }) => [bid, organisation]));
  const wanted = cardsToPrint(office, room, 0).cards.filter(
    ({ number, cancelled }) => number >= from && number <= to && !cancelled,
  );
  if (wanted.length === 0) return refused('unknown-card');
  const note = teamNote(book.rules);
  const groupOf = (bid: BidId | null) => (bid === null ? null : (groups.get(bid) ?? ''));
  const cells = cellsOf(wanted).map((cell): Cell => {
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
  const { piles } = pilesOf(office, room);
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
