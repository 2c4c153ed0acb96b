/** What SQLite's tables are, in words in which PostgreSQL's can be said too: each list sorted, each line a sentence. */

import type { Database } from '../../open.ts';

export interface Shape {
  readonly columns: readonly string[];
  /** Primary keys, what is unique, what refers to what, and checks. */
  readonly keys: readonly string[];
  readonly indexes: readonly string[];
  readonly guards: readonly string[];
  /** What stands in a database to which nobody has written yet. */
  readonly rows: readonly string[];
}

const types: Readonly<Record<string, string>> = { INTEGER: 'bigint', TEXT: 'text', BLOB: 'bytea' };

interface ColumnRow {
  readonly tbl: string;
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly dflt: string | null;
  readonly pk: number;
}

const tables = `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migrations'`;

export function columnsIn(db: Database): readonly string[] {
  return rowsOf(db)
    .map(({ tbl, name, type, notnull, dflt, pk }) => {
      // A column that is a whole primary key by itself takes no NULL either.
      const isNeeded = notnull === 1 || pk > 0;
      return `${tbl}.${name} ${types[type]}${isNeeded ? ' not null' : ''}${dflt === null ? '' : ` default ${dflt}`}`;
    })
    .toSorted();
}

export function keysIn(db: Database): readonly string[] {
  const primary = Map.groupBy(
    rowsOf(db).filter(({ pk }) => pk > 0),
    ({ tbl }) => tbl,
  );
  return [
    ...[...primary].map(([table, columns]) => `${table} primary key ${inOrder(columns)}`),
    ...uniqueIn(db),
    ...foreignIn(db),
    ...checksIn(db),
  ].toSorted();
}

function inOrder(columns: readonly ColumnRow[]): string {
  return columns
    .toSorted((a, b) => a.pk - b.pk)
    .map(({ name }) => name)
    .join(', ');
}

function rowsOf(db: Database): readonly ColumnRow[] {
  return db
    .prepare<[], ColumnRow>(
      `SELECT tables.name AS tbl, each.name, each.type, each."notnull", each.dflt_value AS dflt, each.pk
       FROM (${tables}) AS tables, pragma_table_xinfo(tables.name) AS each`,
    )
    .all();
}

function uniqueIn(db: Database): readonly string[] {
  return db
    .prepare<[], string>(
      `SELECT tables.name || ' unique ' || (SELECT group_concat(name, ', ') FROM pragma_index_info(each.name))
       FROM (${tables}) AS tables, pragma_index_list(tables.name) AS each WHERE each.origin = 'u'`,
    )
    .pluck(true)
    .all();
}

function foreignIn(db: Database): readonly string[] {
  return db
    .prepare<[], string>(
      `SELECT tables.name || ' ' || group_concat(keys."from", ', ' ORDER BY keys.seq) || ' refers to ' || keys."table" || ' '
         || group_concat(keys."to", ', ' ORDER BY keys.seq) || CASE keys.on_delete WHEN 'CASCADE' THEN ' and goes with it' ELSE '' END
       FROM (${tables}) AS tables, pragma_foreign_key_list(tables.name) AS keys GROUP BY tables.name, keys.id`,
    )
    .pluck(true)
    .all();
}

/** How many conditions stand on each table, and which words each list takes. */
function checksIn(db: Database): readonly string[] {
  return db
    .prepare<[], { name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_schema WHERE name IN (${tables})`,
    )
    .all()
    .flatMap(({ name, sql }) =>
      conditions(sql.replaceAll(/--.*$/gm, '')).map((check) => `${name} checks ${plainCheck(check)}`),
    );
}

/** What stands in the brackets after each CHECK. */
function conditions(sql: string): readonly string[] {
  return [...sql.matchAll(/CHECK \(/g)].map(({ index }) => {
    const from = index + 'CHECK ('.length;
    let depth = 1;
    let to = from;
    for (; depth > 0; to += 1) depth += sql[to] === '(' ? 1 : sql[to] === ')' ? -1 : 0;
    return sql.slice(from, to - 1);
  });
}

/** The names, words and numbers of a condition, in order: what both engines write the same way. */
export function plainCheck(check: string): string {
  const kept = check
    .replaceAll(/::(?:text|bigint|integer)(?:\[\])?/g, '')
    .match(/'[^']*'|\w+|[<>=|]+/g)
    ?.filter((word) => !/^(?:IN|ANY|ARRAY|COLLATE|C)$/.test(word) && word !== '=');
  return (kept ?? []).join(' ');
}

export function indexesIn(db: Database): readonly string[] {
  return db
    .prepare<[], string>(
      `SELECT tables.name || ' by ' || (SELECT group_concat(name, ', ') FROM pragma_index_info(each.name))
       FROM (${tables}) AS tables, pragma_index_list(tables.name) AS each WHERE each.origin = 'c'`,
    )
    .pluck(true)
    .all()
    .toSorted();
}

/** Which acts on which tables a trigger watches over; an insert that replaces is none that PostgreSQL has. */
export function guardsIn(db: Database): readonly string[] {
  return db
    .prepare<[], string>("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name <> 'streams_once'")
    .pluck(true)
    .all()
    .flatMap((sql) => /BEFORE (\w+) ON (\w+)/.exec(sql)?.slice(1, 3).join(' on ').toLowerCase() ?? [])
    .toSorted();
}

export function newRowsIn(db: Database): readonly string[] {
  const names = db.prepare<[], string>(tables).pluck(true).all();
  return names
    .flatMap((name) =>
      db
        .prepare<[], object>(`SELECT * FROM ${name}`)
        .all()
        .map((row) => `${name} ${JSON.stringify(row)}`),
    )
    .toSorted();
}
