import { openRegister, type Register } from '../register/register.ts';
import { tempDatabase } from './temp-database.ts';

/**
 * Opens a register for one test: an empty one, or the one that is kept at `place`, a file's name. An engine without files
 * may take the name for one of its own.
 */
export type OpenRegister = (place?: string) => Register;

/** Every engine of the register. A second one is a line here: the tests of the contract run on each. */
export const registerEngines: readonly (readonly [name: string, open: OpenRegister])[] = [
  ['SQLite', (place) => openRegister(tempDatabase(place))],
];
