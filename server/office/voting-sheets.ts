/** Voting sheets to print (Y10-Y12). Their numbers are no secret: whoever has one can open no card with it. */

import { isSealed } from '../../domain/event/stages.ts';
import { isOut as isSetAside, type EventState } from '../../domain/event/state.ts';
import type { CardNumber } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { votingSheetSpeechIn } from '../../domain/paper/speech-in.ts';
import {
  votingSheetForm,
  type NumberedSheet,
  type VotingSheetForm,
} from '../../domain/paper/voting-sheet.ts';
import { mostSheetsAtOnce } from '../../domain/sheets/sheet-book.ts';
import { listCode } from '../../domain/sheets/list-code.ts';
import { sheetNumber } from '../../domain/sheets/sheet-number.ts';
import type { CardRange } from '../../domain/wire/http-cards.ts';
import type { Language } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import type { EventRoom } from '../live/event-room.ts';
import { printPdf, type Printer } from '../paper/print.ts';
import { canSetAll, settableName } from '../paper/typeface.ts';
import { cardRows, everyCard, standingOfRow } from './card-rows.ts';
import type { CardOffice } from './cards.ts';
import { fileName } from './files/file-name.ts';
import type { OfficeFile } from './result-files.ts';

export interface SheetsAsked {
  readonly from?: CardNumber | undefined;
  readonly to?: CardNumber | undefined;
  /** So many without a number. */
  readonly blank?: number | undefined;
  readonly large: boolean;
  /** Of whoever prints. */
  readonly language: Language;
}

export async function votingSheetsFile(
  office: Pick<CardOffice, 'register'> & Printer,
  room: EventRoom,
  asked: SheetsAsked,
): Promise<Outcome<OfficeFile>> {
  if (isSealed(room.state.stage)) return refused('voting-closed');
  const { language, large } = asked;
  const form = sheetForm(room, language);
  if (form.rows.length === 0) return refused('no-bids');
  const sheets = await sheetsAsked(office, room, asked);
  if (sheets.length === 0) return refused('no-sheets');
  if (sheets.length > mostSheetsAtOnce) return refused('sheets-out-of-range', { most: mostSheetsAtOnce });
  const of = { form, sheets, large };
  if (!canSetAll(of)) return refused('letters-not-in-typeface');
  const name = wordsIn(language).files.votingSheets({ event: String(room.event) });
  const content = await printPdf(office, { paper: 'voting-sheets', of, language });
  return accepted({ name: fileName(name, 'pdf'), type: 'application/pdf', content });
}

/** What stands on each sheet of this event today. */
export function sheetForm(room: EventRoom, language: Language): VotingSheetForm {
  const { rules, order } = room.state;
  const event = { ...eventOnPaper(room, language), listCode: listCode(rules.ballot, order) };
  return votingSheetForm(event, votingSheetSpeechIn(language));
}

/** The event as paper tells it: every name in letters that the typeface has. */
export function eventOnPaper(room: EventRoom, language: Language) {
  const { state } = room;
  const { text, bids, practice } = room.book();
  const { noName } = wordsIn(language)['paper/voting-sheet'];
  const names = new Map(
    bids.map(({ bid, name, organisation }) => [
      bid,
      settableName(name) || settableName(organisation) || noName,
    ]),
  );
  return {
    name: settableName(text.name),
    venue: settableName(text.venue),
    date: settableName(text.date),
    practice,
    rules: state.rules,
    potPence: state.potPence,
    projects: projectsOf(state).map((project) => ({ ...project, name: names.get(project.bid) ?? noName })),
  };
}

/** In running order, each with the number by which the hall calls it; without those that were set aside for good. */
function projectsOf({ order, bids }: EventState) {
  return order.flatMap((id, place) => {
    const bid = bids.get(id);
    if (bid === undefined || isSetAside(bid)) return [];
    const { askPence, leastPence } = bid;
    return [{ bid: id, number: place + 1, askPence, leastPence }];
  });
}

/** One for each card of a range that works; its group's own project is not on it (C11). */
export async function sheetsOfCards(
  office: Pick<CardOffice, 'register'>,
  room: EventRoom,
  range: CardRange,
  isWanted: (card: CardNumber) => boolean = () => true,
): Promise<readonly NumberedSheet[]> {
  const rows = await cardRows(office, room, range);
  const live = rows.filter((row) => standingOfRow(row, room) === 'live' && isWanted(row.number));
  return live.map(({ number, key }) => {
    const own = key === null ? null : room.ownBid(key);
    const leavesOut = own !== null && room.state.rules.ownBid === 'abstain';
    return {
      number: sheetNumber(number),
      without: leavesOut ? room.state.order.indexOf(own) + 1 : null,
      young: key !== null && room.state.youngCards.has(key),
    };
  });
}

async function sheetsAsked(
  office: Pick<CardOffice, 'register'>,
  room: EventRoom,
  { from, to, blank }: SheetsAsked,
): Promise<readonly NumberedSheet[]> {
  if (blank !== undefined) {
    const count = Math.min(blank, mostSheetsAtOnce + 1);
    return Array.from({ length: count }, () => ({ number: null, without: null }));
  }
  if (from !== undefined || to !== undefined)
    return sheetsOfCards(office, room, { from: from ?? everyCard.from, to: to ?? everyCard.to });
  const { onPaper, entered } = room.sheets.book;
  const isEntered = new Set(entered.map(([card]) => card));
  const isOut = new Set(onPaper.filter((card) => !isEntered.has(card)));
  return isOut.size === 0 ? [] : sheetsOfCards(office, room, everyCard, (card) => isOut.has(card));
}
