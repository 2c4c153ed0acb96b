/** An event read again from the database, beside the server that writes to it: up to one entry, and verified there. */

import { chainHash, startOfChain } from '../../db/chain.ts';
import { streamOf, type Head } from '../../db/journal.ts';
import { openReader, type Reader } from '../../db/reader.ts';
import { liftEntry, parseEntry } from '../../db/stored.ts';
import { apply } from '../../domain/event/apply.ts';
import { emptyEvent, type EventState } from '../../domain/event/state.ts';
import type { EventId } from '../../domain/ids.ts';
import { assert } from '../../domain/outcome.ts';
import { EventWords } from './event-words.ts';
import type { ResultSource } from './result-source.ts';

/**
 * An event as its journal was at one entry: read again up to there, and verified against the head that its queue knew.
 */
export interface EventAtEntry {
  readonly event: EventId;
  readonly head: Head;
}

/** Calls `work` with the event as it was then, and closes the database. */
export async function withEventAt<T>(
  database: string,
  then: EventAtEntry,
  work: (event: ResultSource) => T | Promise<T>,
): Promise<T> {
  const reader = await openReader(database);
  try {
    return await work(await sourceIn(reader, then));
  } finally {
    await reader.close();
  }
}

async function sourceIn(reader: Reader, then: EventAtEntry): Promise<ResultSource> {
  const state = await foldedTo(reader, then);
  const words = new EventWords(reader.register.texts, () => '');
  await words.load(state);
  return {
    event: then.event,
    state,
    words: () => words.words(),
    fingerprint: () => words.fingerprint(state),
  };
}

/** The state at that entry. Its last hash depends on every byte before it, so it is exactly what the queue wrote. */
async function foldedTo(reader: Reader, { event, head }: EventAtEntry): Promise<EventState> {
  const state = emptyEvent();
  let hash = startOfChain;
  for await (const page of reader.pages(streamOf('event', event))) {
    for (const link of page.filter(({ seq }) => seq <= head.seq)) {
      hash = chainHash(hash, link);
      apply(state, liftEntry(parseEntry(link)));
    }
    if ((page.at(-1)?.seq ?? 0) >= head.seq) break;
  }
  assert(state.seq === head.seq && hash === head.hash, 'the journal holds what the queue knows of it');
  return state;
}
