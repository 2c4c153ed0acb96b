import type { Journal } from '../journal.ts';
import type { Register } from '../register/register.ts';
import { openRegister } from '../sqlite-register.ts';
import { SqliteJournal } from '../sqlite-journal.ts';
import { tempDatabase } from './temp-database.ts';

/**
 * Opens a register for one test: an empty one, or the one that is kept at `place`, a file's name. An engine without files
 * may take the name for one of its own.
 */
export type OpenRegister = (place?: string) => Register;

/** The same with the journal that commits together with it. */
export type OpenStorage = (place?: string) => { readonly register: Register; readonly journal: Journal };

/** Every engine. A second one is a line here: the tests of the contract run on each. */
export const storageEngines: readonly (readonly [name: string, open: OpenStorage])[] = [
  [
    'SQLite',
    (place) => {
      const db = tempDatabase(place);
      return { register: openRegister(db), journal: new SqliteJournal(db) };
    },
  ],
];

export const registerEngines: readonly (readonly [name: string, open: OpenRegister])[] = storageEngines.map(
  ([name, open]) => [name, (place) => open(place).register],
);
