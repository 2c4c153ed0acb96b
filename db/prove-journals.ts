/** Proves that the journals are what was written, before anybody goes on from them. */

import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import { streamOf } from './journal.ts';
import type { Database } from './open.ts';
import { whatIsAstray } from './prove-words.ts';
import { sqliteEngine } from './sql/sqlite-engine.ts';
import { count, sql, type Steps } from './sql/steps.ts';
import { allStreams, walkStored } from './stored-steps.ts';

/** Nobody may go on from these journals: a decision made on them could never be proven. */
export class JournalBroken extends Error {
  override name = 'JournalBroken';
}

/** The console speaks English: nobody has said yet what they read. */
const { 'database-check': words } = wordsIn(english);

/** Walks every chain, makes sure that no entry stands outside of them, and that the words they name fit. @throws JournalBroken */
export function proveJournals(db: Database): void {
  sqliteEngine(db).take(proof());
}

/** The same as steps. */
export function* proof(): Steps<void> {
  let read = 0;
  for (const { stream, kind, number } of yield* allStreams()) {
    if (stream !== streamOf(kind, number))
      throw new JournalBroken(words.calledOtherwise({ stream, kind, number: String(number) }));
    const chain = yield* walkStored(stream);
    if (!chain.sound) throw new JournalBroken(words.entryOf({ entry: String(chain.seq), stream }));
    read += chain.seq;
  }
  // A wrong bit in a key hides an entry, and all that follow, from whoever reads its journal in order; it is still there.
  const stored = yield* count(sql`SELECT count(*) AS count FROM journal`);
  if (stored !== read) throw new JournalBroken(words.entriesOutside({ stored, read }));
  const astray = yield* whatIsAstray();
  if (astray.length > 0) throw new JournalBroken(astray.join(' '));
}
