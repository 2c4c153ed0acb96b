/** A database that is read beside the server that writes to it: for threads, which have no queue to ask. */

import { openToRead } from './open.ts';
import { textSteps, type Texts } from './register/texts.ts';
import { answeredBy } from './sql/engine.ts';
import { sqliteEngine } from './sql/sqlite-engine.ts';
import { linksIn, type StoredChainLink } from './stored.ts';

export interface Reader {
  /** The entries of a stream after place `after`, each with its hash. */
  links(stream: string, after: number): Iterable<StoredChainLink>;
  readonly texts: Texts;
  close(): void;
}

/** @throws NotOurDatabase */
export function openReader(file: string): Reader {
  const db = openToRead(file);
  return { links: linksIn(db), texts: answeredBy(sqliteEngine(db), textSteps), close: () => void db.close() };
}
