import { MalformedElection, type FilePlace } from './malformed.ts';

/** One cell: its text without surrounding spaces or quotes, and where it begins. */
export interface Cell extends FilePlace {
  readonly value: string;
}

export type Row = readonly Cell[];

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_BREAK = /\r\n|\r|\n/g;
const CELL_END = /[;\r\n]/g;
const BLANK = /[ \t]*/y;

/** The text that is not read yet, and the place in it. */
interface Reader {
  text: string;
  at: number;
  line: number;
  /** Offset at which the current line begins; negative when it began in text that is gone. */
  lineStart: number;
  /** True when no more text follows. */
  whole: boolean;
}

/**
 * Splits text into rows of cells (rules P1 to P3): `;` between cells, CR LF, LF or CR between rows,
 * and both allowed inside double quotes, where a doubled quote stands for one. Only real line breaks end
 * a row: U+2028, U+0085 and form feed are letters of a name.
 *
 * The text comes in pieces, cut anywhere (rule P13); a row is handed on as soon as it is certain where it
 * ends, and then forgotten. Rows without any text are left out.
 */
export class RowReader {
  readonly #take: (row: Row) => void;
  readonly #reader: Reader = { text: '', at: 0, line: 1, lineStart: 0, whole: false };
  #begun = false;

  constructor(take: (row: Row) => void) {
    this.#take = take;
  }

  /** @throws MalformedElection when text follows a closing quote. */
  push(piece: string): void {
    const reader = this.#reader;
    reader.text = reader.text.slice(reader.at) + piece;
    reader.lineStart -= reader.at;
    reader.at = 0;
    if (!this.#begun && reader.text !== '') {
      this.#begun = true;
      refuseWideText(reader.text);
      if (reader.text.startsWith(BYTE_ORDER_MARK)) reader.at = reader.lineStart = BYTE_ORDER_MARK.length;
    }
    this.#readOn();
  }

  /** @throws MalformedElection when a quote was never closed, or text follows a closing quote. */
  end(): void {
    this.#reader.whole = true;
    this.#readOn();
  }

  #readOn(): void {
    const reader = this.#reader;
    while (reader.at < reader.text.length) {
      const { at, line, lineStart } = reader;
      const row = readRow(reader);
      // A row that ends where the text does may go on in the next piece: it is read again then.
      if (!reader.whole && reader.at >= reader.text.length) {
        Object.assign(reader, { at, line, lineStart });
        return;
      }
      if (row.some(({ value }) => value !== '')) this.#take(row);
    }
  }
}

/** Text of two bytes a letter, read as one byte a letter, has a zero beside each letter of the first title. */
function refuseWideText(text: string): void {
  if (!text.slice(0, 8).includes('\0')) return;
  throw new MalformedElection({ code: 'utf-16' }, { line: 1, column: 1 });
}

function readRow(reader: Reader): Row {
  const cells = [readCell(reader)];
  while (reader.text[reader.at] === ';') {
    reader.at += 1;
    cells.push(readCell(reader));
  }
  passLineBreaks(reader, reader.text.startsWith('\r\n', reader.at) ? reader.at + 2 : reader.at + 1);
  return cells;
}

function readCell(reader: Reader): Cell {
  const { text } = reader;
  const place = { line: reader.line, column: reader.at - reader.lineStart + 1 };
  const opening = pastBlanks(text, reader.at);
  const quoted = text[opening] === '"' ? readQuoted(reader, opening) : null;
  if (quoted !== null) return { ...place, value: quoted.trim() };
  const end = cellEnd(text, reader.at);
  const value = text.slice(reader.at, end).trim();
  reader.at = end;
  return { ...place, value };
}

/**
 * Reads a quoted cell and moves past it. Returns `null` for a cell that merely begins with a quoted word (`"Green"
 * corners`). Without a separator inside the quotes it ends at the same place either way, so it is read unchanged.
 */
function readQuoted(reader: Reader, opening: number): string | null {
  const { text } = reader;
  const place = { line: reader.line, column: opening - reader.lineStart + 1 };
  const closing = closingQuote(text, opening);
  if (closing === -1) {
    if (!reader.whole) return toTheEnd(reader);
    throw new MalformedElection({ code: 'quote-not-closed' }, place);
  }
  const end = pastBlanks(text, closing + 1);
  if (cellEnd(text, end) === end) {
    const value = text.slice(opening + 1, closing).replaceAll('""', '"');
    passLineBreaks(reader, end);
    return value;
  }
  if (cellEnd(text, opening) > closing) return null;
  throw new MalformedElection({ code: 'text-after-quote' }, place);
}

/** Where the quote is not closed yet there is nothing to tell but that more text is needed. */
function toTheEnd(reader: Reader): string {
  reader.at = reader.text.length;
  return '';
}

function closingQuote(text: string, opening: number): number {
  let quote = text.indexOf('"', opening + 1);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

/** Moves the reader to `end`, counting the lines it passes. */
function passLineBreaks(reader: Reader, end: number): void {
  for (const found of reader.text.slice(reader.at, end).matchAll(LINE_BREAK)) {
    reader.line += 1;
    reader.lineStart = reader.at + found.index + found[0].length;
  }
  reader.at = end;
}

function cellEnd(text: string, from: number): number {
  CELL_END.lastIndex = from;
  return CELL_END.exec(text)?.index ?? text.length;
}

function pastBlanks(text: string, from: number): number {
  BLANK.lastIndex = from;
  BLANK.exec(text);
  return BLANK.lastIndex;
}
