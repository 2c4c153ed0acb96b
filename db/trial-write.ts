import type { Database } from './open.ts';

/**
 * Commits something that changes nothing, to learn whether the disk takes writes again after it did not.
 *
 * @throws what SQLite says, while it does not.
 */
export function tryWriting(db: Database): void {
  db.exec('UPDATE numbers SET last = last');
}
