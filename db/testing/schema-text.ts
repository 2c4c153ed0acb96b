import type { Database } from '../open.ts';

/** Every table, index and trigger of a database as SQL that makes them, in an order that does not depend on history. */
export function schemaText(db: Database): string {
  const parts = db
    .prepare<[], string>(
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
       ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 ELSE 3 END, name`,
    )
    .pluck(true)
    .all();
  return `${parts.join(';\n\n')};\n`;
}
