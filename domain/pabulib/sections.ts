import type { Cell, Row } from './cells.ts';
import { MalformedElection, type Place } from './malformed.ts';

export type SectionName = 'META' | 'PROJECTS' | 'VOTES';

/** One section: its columns by lower-case name, and its rows. */
export interface Section {
  readonly name: SectionName;
  /** Where the title stands. */
  readonly place: Place;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly Row[];
}

const NAMES: readonly SectionName[] = ['META', 'PROJECTS', 'VOTES'];

/**
 * Splits rows into the three sections (rule P4), each a title row, a header row, then rows. A title
 * stands alone in its row in any mixture of cases; a row that merely begins with such a word is data.
 *
 * @throws MalformedElection when a section is missing or there twice, or rows stand before the first.
 */
export function readSections(rows: readonly Row[]): Readonly<Record<SectionName, Section>> {
  const found = new Map<SectionName, { title: Cell; rows: Row[] }>();
  let current: Row[] | null = null;
  for (const row of rows) {
    const name = titleIn(row);
    const [first] = row;
    if (first === undefined) continue;
    if (name !== null) {
      if (found.has(name)) throw new MalformedElection('section-twice', first, `${name} is there twice.`);
      current = [];
      found.set(name, { title: first, rows: current });
    } else if (current === null) {
      throw new MalformedElection('before-first-section', first, 'there is text before the first section.');
    } else {
      current.push(row);
    }
  }
  const section = (name: SectionName): Section => {
    const parts = found.get(name);
    if (parts === undefined) {
      const end = rows.at(-1)?.[0] ?? { line: 1, column: 1 };
      throw new MalformedElection('section-missing', end, `the section ${name} is missing.`);
    }
    return readSection(name, parts.title, parts.rows);
  };
  return { META: section('META'), PROJECTS: section('PROJECTS'), VOTES: section('VOTES') };
}

function titleIn(row: Row): SectionName | null {
  const filled = row.filter(({ value }) => value !== '');
  const title = row[0]?.value.toUpperCase();
  return filled.length === 1 ? (NAMES.find((name) => name === title) ?? null) : null;
}

function readSection(name: SectionName, title: Cell, [header, ...rows]: readonly Row[]): Section {
  if (header === undefined) {
    throw new MalformedElection('header-missing', title, `${name} has no header row.`);
  }
  const columns = new Map<string, number>();
  for (const [index, cell] of header.entries()) {
    const column = cell.value.toLowerCase();
    if (column === '') continue;
    if (columns.has(column)) {
      throw new MalformedElection('column-twice', cell, `${name} has the column ${column} twice.`);
    }
    columns.set(column, index);
  }
  for (const row of rows) {
    const spare = row.slice(header.length).find(({ value }) => value !== '');
    if (spare !== undefined) {
      throw new MalformedElection(
        'too-many-cells',
        spare,
        `this row of ${name} has more cells than columns.`,
      );
    }
  }
  return { name, place: title, columns, rows };
}

/**
 * The cell of a row under a column.
 *
 * @throws MalformedElection when the header does not name the column or the row ends before it.
 */
export function cellOf(section: Section, row: Row, column: string): Cell {
  const index = section.columns.get(column);
  if (index === undefined) {
    throw new MalformedElection('column-missing', section.place, `${section.name} has no column ${column}.`);
  }
  const cell = row[index];
  if (cell === undefined) {
    const last = row.at(-1) ?? section.place;
    throw new MalformedElection('cell-missing', last, `this row of ${section.name} ends before ${column}.`);
  }
  return cell;
}

/** The same, for a cell that must not be empty. */
export function filledCellOf(section: Section, row: Row, column: string): Cell {
  const cell = cellOf(section, row, column);
  if (cell.value !== '') return cell;
  throw new MalformedElection('cell-missing', cell, `this row of ${section.name} has no ${column}.`);
}

/** True for the text that some tools write where a cell has no value. */
export function isNone(text: string): boolean {
  return text === '' || text.toLowerCase() === 'none';
}
