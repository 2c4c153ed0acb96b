/** Proves that the journals are what was written, before anybody goes on from them. */

import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import { walkChain } from './chain.ts';
import { streamOf } from './journal.ts';
import type { Database } from './open.ts';
import { wordsAstray } from './prove-words.ts';
import { linksIn, streamsIn } from './stored.ts';

/** Nobody may go on from these journals: a decision made on them could never be proven. */
export class JournalBroken extends Error {
  override name = 'JournalBroken';
}

/** The console speaks English: nobody has said yet what they read. */
const { 'database-check': words } = wordsIn(english);

/** Walks every chain, makes sure that no entry stands outside of them, and that the words they name fit. @throws JournalBroken */
export function proveJournals(db: Database): void {
  let read = 0;
  for (const { stream, kind, number } of streamsIn(db)) {
    if (stream !== streamOf(kind, number))
      throw new JournalBroken(words.calledOtherwise({ stream, kind, number: String(number) }));
    const chain = walkChain(linksIn(db)(stream, 0));
    if (!chain.sound) throw new JournalBroken(words.entryOf({ entry: String(chain.seq), stream }));
    read += chain.seq;
  }
  // A wrong bit in a key hides an entry, and all that follow, from whoever reads its journal in order; it is still there.
  const stored = Number(db.prepare('SELECT count(*) FROM journal').pluck(true).get());
  if (stored !== read) throw new JournalBroken(words.entriesOutside({ stored, read }));
  const astray = wordsAstray(db);
  if (astray.length > 0) throw new JournalBroken(astray.join(' '));
}
