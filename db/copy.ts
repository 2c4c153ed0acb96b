/** A consistent copy of a database, also while a server writes to it: the whole copy is there, or none of it. */

import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { flush } from './flush.ts';
import { flushWhile } from './flush-while.ts';
import type { Database } from './open.ts';

/**
 * Copies everything that `db` holds now to `target`. It is written under another name, and renamed when it is on the
 * disk, so a crash leaves the copy before or this one. The copy contains nothing that was erased.
 *
 * @throws errors of SQLite or the system; `target` is then unchanged
 */
export function copyDatabase(db: Database, target: string): void {
  const beside = `${target}.new`;
  rmSync(beside, { force: true });
  try {
    vacuumInto(db, beside);
    makeDurable(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** SQLite would hand over the whole copy to the disk at once, and every vote would wait: it is done in pieces instead. */
function vacuumInto(db: Database, file: string): void {
  const flushing = Number(db.pragma('synchronous', { simple: true }));
  db.pragma('synchronous = OFF');
  try {
    flushWhile(file, () => db.prepare('VACUUM INTO ?').run(file));
  } finally {
    db.pragma(`synchronous = ${flushing}`);
  }
}

/** Moves the finished file `beside` over `target` so that neither crash nor power cut can leave half of it. */
export function makeDurable(beside: string, target: string): void {
  chmodSync(beside, 0o600);
  flush(beside);
  renameSync(beside, target);
  syncFolder(dirname(target));
}

/** The new name itself has to reach the disk. Windows has no such call: there the move is written through. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
