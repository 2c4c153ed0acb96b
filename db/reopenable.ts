/**
 * A database that can be reopened under everybody who uses it. When its file was deleted and written back, prepared
 * statements go on in the new file.
 */

import type Sqlite from 'better-sqlite3';
import type { Database } from './open.ts';

type Statement = Sqlite.Statement;
type Work = (...values: unknown[]) => unknown;

export interface ReopenableDatabase {
  /** The database that everybody uses. */
  readonly db: Database;
  /** The connection behind it now, for code that must ask the file that was deleted. */
  readonly now: () => Database;
  /** From here on `db` is that connection; the one before is closed. Not inside a transaction. */
  goOnWith(next: () => Database): void;
}

export interface WriteGuard {
  /** Wraps each checkpoint of the log into the file, which changes the file. */
  carrying(carry: () => unknown): unknown;
  /**
   * Called before every write, but only once within a transaction.
   *
   * @throws when nothing may be written
   */
  beforeWrite(): void;
}

/** @param first the connection to begin with */
export function reopenable(first: Database, watching: WriteGuard): ReopenableDatabase {
  let open = first;
  const now = () => open;
  const toWrite = () => {
    if (!open.inTransaction) watching.beforeWrite();
    return open;
  };
  const own = {
    prepare: (source: string) => reopenableStatement(now, toWrite, source),
    transaction: (work: Work) => reopenableTransaction(toWrite, work),
    pragma(source: string, options?: Sqlite.PragmaOptions) {
      const ask = () => open.pragma(source, options);
      return source.startsWith('wal_checkpoint') ? watching.carrying(ask) : ask();
    },
  };
  const db = new Proxy(first, {
    get(_, name) {
      if (name === 'prepare' || name === 'transaction' || name === 'pragma') return own[name];
      const value: unknown = Reflect.get(open, name);
      return typeof value === 'function' ? value.bind(open) : value;
    },
  });
  return {
    db,
    now,
    goOnWith(next) {
      const before = open;
      // Whoever closes a file last deletes the log by its name: the one before goes first, or it would take the new one's.
      if (before.open) before.close();
      open = next();
    },
  };
}

function reopenableTransaction(toWrite: () => Database, work: Work) {
  const made = () => toWrite().transaction(work);
  return Object.assign((...values: unknown[]) => made()(...values), {
    default: (...values: unknown[]) => made().default(...values),
    deferred: (...values: unknown[]) => made().deferred(...values),
    immediate: (...values: unknown[]) => made().immediate(...values),
    exclusive: (...values: unknown[]) => made().exclusive(...values),
  });
}

/** Prepared at once, so that a wrong statement fails at once, and again after the connection changed. */
function reopenableStatement(now: () => Database, toWrite: () => Database, source: string): Statement {
  let of = now();
  let statement: Statement = of.prepare(source);
  const shapes: ((made: Statement) => void)[] = [];
  const standing = (): Statement => {
    if (of === now()) return statement;
    of = now();
    statement = of.prepare(source);
    for (const shape of shapes) shape(statement);
    return statement;
  };
  const ready = (): Statement => {
    if (!statement.readonly) toWrite();
    return standing();
  };
  const shaped = (shape: (made: Statement) => void) => {
    shape(standing());
    shapes.push(shape);
    return reopened;
  };
  const own: Readonly<Record<string, Work>> = {
    run: (...values) => ready().run(...values),
    get: (...values) => ready().get(...values),
    all: (...values) => ready().all(...values),
    pluck: (on) => shaped((made) => made.pluck(on !== false)),
    raw: (on) => shaped((made) => made.raw(on !== false)),
  };
  const reopened: Statement = new Proxy(statement, {
    get: (_, name) => (typeof name === 'string' && own[name]) || Reflect.get(standing(), name),
  });
  return reopened;
}
