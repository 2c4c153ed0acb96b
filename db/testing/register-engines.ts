import { openRegister, type Register } from '../register/register.ts';
import { tempDatabase } from './temp-database.ts';

/** Every engine of the register. A second one is a line here: the tests of the contract run on each. */
export const registerEngines: readonly (readonly [name: string, open: () => Register])[] = [
  ['SQLite', () => openRegister(tempDatabase())],
];
