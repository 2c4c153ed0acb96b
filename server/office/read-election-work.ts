import type { Outcome } from '../../domain/outcome.ts';
import type { Work } from '../workers/in-thread.ts';
import { readElection, type ElectionRead } from './read-election.ts';

/** A large election, read in a thread. */
const work: Work<Uint8Array, Outcome<ElectionRead>> = (bytes) => readElection(bytes);

export default work;
