/** The voting sheets of an event, opened: read when the room opens, and after each change of them (J21). */

import type { Register } from '../../db/register/register.ts';
import type { SheetFate, SheetFates } from '../../domain/event/card-count.ts';
import type { BallotKey, CardNumber, EventId } from '../../domain/ids.ts';
import { emptySheetBook, type SheetBook } from '../../domain/sheets/sheet-book.ts';
import type { ViewSources } from '../../domain/views/view-sources.ts';
import { Turns } from './turns.ts';

/** Null when it cannot be opened: its key was destroyed, or it was changed. */
export type OpenSheets = (event: EventId, version: number, sealed: Uint8Array) => SheetBook | null;

export class EventSheets {
  readonly #event: EventId;
  readonly #register: Pick<Register, 'sheetBooks' | 'cardLinks'>;
  readonly #open: OpenSheets;
  readonly #turns = new Turns();
  #book = emptySheetBook;
  #version = 0;
  #fates: SheetFates = new Map();

  constructor(event: EventId, register: Pick<Register, 'sheetBooks' | 'cardLinks'>, open: OpenSheets) {
    this.#event = event;
    this.#register = register;
    this.#open = open;
  }

  /** One after the other: what was read first never takes the place of what was read later. */
  load(): Promise<void> {
    return this.#turns.take(async () => {
      const { sheetBooks, cardLinks } = this.#register;
      const kept = await sheetBooks.read(this.#event);
      const book = kept && this.#open(this.#event, kept.version, kept.sealed);
      this.#version = kept?.version ?? 0;
      this.#book = book ?? emptySheetBook;
      // Most events have no paper: their links are not read for it.
      const keys = this.#book.onPaper.length > 0 ? await cardLinks.keys(this.#event) : new Map();
      this.#fates = fatesIn(this.#book, keys);
    });
  }

  get book(): SheetBook {
    return this.#book;
  }

  /** Of the book as it is kept; 0 before there is one. */
  get version(): number {
    return this.#version;
  }

  /** What became of the sheet of each card that votes on paper. */
  get fates(): SheetFates {
    return this.#fates;
  }

  /** How many counted sheets took the place of what a phone had sent. */
  get replaced(): number {
    return this.#book.counted.reduce((sum, { replaced }) => sum + replaced, 0);
  }

  /** What views are made from. */
  get forViews(): Pick<ViewSources, 'sheets' | 'sheetsOpen' | 'sheetsReplaced'> {
    const sheetsOpen = this.#book.open.reduce((sum, { sheets }) => sum + sheets, 0);
    return { sheets: this.#fates, sheetsOpen, sheetsReplaced: this.replaced };
  }

  /** A card that votes on paper takes nothing from a phone (Y1). */
  isOnPaper(key: BallotKey): boolean {
    return this.#fates.has(key);
  }
}

function fatesIn(
  { onPaper, entered }: SheetBook,
  keys: ReadonlyMap<CardNumber, BallotKey>,
): ReadonlyMap<BallotKey, SheetFate> {
  const fates = new Map<BallotKey, SheetFate>();
  const became = new Map(entered);
  for (const card of onPaper) {
    const key = keys.get(card);
    if (key !== undefined) fates.set(key, became.get(card) ?? 'not-returned');
  }
  return fates;
}
