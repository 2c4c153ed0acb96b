import { openOurs, type Database } from './open.ts';
import { upgrade } from './upgrade.ts';

/**
 * Opens `file` for the server, making it when it is not there, and brings it to the newest form.
 *
 * @throws NotOurDatabase, DatabaseTooNew, MigrationChanged or EventIsOpen, before anything is written.
 */
export function openDatabase(file: string): Database {
  return openOurs(file, (db) => upgrade(db, file));
}
