/** Long chains of hashes, walked in a thread. */

import { walkChain, type ChainReport } from '../../db/chain.ts';
import { openToRead } from '../../db/open.ts';
import { linksIn } from '../../db/stored.ts';
import type { Work } from '../workers/in-thread.ts';

const work: Work<readonly string[], readonly ChainReport[]> = (streams, database) => {
  const db = openToRead(database);
  try {
    const links = linksIn(db);
    return streams.map((stream) => walkChain(links(stream, 0)));
  } finally {
    db.close();
  }
};

export default work;
