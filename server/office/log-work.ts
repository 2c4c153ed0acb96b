/** The log of staff actions over many entries, read in a thread. */

import { openReader } from '../../db/reader.ts';
import type { Work } from '../workers/in-thread.ts';
import { logText, type LogAsked } from './log-text.ts';
import type { LogDependencies } from './staff-log.ts';

const work: Work<LogAsked & Pick<LogDependencies, 'names'>, Uint8Array> = async (ask, database) => {
  const reader = await openReader(database);
  try {
    return new TextEncoder().encode(await logText({ ...reader, names: ask.names }, ask));
  } finally {
    await reader.close();
  }
};

export default work;
