/** SQLite without our settings and our tables: for scripts that measure against it, plant a fault in it or watch it write. */

import Sqlite from 'better-sqlite3';

export type RawDatabase = Sqlite.Database;
export type RawStatement = Sqlite.Statement;

/** Opens `file`, or a new database in memory for `:memory:`. */
export function openRaw(file: string, options: { readonly readonly?: boolean } = {}): RawDatabase {
  return new Sqlite(file, options);
}
