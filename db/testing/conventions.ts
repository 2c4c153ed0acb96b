import type { Database } from '../open.ts';

/** Which closed list of the domain each enumerated column has to hold: `table.column`. */
export type ClosedLists = Readonly<Record<string, readonly string[]>>;

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  /** The column's own line in CREATE TABLE. */
  readonly sql: string;
}

/** What the schema breaks of this project's conventions, one sentence each; none when all is well. */
export function violations(db: Database, lists: ClosedLists): string[] {
  const columns = columnsOf(db);
  return [
    ...looseTables(db),
    ...columns.flatMap(wrongMoney),
    ...columns.flatMap(wrongTime),
    ...columns.flatMap((column) => wrongList(column, lists)),
    ...Object.keys(lists).flatMap((name) => lostList(name, columns)),
    ...wrongReferences(db, columns),
    ...unguardedJournal(db),
  ];
}

function looseTables(db: Database): string[] {
  return db
    .prepare<[], { name: string; strict: number }>(
      "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .all()
    .filter(({ strict }) => strict === 0)
    .map(({ name }) => `${name} is not STRICT: a column would take a value of any type.`);
}

const MONEY = /(^|_)(pence|amount|pot|ask|least|total)(_|$)/;

function wrongMoney({ table, column, type, sql }: Column): string[] {
  if (!MONEY.test(column)) return [];
  const name = `${table}.${column}`;
  return [
    ...(column.endsWith('_pence') ? [] : [`${name} holds money, so its name ends in _pence.`]),
    ...(type === 'INTEGER' ? [] : [`${name} is ${type}: money is INTEGER pence.`]),
    ...(sql.includes(`CHECK (${column} >= 0)`) ? [] : [`${name} would take a negative amount.`]),
  ];
}

function wrongTime({ table, column, type }: Column): string[] {
  const isTime = column === 'at' || /_(at|ms)$/.test(column);
  return isTime && type !== 'INTEGER'
    ? [`${table}.${column} is ${type}: times are INTEGER milliseconds.`]
    : [];
}

/** A list of words in a CHECK is a copy of a list in the domain, and has to stay one. */
function wrongList({ table, column, sql }: Column, lists: ClosedLists): string[] {
  const name = `${table}.${column}`;
  const found = /CHECK \(\w+ IN \(([^)]*)\)\)/.exec(sql)?.[1];
  if (found === undefined) return [];
  const words = found.split(',').map((word) => word.trim().replaceAll("'", ''));
  if (words.join() === '0,1') return [];
  const wanted = lists[name];
  if (!wanted) return [`${name} has a list of words that no closed list stands behind.`];
  const missing = wanted.filter((word) => !words.includes(word));
  const extra = words.filter((word) => !wanted.includes(word));
  return [
    ...missing.map((word) => `${name} would refuse ‘${word}’.`),
    ...extra.map((word) => `${name} would take ‘${word}’, which means nothing.`),
  ];
}

function lostList(name: string, columns: readonly Column[]): string[] {
  const column = columns.find((each) => `${each.table}.${each.column}` === name);
  if (column && /CHECK \(\w+ IN \(/.test(column.sql)) return [];
  return [`${name} should hold a closed list and has no CHECK for it.`];
}

function wrongReferences(db: Database, columns: readonly Column[]): string[] {
  const typeOf = (table: string, column: string) =>
    columns.find((each) => each.table === table && each.column === column)?.type;
  return db
    .prepare<[], { child: string; from: string; parent: string; to: string | null }>(
      `SELECT tables.name AS child, keys."from", keys."table" AS parent, keys."to"
       FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS keys WHERE tables.type = 'table'`,
    )
    .all()
    .flatMap(({ child, from, parent, to }) => {
      const [here, there] = [typeOf(child, from), to === null ? undefined : typeOf(parent, to)];
      if (there === undefined)
        return [`${child}.${from} refers to ${parent}.${to ?? '?'}, which is not there.`];
      return here === there ? [] : [`${child}.${from} is ${here}, but ${parent}.${to} is ${there}.`];
    });
}

const guards = [
  ['journal', 'INSERT'],
  ['journal', 'UPDATE'],
  ['journal', 'DELETE'],
  ['streams', 'INSERT'],
  ['streams', 'UPDATE'],
  ['streams', 'DELETE'],
] as const;

function unguardedJournal(db: Database): string[] {
  const triggers = db
    .prepare<[], string>("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
    .pluck(true)
    .all();
  return guards
    .filter(([table, act]) => !triggers.some((sql) => sql.includes(`BEFORE ${act} ON ${table}`)))
    .map(([table, act]) => `Nothing guards ${act} on ${table}.`);
}

function columnsOf(db: Database): Column[] {
  return db
    .prepare<[], Omit<Column, 'sql'> & { tableSql: string }>(
      `SELECT tables.name AS "table", columns.name AS "column", columns.type, tables.sql AS tableSql
       FROM sqlite_schema AS tables, pragma_table_xinfo(tables.name) AS columns
       WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%'`,
    )
    .all()
    .map(({ tableSql, ...column }) => ({ ...column, sql: lineOf(tableSql, column.column) }));
}

/** What CREATE TABLE says about one column: from its name to where the next column or constraint starts. */
function lineOf(tableSql: string, column: string): string {
  const sql = tableSql.replaceAll(/--.*$/gm, '');
  const start = new RegExp(`[(,]\\s*${column}\\s`).exec(sql);
  if (!start) return '';
  const rest = sql.slice(start.index + start[0].length);
  const next = /,\s*(?:\w+\s+(?:TEXT|INTEGER|REAL|BLOB|ANY)\b|PRIMARY KEY|FOREIGN KEY|UNIQUE|CHECK)/.exec(
    rest,
  );
  return rest.slice(0, next?.index ?? rest.length);
}
