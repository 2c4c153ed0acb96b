import type { Database } from '../open.ts';
import type { ContentHash } from './uploads.ts';

/** The contents that a database names, each once; also of a copy whose form had no pictures yet. */
export function namedContents(db: Database): readonly ContentHash[] {
  const isThere = db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'picture_files'`).get() !== undefined;
  if (!isThere) return [];
  return db
    .prepare<[], ContentHash>('SELECT DISTINCT content FROM picture_files ORDER BY content')
    .pluck(true)
    .all();
}
