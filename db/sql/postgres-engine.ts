/** PostgreSQL takes the steps of a table one after another: each statement is sent, and its rows are waited for. */

import type { Connection, Connections } from './postgres-connections.ts';
import type { Engine } from './engine.ts';
import { isList, isRows, type Answered, type List, type Statement, type Steps, type Value } from './steps.ts';

export interface PostgresEngine extends Engine {
  /**
   * Takes steps in one commit beside others: for writes that lock what they depend on by themselves, as an append locks
   * its stream.
   */
  writeBeside<Answer>(steps: () => Steps<Answer>): Promise<Answer>;
  /** Lets go of the database; whoever is connected is done first. */
  close(): Promise<void>;
}

/** How often it is looked whether another server has written what is followed here. */
const lookEveryMs = 250;

/** One writer at a time, as in SQLite: whatever the register reads before it writes still holds when it writes. */
const takeTurn = "BEGIN; SELECT pg_advisory_xact_lock(hashtext('decision-day register'))";
const oneState = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

export function postgresEngine(connections: Connections): PostgresEngine {
  const listeners = new Set<() => void>();
  // Later, so that a listener that fails is no failure of what was written.
  const tell = () => listeners.forEach((hear) => queueMicrotask(hear));
  const looking = lookForNews(connections, tell);

  async function commit<Answer>(begin: string, steps: () => Steps<Answer>): Promise<Answer> {
    const wanted = new Set<Statement['afterCommit']>();
    const given = await connections.commit(begin, (connection) =>
      taken(steps(), (statement) => {
        wanted.add(statement.afterCommit);
        return answer(connection, statement);
      }),
    );
    if (wanted.has('tell')) tell();
    return given;
  }

  return {
    read: (steps) => connections.use((connection) => readIn(connection, steps)),
    write: (steps) => commit(takeTurn, steps),
    writeBeside: (steps) => commit('BEGIN', steps),
    listen(hear) {
      listeners.add(hear);
      looking.start();
      return () => void listeners.delete(hear);
    },
    // What PostgreSQL erases stays in its files and archives for a while: docs/decisions/postgres.md.
    forgetErased: async () => undefined,
    async close() {
      looking.stop();
      await connections.close();
    },
  };
}

/** Most reads are one statement, which sees one state by itself. One with more begins anew in a transaction that does. */
async function readIn<Answer>(connection: Connection, steps: () => Steps<Answer>): Promise<Answer> {
  const begun = steps();
  const first = begun.next();
  if (first.done === true) return first.value;
  const second = begun.next(await answer(connection, first.value));
  if (second.done === true) return second.value;
  await connection.ask(oneState);
  const given = await taken(steps(), (statement) => answer(connection, statement));
  await connection.ask('COMMIT');
  return given;
}

/** Takes steps on a connection, inside whatever transaction it is in. */
export function takeOn<Answer>(connection: Connection, steps: Steps<Answer>): Promise<Answer> {
  return taken(steps, (statement) => answer(connection, statement));
}

async function taken<Answer>(
  steps: Steps<Answer>,
  answered: (statement: Statement) => Promise<Answered>,
): Promise<Answer> {
  let step = steps.next();
  while (step.done !== true) step = steps.next(await answered(step.value));
  return step.value;
}

async function answer(connection: Connection, statement: Statement): Promise<Answered> {
  const { text, bound } = written(statement);
  const { rows, rowCount, command } = await connection.ask(text, bound);
  return { rows, changed: command === 'SELECT' ? 0 : (rowCount ?? 0) };
}

/** The statement as PostgreSQL reads it: `$1` where a value stands, and every value in that order. */
function written({ parts, values }: Statement): {
  readonly text: string;
  readonly bound: readonly unknown[];
} {
  const bound: unknown[] = [];
  const place = (value: unknown) => `$${bound.push(value)}`;
  const text = parts.map((part, before) => part + marker(values[before], place)).join('');
  return { text, bound };
}

function marker(value: Value | undefined, place: (value: unknown) => string): string {
  if (value === undefined) return '';
  if (isRows(value)) {
    const columns = Object.entries(value.columns);
    const lists = columns.map(([, list]) => listAt(list, place));
    const names = columns.map(([name]) => `"${name}"`);
    return `(SELECT * FROM unnest(${lists.join(', ')}) AS each (${names.join(', ')}))`;
  }
  if (isList(value)) return `(SELECT unnest(${listAt(value, place)}))`;
  // Where nothing else in a statement says what a value is, PostgreSQL would take it for a text.
  return typeof value === 'number' ? `${place(wholeOrLargest(value))}::bigint` : place(value);
}

/** A bound that excludes nothing: SQLite compares with infinity, of which PostgreSQL's whole numbers have none. */
function wholeOrLargest(value: number): number | string {
  if (Number.isFinite(value)) return value;
  return String(value > 0 ? 2n ** 63n - 1n : -(2n ** 63n));
}

function listAt({ of, values }: List, place: (value: unknown) => string): string {
  return `${place(values)}::${of === 'texts' ? 'text' : 'bigint'}[]`;
}

/** NOTIFY would let commits wait for each other, so a server that follows looks by itself. */
function lookForNews(connections: Connections, tell: () => void) {
  let seen: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  const look = async () => {
    const { rows } = await connections.use((connection) =>
      connection.ask('SELECT COALESCE(MAX(number), 0) AS newest FROM numbered_changes'),
    );
    const newest = Number(rows[0]?.['newest']);
    // The first look tells too: something may have come between what was read before it and now.
    if (newest !== seen) tell();
    seen = newest;
  };
  const again = () => {
    // While the database is away there is no news: whoever asks it for more is told why.
    timer = setTimeout(
      () =>
        void look()
          .catch(() => undefined)
          .then(() => timer && again()),
      lookEveryMs,
    );
    timer.unref();
  };
  return {
    start: () => void (timer ?? again()),
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
