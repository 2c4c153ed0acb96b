/** What the guard of a data folder is given: the folder at first, and the server once that serves. */

import type { EventId } from '../domain/ids.ts';
import type { KeptElsewhere } from './kept-elsewhere.ts';
import type { Database } from './open.ts';

export interface GuardedServer {
  readonly keys: KeptElsewhere;
  readonly time: { wall(): number; after(ms: number, act: () => void): () => void };
  readonly report: (what: string, fault: unknown) => void;
  /** Called while files are gone and cannot be written back. */
  readonly lost: () => void;
}

export interface GuardedFolder {
  readonly dataDir: string;
  readonly file: string;
  readonly db: Database;
  readonly keys: KeptElsewhere;
  readonly letGo: () => void;
  /** Events of the key file that are known to be missing. */
  readonly without: readonly EventId[];
  /** Opens the database anew. */
  readonly open: () => Database;
}
