import { assert } from '../../domain/outcome.ts';
import type { StreamKind } from '../stream-kinds.ts';
import type { Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';

export interface Numbers {
  /** A number for a new fund or event. One is never given twice, even when what it named was wiped (J7). */
  take(kind: StreamKind): Promise<number>;
  /** The last one that was given; 0 before the first. */
  last(kind: StreamKind): Promise<number>;
}

export function openNumbers(db: Database): AtOnce<Numbers> {
  const take = db
    .prepare<[StreamKind], number>('UPDATE numbers SET last = last + 1 WHERE kind = ? RETURNING last')
    .pluck(true);
  const last = db.prepare<[StreamKind], number>('SELECT last FROM numbers WHERE kind = ?').pluck(true);
  return {
    last: (kind) => last.get(kind) ?? 0,
    take: (kind) => {
      const number = take.get(kind);
      assert(number !== undefined, `numbers has a row for each kind of stream, ${kind} too`);
      return number;
    },
  };
}
