/** What a database lacks of everything that its key file and the note beside it know of. */

import type { EventId } from '../domain/ids.ts';
import { headsIn, type Heads, type Note } from './heads.ts';
import type { Database } from './open.ts';
import type { StreamKind } from './stream-kinds.ts';

/** A stream with fewer entries than are known. */
export interface MissingEntries {
  readonly stream: string;
  readonly holds: number;
  /** How many entries are known of; null where only the key file names the event. */
  readonly known: number | null;
  /** As many entries as are known, but others: the journal went on elsewhere. */
  readonly isAnother: boolean;
}

/** Where nothing can be asked: no file, or one in which nothing stands. */
export const noContents: StreamContents = {
  heads: {},
  lastOf: () => 0,
  hashAt: () => null,
};

/** What a database holds, as far as it is compared. */
export interface StreamContents {
  readonly heads: Heads;
  /** The last number that was given. */
  lastOf(kind: StreamKind): number;
  hashAt(stream: string, seq: number): string | null;
}

/** To be asked while `db` is open. */
export function contentsOf(db: Database): StreamContents {
  const last = db.prepare<[string], number>('SELECT last FROM numbers WHERE kind = ?').pluck(true);
  const hash = db
    .prepare<[string, number], string>('SELECT hash FROM journal WHERE stream = ? AND seq = ?')
    .pluck(true);
  return {
    heads: headsIn(db)(),
    lastOf: (kind) => last.get(kind) ?? 0,
    hashAt: (stream, seq) => hash.get(stream, seq) ?? null,
  };
}

/**
 * Every stream that holds less than is known, events before funds. A wiped practice stream is no loss: its number was
 * given, and the database records that nothing is there. A key is written just before its event. So if there is a note,
 * the key of the next event proves nothing.
 */
export function missingIn(
  held: StreamContents,
  note: Note,
  keyed: readonly EventId[],
): readonly MissingEntries[] {
  const noted = note.found === 'heads' ? Object.entries(note.heads) : [];
  const lacks = noted.flatMap(([stream, { seq, hash, practice }]): MissingEntries[] => {
    const holds = held.heads[stream]?.seq ?? 0;
    if (holds === 0 && practice && wasGiven(held, stream)) return [];
    const isAnother = holds >= seq && held.hashAt(stream, seq) !== hash;
    return holds < seq || isAnother ? [{ stream, holds, known: seq, isAnother }] : [];
  });
  const named = new Set(noted.map(([stream]) => stream));
  const next = held.lastOf('event') + 1;
  const keysOnly = keyed
    .filter((event) => event >= next && !named.has(`event:${event}`))
    .filter((event) => note.found === 'none' || event > next)
    .filter((event) => note.found !== 'heads' || !note.without.includes(event))
    .map((event): MissingEntries => ({ stream: `event:${event}`, holds: 0, known: null, isAnother: false }));
  return [...lacks, ...keysOnly].sort((a, b) => (a.stream < b.stream ? -1 : 1));
}

function wasGiven(held: StreamContents, stream: string): boolean {
  const [kind, number] = stream.split(':');
  return Number(number) <= held.lastOf(kind === 'fund' ? 'fund' : 'event');
}
