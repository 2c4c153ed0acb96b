import type { Journal } from '../journal.ts';
import type { Register } from '../register/register.ts';

/**
 * Opens a register for one test: an empty one, or the one that is kept at `place`, a file's name. An engine without files
 * may take the name for one of its own.
 */
export type OpenRegister = (place?: string) => Register;

/** The same with the journal that commits together with it. */
export type OpenStorage = (place?: string) => { readonly register: Register; readonly journal: Journal };
