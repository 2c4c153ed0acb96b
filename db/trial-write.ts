import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import type { Database } from './open.ts';

/** Room for the largest batch of ballots: a small commit still fits where a large one failed, and would promise too much. */
const roomNeeded = 2 ** 20;

/**
 * Learns whether the disk takes writes again after it did not: a commit that changes nothing, and room for a batch.
 *
 * @throws what SQLite or the system says, while it does not.
 */
export function tryWriting(db: Database): void {
  db.exec('UPDATE numbers SET last = last');
  const file = `${db.name}.room`;
  const opened = openSync(file, 'w', 0o600);
  try {
    if (writeSync(opened, Buffer.alloc(roomNeeded)) < roomNeeded) throw new Error('The disk is full.');
    fsyncSync(opened);
  } finally {
    closeSync(opened);
    rmSync(file, { force: true });
  }
}
