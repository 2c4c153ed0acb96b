import { assert } from '../../domain/outcome.ts';
import type { StreamKind } from '../stream-kinds.ts';
import type { TableSteps } from '../sql/engine.ts';
import { first, sql } from '../sql/steps.ts';

export interface Numbers {
  /** A number for a new fund or event. One is never given twice, even when what it named was wiped (J7). */
  take(kind: StreamKind): Promise<number>;
  /** The last one that was given; 0 before the first. */
  last(kind: StreamKind): Promise<number>;
}

export const numberSteps: TableSteps<Numbers, 'last'> = {
  reads: {
    *last(kind) {
      const row = yield* first<{ last: number }>(sql`SELECT last FROM numbers WHERE kind = ${kind}`);
      return row?.last ?? 0;
    },
  },
  writes: {
    *take(kind) {
      const row = yield* first<{ last: number }>(
        sql`UPDATE numbers SET last = last + 1 WHERE kind = ${kind} RETURNING last`,
      );
      assert(row !== undefined, `numbers has a row for each kind of stream, ${kind} too`);
      return row.last;
    },
  },
};
