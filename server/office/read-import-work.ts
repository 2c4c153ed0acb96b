import type { Outcome } from '../../domain/outcome.ts';
import type { Work } from '../workers/in-thread.ts';
import { readImport, type ImportRead, type ImportSent } from './read-import.ts';

/** A large spreadsheet, read in a thread. */
const work: Work<ImportSent, Outcome<ImportRead>> = (sent) => readImport(sent);

export default work;
