import type { Cell, Row } from './cells.ts';
import { MalformedElection, type FilePlace, type SectionName } from './malformed.ts';

/** One section, once its header row is read. */
export interface Section {
  readonly name: SectionName;
  /** Where the title stands. */
  readonly place: FilePlace;
  /** The columns by lower-case name. */
  readonly columns: ReadonlyMap<string, number>;
  /** How many cells its header has; a row has no more. */
  readonly width: number;
}

/** The sections in the order in which a file has them. */
const NAMES: readonly SectionName[] = ['META', 'PROJECTS', 'VOTES'];

/** What a reader of sections is told. */
export interface SectionWatch {
  readonly row: (section: Section, row: Row) => void;
  /** Told of a row that ends before the last column, before the row itself. */
  readonly short: (section: Section, row: Row) => void;
  /** Told when the section is over. */
  readonly over: (section: Section) => void;
}

/**
 * Splits rows into the three sections (rule P4), each a title row, a header row, then rows. A title
 * stands alone in its row in any mixture of cases; a row that merely begins with such a word is data.
 */
export class SectionReader {
  readonly #watch: SectionWatch;
  #titles: Cell[] = [];
  #section: Section | null = null;
  #last: FilePlace = { line: 1, column: 1 };

  constructor(watch: SectionWatch) {
    this.#watch = watch;
  }

  /** @throws MalformedElection when the row is in no section, or a title stands where it should not. */
  row(row: Row): void {
    const [first] = row;
    if (first === undefined) return;
    this.#last = first;
    const name = titleIn(row);
    const title = this.#titles.at(-1);
    if (name !== null) this.#begin(name, first);
    else if (title === undefined) throw new MalformedElection({ code: 'before-first-section' }, first);
    else if (this.#section === null) this.#section = headed(this.#name(), title, row);
    else {
      if (row.length < this.#section.width) this.#watch.short(this.#section, row);
      this.#watch.row(this.#section, fitting(this.#section, row));
    }
  }

  /** @throws MalformedElection when a section is missing. */
  end(): void {
    this.#close();
    const missing = NAMES[this.#titles.length];
    if (missing === undefined) return;
    throw new MalformedElection({ code: 'section-missing', section: missing, found: null }, this.#last);
  }

  #begin(name: SectionName, title: Cell): void {
    const expected = NAMES[this.#titles.length];
    if (expected === undefined || NAMES.indexOf(name) < this.#titles.length)
      throw new MalformedElection({ code: 'section-twice', section: name }, title);
    if (name !== expected)
      throw new MalformedElection({ code: 'section-missing', section: expected, found: name }, title);
    this.#close();
    this.#titles.push(title);
  }

  #close(): void {
    const title = this.#titles.at(-1);
    if (title === undefined) return;
    if (this.#section === null)
      throw new MalformedElection({ code: 'header-missing', section: this.#name() }, title);
    this.#watch.over(this.#section);
    this.#section = null;
  }

  /** The section that is being read. */
  #name(): SectionName {
    return NAMES[this.#titles.length - 1] ?? 'META';
  }
}

function titleIn(row: Row): SectionName | null {
  const filled = row.filter(({ value }) => value !== '');
  const title = row[0]?.value.toUpperCase();
  return filled.length === 1 ? (NAMES.find((name) => name === title) ?? null) : null;
}

function headed(name: SectionName, title: Cell, header: Row): Section {
  const columns = new Map<string, number>();
  for (const [index, cell] of header.entries()) {
    const column = cell.value.toLowerCase();
    if (column === '') continue;
    if (columns.has(column))
      throw new MalformedElection({ code: 'column-twice', section: name, column }, cell);
    columns.set(column, index);
  }
  return { name, place: title, columns, width: header.length };
}

function fitting({ name, width }: Section, row: Row): Row {
  const spare = row.slice(width).find(({ value }) => value !== '');
  if (spare === undefined) return row;
  throw new MalformedElection({ code: 'too-many-cells', section: name }, spare);
}

/**
 * The cell of a row under a column.
 *
 * @throws MalformedElection when the header does not name the column or the row ends before it.
 */
export function cellOf(section: Section, row: Row, column: string): Cell {
  const index = section.columns.get(column);
  if (index === undefined)
    throw new MalformedElection({ code: 'column-missing', section: section.name, column }, section.place);
  const cell = row[index];
  if (cell === undefined) {
    const last = row.at(-1) ?? section.place;
    throw new MalformedElection({ code: 'cell-missing', section: section.name, column, rowEnds: true }, last);
  }
  return cell;
}

/** The same, for a cell that must not be empty. */
export function filledCellOf(section: Section, row: Row, column: string): Cell {
  const cell = cellOf(section, row, column);
  if (cell.value !== '') return cell;
  throw new MalformedElection({ code: 'cell-missing', section: section.name, column, rowEnds: false }, cell);
}

/** True for the text that some tools write where a cell has no value. */
export function isNone(text: string): boolean {
  return text === '' || text.toLowerCase() === 'none';
}
