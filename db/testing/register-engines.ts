import { openRegister } from '../sqlite-register.ts';
import { SqliteJournal } from '../sqlite-journal.ts';
import type { OpenRegister, OpenStorage } from './open-storage.ts';
import { postgresStorages } from './postgres/postgres-storage.ts';
import { tempDatabase } from './temp-database.ts';

/** Every engine. A second one is a line here: the tests of the contract run on each. */
export const storageEngines: readonly (readonly [name: string, open: OpenStorage])[] = [
  [
    'SQLite',
    (place) => {
      const db = tempDatabase(place);
      return { register: openRegister(db), journal: new SqliteJournal(db) };
    },
  ],
  ...postgresStorages,
];

export const registerEngines: readonly (readonly [name: string, open: OpenRegister])[] = storageEngines.map(
  ([name, open]) => [name, (place) => open(place).register],
);
