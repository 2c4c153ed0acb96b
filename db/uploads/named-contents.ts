import type { Database } from '../open.ts';
import type { ContentHash } from './uploads.ts';

/** Where contents are named; a copy of an earlier form may not have each table yet. */
const places = [
  ['picture_files', 'content'],
  ['bid_documents', 'file'],
] as const;

/** The contents that a database names, each once. */
export function namedContents(db: Database): readonly ContentHash[] {
  const named = places.flatMap(([table, column]) =>
    isThere(db, table) ? db.prepare<[], ContentHash>(`SELECT ${column} FROM ${table}`).pluck(true).all() : [],
  );
  return [...new Set(named)].toSorted();
}

function isThere(db: Database, table: string): boolean {
  return db.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(table) !== undefined;
}
