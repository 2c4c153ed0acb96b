/** Brings a database that people depend on to the newest form: never in the middle of their evening, never without a copy. */

import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Stage } from '../domain/event/stages.ts';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import { copyDatabase } from './copy.ts';
import { allMigrations, formOf, migrate, refuseUnknownForm } from './migrate.ts';
import type { Database } from './open.ts';
import { rebuildReadable } from './readable/rebuild.ts';

/** A hall is voting: it goes on with the program that it began with. */
export class EventIsOpen extends Error {
  override name = 'EventIsOpen';
}

/** From the first ballot to the seal. Practice does not count: nothing is lost with it. */
export const votingStages: readonly Stage[] = ['open', 'last-call', 'closing', 'counting'];

/** Where the form before an upgrade is kept. */
export function copyBefore(file: string, form: number): string {
  return `${file}.form-${form}`;
}

/** All copies that were kept before upgrades of this database, and what is left of one that was cut short. */
export function copiesBefore(file: string): readonly string[] {
  const start = `${basename(file)}.form-`;
  return readdirSync(dirname(file))
    .filter((name) => name.startsWith(start))
    .map((name) => join(dirname(file), name));
}

/**
 * Applies the missing migrations, all or none, and writes the readable tables again from the journals, so that a
 * migration may change them. The database is copied beside `file` first.
 *
 * @throws DatabaseTooNew, MigrationChanged, EventIsOpen; then nothing was written
 */
export function upgrade(db: Database, file: string, migrations = allMigrations()): void {
  refuseUnknownForm(db, migrations);
  const form = formOf(db);
  if (form === migrations.length) return;
  if (form > 0) {
    refuseWhileVoting(db);
    copyDatabase(db, copyBefore(file, form));
  }
  const whole = db.transaction(() => {
    // A step may drop a table and make it again; who refers to whom must hold when all is done.
    db.pragma('defer_foreign_keys = ON');
    migrate(db, migrations);
    if (form > 0) rebuildReadable(db);
  });
  whole.immediate();
}

function refuseWhileVoting(db: Database): void {
  const open = db
    .prepare<[string], number>(
      'SELECT event FROM events WHERE practice = 0 AND stage IN (SELECT value FROM json_each(?))',
    )
    .pluck(true)
    .get(JSON.stringify(votingStages));
  if (open === undefined) return;
  throw new EventIsOpen(wordsIn(english).start.midVoting({ event: String(open) }));
}
