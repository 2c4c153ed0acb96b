/** What PostgreSQL's tables are, in the same words as SQLite's. */

import type { Connections } from '../../sql/postgres-connections.ts';
import { plainCheck, type Shape } from './sqlite-shape.ts';

const columns = `SELECT table_name || '.' || column_name || ' ' || data_type || CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END
    || COALESCE(' default ' || split_part(column_default, '::', 1), '') AS line
  FROM information_schema.columns WHERE table_schema = 'public' AND NOT table_name = ANY ($1)`;

const named = (keys: string, table: string) =>
  `(SELECT string_agg(attname, ', ' ORDER BY place) FROM unnest(${keys}) WITH ORDINALITY AS each (number, place)
    JOIN pg_attribute ON attrelid = ${table} AND attnum = number)`;

const keys = `SELECT contype AS kind, relname AS name, pg_get_constraintdef(pg_constraint.oid) AS said,
    relname || CASE contype
      WHEN 'p' THEN ' primary key ' || ${named('conkey', 'conrelid')}
      WHEN 'u' THEN ' unique ' || ${named('conkey', 'conrelid')}
      WHEN 'f' THEN ' ' || ${named('conkey', 'conrelid')} || ' refers to ' || confrelid::regclass || ' ' || ${named('confkey', 'confrelid')}
        || CASE confdeltype WHEN 'c' THEN ' and goes with it' ELSE '' END
      ELSE '' END AS line
  FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
  WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f', 'c') AND NOT relname = ANY ($1)`;

const indexes = `SELECT relname || ' by ' || ${named('indkey::int2[]', 'indrelid')} AS line FROM pg_index
  JOIN pg_class ON pg_class.oid = indrelid AND relnamespace = 'public'::regnamespace
  WHERE NOT indisunique AND NOT relname = ANY ($1)`;

const guards = `SELECT DISTINCT lower(event_manipulation) || ' on ' || event_object_table AS line
  FROM information_schema.triggers WHERE trigger_schema = 'public' AND NOT event_object_table = ANY ($1)`;

const names = `SELECT table_name AS name FROM information_schema.tables
  WHERE table_schema = 'public' AND NOT table_name = ANY ($1)`;

export async function postgresShape(connections: Connections, beside: readonly string[]): Promise<Shape> {
  const left = ['migrations', ...beside];
  const tables = (await connections.use((connection) => connection.ask(names, [left]))).rows;
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await connections.use((connection) => connection.ask(`SELECT * FROM ${String(name)}`));
    found.push(...rows.map((row) => `${String(name)} ${JSON.stringify(row)}`));
  }
  const lines = async (statement: string) =>
    (await connections.use((connection) => connection.ask(statement, [left]))).rows;
  return {
    columns: (await lines(columns)).map(({ line }) => String(line)).toSorted(),
    keys: (await lines(keys))
      .map(({ kind, name, said, line }) =>
        kind === 'c'
          ? `${String(name)} checks ${plainCheck(String(said).replace(/^CHECK /, ''))}`
          : String(line),
      )
      .toSorted(),
    indexes: (await lines(indexes)).map(({ line }) => String(line)).toSorted(),
    guards: (await lines(guards)).map(({ line }) => String(line)).toSorted(),
    rows: found.toSorted(),
  };
}
