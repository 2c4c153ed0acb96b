/** The log of staff actions over many entries, read in a thread. */

import { openToRead } from '../../db/open.ts';
import { openRegister } from '../../db/sqlite-register.ts';
import { SqliteJournal } from '../../db/sqlite-journal.ts';
import type { Work } from '../workers/in-thread.ts';
import { logText, type LogAsked } from './log-text.ts';
import type { LogDependencies } from './staff-log.ts';

const work: Work<LogAsked & Pick<LogDependencies, 'names'>, Uint8Array> = async (ask, database) => {
  const db = openToRead(database);
  try {
    const deps = { journal: new SqliteJournal(db), register: openRegister(db), names: ask.names };
    return new TextEncoder().encode(await logText(deps, ask));
  } finally {
    db.close();
  }
};

export default work;
