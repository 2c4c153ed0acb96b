/**
 * What the program asks of a database, said once for every engine. A table's method is a list of steps: each step is one
 * statement, and the engine hands back its rows. SQLite takes the steps at once, inside one transaction; an engine on
 * another machine waits between them. The SQL is what both engines read the same way.
 */

import { assert } from '../../domain/outcome.ts';

/** Many values in the place of one, for `IN`: `WHERE hash IN ${texts(hashes)}`. */
export interface List {
  readonly of: 'texts' | 'numbers';
  readonly values: readonly (string | number | null)[];
}

/**
 * Rows in the place of a table: `FROM ${rows({ bid: numbers(bids), place: numbers(places) })} AS given`. Its columns are
 * as long as each other, and named in SQL as they are here. A batch of any size is one statement, so one round trip.
 */
export interface Rows {
  readonly columns: Readonly<Record<string, List>>;
}

export type Value = string | number | null | Uint8Array | List | Rows;

/** The text of a statement, cut where its values stand. */
export interface Statement {
  readonly parts: readonly string[];
  readonly values: readonly Value[];
  /** What the engine does once the commit that this belongs to stands. */
  readonly afterCommit?: 'tell' | 'forget';
}

/** What a statement came to. */
export interface Answered {
  readonly rows: readonly unknown[];
  /** How many rows it wrote. */
  readonly changed: number;
}

/** A list of statements that ends with an answer. */
export type Steps<Answer> = Generator<Statement, Answer, Answered>;

/** A statement with its values in place; another statement in it stands there word for word. */
export function sql(parts: TemplateStringsArray, ...values: readonly (Value | Statement)[]): Statement {
  if (!values.some(isStatement)) return { parts, values: values.filter(isValue) };
  const whole = { parts: [parts[0] ?? ''], values: [] as Value[] };
  for (const [place, value] of values.entries()) {
    const after = parts[place + 1] ?? '';
    if (isStatement(value)) {
      const [head = '', ...tail] = value.parts;
      whole.parts[whole.parts.length - 1] += head;
      whole.parts.push(...tail);
      whole.parts[whole.parts.length - 1] += after;
      whole.values.push(...value.values);
    } else {
      whole.parts.push(after);
      whole.values.push(value);
    }
  }
  return whole;
}

export function texts(values: readonly (string | null)[]): List {
  return { of: 'texts', values };
}

export function numbers(values: readonly (number | null)[]): List {
  return { of: 'numbers', values };
}

export function rows(columns: Rows['columns']): Rows {
  return { columns };
}

/** For engines. Bytes have a member `values` too: what tells a list is what it is a list of. */
export function isList(value: Value): value is List {
  return typeof value === 'object' && value !== null && 'of' in value;
}

/** For engines. */
export function isRows(value: Value): value is Rows {
  return typeof value === 'object' && value !== null && 'columns' in value;
}

/** For engines: rows as JSON, each a list of its columns' values. */
export function jsonOf({ columns }: Rows): string {
  const lists = Object.values(columns).map(({ values }) => values);
  return JSON.stringify((lists[0] ?? []).map((_, place) => lists.map((values) => values[place] ?? null)));
}

/** A name of a table or of a column, which the program itself says: never what somebody sent. */
export function named(name: string): Statement {
  return { parts: [name], values: [] };
}

/** Every row. What columns a row has is as the statement says: no engine checks `Row`. */
export function* all<Row>(statement: Statement): Steps<readonly Row[]> {
  const answered = yield statement;
  return answered.rows as readonly Row[];
}

/** The first row, or undefined where there is none. */
export function* first<Row>(statement: Statement): Steps<Row | undefined> {
  return (yield* all<Row>(statement))[0];
}

/** The row of a statement that always has one. */
export function* one<Row>(statement: Statement): Steps<Row> {
  const row = yield* first<Row>(statement);
  assert(row !== undefined, 'the statement has a row');
  return row;
}

/** What a statement counts, under the name `count`. */
export function* count(statement: Statement): Steps<number> {
  return (yield* one<{ readonly count: number }>(statement)).count;
}

/** Writes, and gives how many rows were written. */
export function* run(statement: Statement): Steps<number> {
  return (yield statement).changed;
}

/** Writes what others follow: after the commit they are told that there is something new. */
export function* runAndTell(statement: Statement): Steps<number> {
  return yield* run({ ...statement, afterCommit: 'tell' });
}

/** Erases: after the commit nothing of it may be left in any file of the engine. */
export function* erase(statement: Statement): Steps<number> {
  return yield* run({ ...statement, afterCommit: 'forget' });
}

function isStatement(value: Value | Statement): value is Statement {
  return typeof value === 'object' && value !== null && 'parts' in value;
}

function isValue(value: Value | Statement): value is Value {
  return !isStatement(value);
}
