/** Proves that the journals are what was written, before anybody goes on from them. */

import { walkChain } from './chain.ts';
import { streamOf } from './journal.ts';
import type { Database } from './open.ts';
import { wordsAstray } from './prove-words.ts';
import { linksIn, streamsIn } from './stored.ts';

/** Nobody may go on from these journals: a decision made on them could never be proven. */
export class JournalBroken extends Error {
  override name = 'JournalBroken';
}

/** Walks every chain, makes sure that no entry stands outside of them, and that the words they name fit. @throws JournalBroken */
export function proveJournals(db: Database): void {
  let read = 0;
  for (const { stream, kind, number } of streamsIn(db)) {
    if (stream !== streamOf(kind, number))
      throw new JournalBroken(`The journal ${stream} calls itself ${kind} ${number}.`);
    const chain = walkChain(linksIn(db)(stream, 0));
    if (!chain.sound) throw new JournalBroken(`Entry ${chain.seq} of ${stream} is not what was written.`);
    read += chain.seq;
  }
  // A wrong bit in a key hides an entry, and all that follow, from whoever reads its journal in order; it is still there.
  const stored = Number(db.prepare('SELECT count(*) FROM journal').pluck(true).get());
  if (stored !== read)
    throw new JournalBroken(`The journals have ${stored} entries, of which ${read} can be read in order.`);
  const astray = wordsAstray(db);
  if (astray.length > 0) throw new JournalBroken(astray.join(' '));
}
