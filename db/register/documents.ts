import type { BidId, EventId } from '../../domain/ids.ts';
import type { ContentHash } from '../uploads/uploads.ts';
import type { TableSteps } from '../sql/engine.ts';
import { erase, first, one, run, sql, type Statement, type Steps } from '../sql/steps.ts';

/** A document that is kept, and what opens it. */
export interface KeptDocument {
  readonly event: EventId;
  readonly bid: BidId;
  /** The name of its sealed file; a journal and an address name it so too. */
  readonly file: ContentHash;
  /** Names its title. */
  readonly textHash: string;
  /** Of the sealed file. */
  readonly bytes: number;
  readonly key: Uint8Array;
}

export interface Documents {
  /** What opens a document of this bid; null where there is none. */
  key(event: EventId, bid: BidId, file: string): Promise<Uint8Array | null>;
}

/** The most that the documents may take together, in bytes. */
export const mostDocumentBytes = { event: 500_000_000, all: 2_000_000_000 } as const;

/** How many bytes the documents take: of the event, and of all events. */
interface DocumentBytes {
  readonly event: number;
  readonly all: number;
}

export const documentSteps: TableSteps<Documents, 'key'> = {
  reads: {
    *key(event, bid, file) {
      const row = yield* first<{ key: Uint8Array }>(
        sql`SELECT seal_key AS key FROM bid_documents WHERE event = ${event} AND bid = ${bid} AND file = ${file}`,
      );
      return row?.key ?? null;
    },
  },
  writes: {},
};

/** What changes do to the table, inside their commit. */
export const documentRows = {
  *keep({ event, bid, file, textHash, bytes, key }: KeptDocument): Steps<void> {
    yield* run(
      sql`INSERT INTO bid_documents (event, bid, file, text_hash, bytes, seal_key)
          VALUES (${event}, ${bid}, ${file}, ${textHash}, ${bytes}, ${key})`,
    );
  },
  forget: (event: EventId, bid: BidId, file: string): Steps<void> =>
    forget(sql`event = ${event} AND bid = ${bid} AND file = ${file}`),
  /** All documents of the bid. */
  forgetAll: (event: EventId, bid: BidId): Steps<void> => forget(sql`event = ${event} AND bid = ${bid}`),
  *bytes(event: EventId): Steps<DocumentBytes> {
    return yield* one<DocumentBytes>(
      sql`SELECT COALESCE(SUM(bytes) FILTER (WHERE event = ${event}), 0) AS event,
                 COALESCE(SUM(bytes), 0) AS "all" FROM bid_documents`,
    );
  },
};

function* forget(which: Statement): Steps<void> {
  yield* erase(sql`DELETE FROM texts WHERE hash IN (SELECT text_hash FROM bid_documents WHERE ${which})`);
  yield* erase(sql`DELETE FROM bid_documents WHERE ${which}`);
}
