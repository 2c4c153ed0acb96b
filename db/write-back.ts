/**
 * Checkpoints the write-ahead log into the database file: at rest, so that a copy of the file alone is complete, and by
 * size, in slices too small to be noticed.
 */

import type Sqlite from 'better-sqlite3';

/** So much of the log is carried over at a time: some milliseconds, on a slow disk some tens of them. */
export const sliceBytes = 2 ** 20;

/**
 * Carries over what no reader is still at. Never waits: what a reader holds back follows the next time.
 *
 * @returns true when nothing is left in the log
 */
export function writeBack(db: Sqlite.Database): boolean {
  const patience = Number(db.pragma('busy_timeout', { simple: true }));
  db.pragma('busy_timeout = 0');
  try {
    const busy = db.pragma('wal_checkpoint(TRUNCATE)', { simple: true });
    return busy === 0;
  } finally {
    db.pragma(`busy_timeout = ${patience}`);
  }
}
