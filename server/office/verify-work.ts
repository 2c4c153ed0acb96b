/** Long chains of hashes, walked in a thread. */

import type { ChainReport } from '../../db/chain.ts';
import { openReader } from '../../db/reader.ts';
import type { Work } from '../workers/in-thread.ts';

const work: Work<readonly string[], readonly ChainReport[]> = async (streams, database) => {
  const reader = await openReader(database);
  try {
    const reports: ChainReport[] = [];
    for (const stream of streams) reports.push(await reader.journal.verify(stream));
    return reports;
  } finally {
    await reader.close();
  }
};

export default work;
