import { useMemo, useState, type ReactNode } from 'react';
import styles from './finder.module.css';
import { foundBy } from './found-by.ts';
import { TextField } from './text-field.tsx';

/** A shorter list is read faster than searched. */
const worthFinding = 13;

export interface FinderOf<Row> {
  readonly id: string;
  readonly rows: readonly Row[];
  /** What a row is found by. It has to be the same function each time. */
  readonly textOf: (row: Row) => string;
  readonly label: string;
  readonly hint?: string;
  /** Says how many were found, of how many. */
  readonly says: (counts: { found: number; of: number }) => string;
}

export interface Finder<Row> {
  /** Nothing above a short list. */
  readonly field: ReactNode;
  readonly found: readonly Row[];
  /** Something is typed, and only what matches is shown. */
  readonly searching: boolean;
}

/** A field above a long list that leaves only the rows that somebody looks for. */
export function useFinder<Row>({ id, rows, textOf, label, hint, says }: FinderOf<Row>): Finder<Row> {
  const [typed, setTyped] = useState('');
  const isLong = rows.length >= worthFinding;
  const searching = isLong && typed.trim() !== '';
  const found = useMemo(
    () => (searching ? rows.filter((row) => foundBy(typed, textOf(row))) : rows),
    [searching, typed, rows, textOf],
  );
  const field = isLong ? (
    <search className={styles.finder}>
      <TextField
        id={id}
        type="search"
        label={label}
        hint={hint}
        characters={24}
        autoComplete="off"
        value={typed}
        onChange={setTyped}
      />
      <p role="status">{searching ? says({ found: found.length, of: rows.length }) : null}</p>
    </search>
  ) : null;
  return { field, found, searching };
}
