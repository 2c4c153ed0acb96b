/** SQLite takes the steps of a table at once. */

import type Sqlite from 'better-sqlite3';
import { forgetErased, type Database } from '../open.ts';
import type { Engine } from './engine.ts';
import { isList, isRows, jsonOf, type Answered, type Statement, type Steps, type Value } from './steps.ts';

export interface SqliteEngine extends Engine {
  /** Does `work` in one transaction, and after its commit what its statements want done then. */
  commit<Answer>(work: () => Answer): Answer;
  /** Takes steps inside a `commit`, or steps that only read. */
  take<Answer>(steps: Steps<Answer>): Answer;
}

const engines = new WeakMap<Database, SqliteEngine>();

/** The one engine of a database: journal and register write through the same. */
export function sqliteEngine(db: Database): SqliteEngine {
  const engine = engines.get(db) ?? newEngine(db);
  engines.set(db, engine);
  return engine;
}

function newEngine(db: Database): SqliteEngine {
  const prepared = preparing(db);
  const listeners = new Set<() => void>();
  /** What the statements of the commit that is being made want done after it. */
  const wanted = new Set<Statement['afterCommit']>();

  const answer = ({ parts, values, afterCommit }: Statement): Answered => {
    if (afterCommit) wanted.add(afterCommit);
    const statement = prepared(parts, values);
    const bound = values.map(toBind);
    if (statement.reader) return { rows: statement.all(...bound), changed: 0 };
    return { rows: [], changed: statement.run(...bound).changes };
  };
  const take = <Answer>(steps: Steps<Answer>): Answer => {
    let step = steps.next();
    while (step.done !== true) step = steps.next(answer(step.value));
    return step.value;
  };
  const commit = <Answer>(work: () => Answer): Answer => {
    // A part of the commit around it, which does afterwards what both want.
    if (db.inTransaction) return db.transaction(work)();
    wanted.clear();
    const given = db.transaction(work).immediate();
    // Later, so that a listener that fails is no failure of what was written.
    if (wanted.has('tell')) for (const hear of listeners) queueMicrotask(hear);
    if (wanted.has('forget')) forgetErased(db);
    return given;
  };
  return {
    commit,
    take,
    // Not in a transaction: that would be taken for a write, and refused while a file is away.
    read: async (steps) => take(steps()),
    write: async (steps) => commit(() => take(steps())),
    listen(hear) {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    forgetErased: async () => forgetErased(db),
  };
}

/** Each statement is prepared once: found by the place in the program that says it, or by its text. */
function preparing(db: Database) {
  const byPlace = new WeakMap<Statement['parts'], Sqlite.Statement>();
  const byText = new Map<string, Sqlite.Statement>();
  return (parts: Statement['parts'], values: Statement['values']): Sqlite.Statement => {
    const known = byPlace.get(parts);
    if (known) return known;
    const text = parts.map((part, place) => part + marker(values[place])).join('');
    const statement = byText.get(text) ?? db.prepare(text);
    byText.set(text, statement);
    byPlace.set(parts, statement);
    return statement;
  };
}

function marker(value: Value | undefined): string {
  if (value === undefined) return '';
  if (isRows(value)) {
    const columns = Object.keys(value.columns).map((name, place) => `value ->> ${place} AS "${name}"`);
    return `(SELECT ${columns.join(', ')} FROM json_each(?))`;
  }
  return isList(value) ? '(SELECT value FROM json_each(?))' : '?';
}

function toBind(value: Value): string | number | null | Uint8Array {
  if (isRows(value)) return jsonOf(value);
  return isList(value) ? JSON.stringify(value.values) : value;
}
